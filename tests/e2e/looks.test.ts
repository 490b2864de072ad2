import { join } from 'node:path'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { buildLargeProject } from '../../build/large-project.ts'
import { expectAccessible } from './harness/axe.ts'
import { screenshot } from './harness/screenshot.ts'
import { startWorkbench } from './harness/workbench.ts'

const sample = () => readFile(join(import.meta.dirname, '../../fixtures/sample.muqabala'))

describe('sixty alignments between sixty paragraphs', () => {
  it('draw what has an end in view and count the rest; one paragraph’s threads stand out', async () => {
    const page = await open(await buildLargeProject({ paragraphs: 60, claims: 60, words: 200 }))
    const threads = page.locator('[data-thread]')
    const seen = await threads.count()
    expect(seen).toBeGreaterThan(3)
    expect(seen).toBeLessThan(30)
    await page.locator('[data-pane=a] [data-row]').nth(2).hover()
    await expect
      .poll(() => page.locator('[data-thread][class*=receding]').count(), { timeout: 10_000 })
      .toBeGreaterThan(0)
    expect(await page.locator('[data-thread]:not([class*=receding])').count()).toBeLessThan(6)
    await screenshot(page, 'looks-sixty')
  })
})

describe('type', () => {
  it('is larger in one report and not in the other, and is kept', async () => {
    const page = await open(await sample())
    await page.locator('[data-pane=b] [data-row]').nth(2).focus()
    await page.keyboard.press('+')
    await page.keyboard.press('+')
    const sizes = () =>
      page.evaluate(() =>
        ['a', 'b'].map((side) => {
          const text = document.querySelector(`[data-pane=${side}] [data-row]:nth-child(4) [data-paragraph-text]`)
          return text === null ? '' : getComputedStyle(text).fontSize
        }),
      )
    await expect.poll(sizes, { timeout: 10_000 }).toEqual(['18px', '20px'])
    await page.keyboard.press('0')
    await expect.poll(sizes, { timeout: 10_000 }).toEqual(['18px', '18px'])
  })
})

describe('a report of hundreds of paragraphs', () => {
  it('has the rows in reach on the page; keys and selecting reach all the others', async () => {
    const page = await open(await buildLargeProject({ paragraphs: 300, claims: 200, words: 50 }))
    const rows = page.locator('[data-pane=a] [data-row]')
    expect(await rows.count()).toBeLessThan(40)
    expect(await page.locator('[data-pane=a] [role=treegrid]').getAttribute('aria-rowcount')).toBe('300')

    await rows.nth(2).focus()
    await page.keyboard.press('End')
    const standing = () =>
      page.evaluate(() => {
        const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? { top: 0, bottom: 0 }
        return [document.activeElement?.getAttribute('aria-rowindex'), top > 100 && bottom < 900]
      })
    await expect.poll(standing, { timeout: 10_000 }).toEqual(['300', true])
    for (let step = 0; step < 12; step += 1) await page.keyboard.press('ArrowUp')
    await expect.poll(standing, { timeout: 10_000 }).toEqual(['288', true])
    expect(await rows.count()).toBeLessThan(60)
    expect(await page.locator('[data-pane=a] [aria-rowindex="1"]').count()).toBe(0)

    await page.evaluate(() =>
      document.getSelection()?.selectAllChildren(document.querySelector('[data-pane=a]') ?? document.body),
    )
    await expect.poll(() => rows.count(), { timeout: 10_000 }).toBe(300)
    await page.evaluate(() => document.getSelection()?.removeAllRanges())
    await expect.poll(() => rows.count(), { timeout: 10_000 }).toBeLessThan(60)
  })
})

describe('on paper', () => {
  it('both reports stand whole in two columns, black on white, with the numbers of their claims', async () => {
    const page = await open(await buildLargeProject({ paragraphs: 150, claims: 60, words: 50 }), {
      colorScheme: 'dark',
    })
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await expect.poll(() => page.locator('[data-pane=a] [data-row]').count(), { timeout: 10_000 }).toBe(150)
    expect(await page.locator('[data-pane=a] button').count()).toBeGreaterThan(55)
    const printed = await page.evaluate(() => {
      const cut = [...document.querySelectorAll('[data-pane]')].map((pane) => pane.scrollHeight - pane.clientHeight)
      const inSight = [...document.querySelectorAll('aside, svg')].filter((element) => element.checkVisibility())
      return { cut, theme: document.documentElement.dataset['theme'], inSight: inSight.length }
    })
    expect(printed).toEqual({ cut: [0, 0], theme: 'light', inSight: 0 })
  })
})

it('high contrast is accessible', async () => {
  const page = await open(await sample(), { contrast: 'more', reducedMotion: 'reduce' })
  await expectAccessible(page)
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--calm'))).toMatch(
    /^0m?s$/,
  )
})

async function open(bytes: Uint8Array, context = {}): Promise<Page> {
  const workbench = await startWorkbench({ files: { 'event.muqabala': bytes }, project: 'event.muqabala' })
  const page = await workbench.page(context)
  await page.locator('[data-thread]').first().waitFor({ state: 'attached' })
  return page
}
