import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from './harness/axe.ts'
import { screenshot } from './harness/screenshot.ts'
import { startWorkbench } from './harness/workbench.ts'
import { looksIn } from './harness/looks-in.ts'

const sample = join(import.meta.dirname, '../../fixtures/sample.muqabala')

const languages = [
  { language: 'en', direction: 'ltr', wordmark: 'Muqabala' },
  { language: 'fa', direction: 'rtl', wordmark: 'مقابله' },
  { language: 'ar', direction: 'rtl', wordmark: 'مقابلة' },
] as const

describe.each(languages)('the start screen in $language', ({ language, direction, wordmark }) => {
  it('speaks the language of the system, runs its way and is accessible', async () => {
    const workbench = await startWorkbench({ language })
    const page = await workbench.page()
    await page.getByRole('status').first().waitFor()
    expect([await languageOf(page), await page.getByRole('heading', { level: 1 }).textContent()]).toEqual([
      { lang: language, dir: direction },
      wordmark,
    ])
    await expectAccessible(page)
    await screenshot(page, `start-empty-${language}`)
  })

  it.each(looksIn(language))(
    'lists what was worked on, in $colours at $width × $height',
    async ({ colours, width, height }) => {
      const workbench = await startWorkbench({ language, files: { 'strait.muqabala': await readFile(sample) } })
      const page = await workbench.page({ colorScheme: colours, viewport: { width, height } })
      await page.getByRole('listitem').first().waitFor()
      expect(await page.getByRole('listitem').count()).toBe(1)
      expect(await overflow(page)).toEqual([])
      await expectAccessible(page)
      await screenshot(page, `start-${language}-${colours}-${width}`)
    },
  )
})

function languageOf(page: Page): Promise<{ readonly lang: string; readonly dir: string }> {
  return page.evaluate(() => ({ lang: document.documentElement.lang, dir: document.documentElement.dir }))
}

/** Elements that stick out of the window sideways, or whose own text does not fit and is not cut with an ellipsis. */
function overflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => element.checkVisibility() && !/(hidden|clip)/.test(getComputedStyle(element).overflow))
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect()
        return left < -1 || right > innerWidth + 1
      })
      .map((element) => `${element.tagName} ${element.className}: ${element.textContent.slice(0, 40)}`),
  )
}
