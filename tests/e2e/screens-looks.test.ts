import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from './harness/axe.ts'
import { screenshot } from './harness/screenshot.ts'
import { shareLook } from './harness/share-project.ts'

const namesTitle = { en: 'Names and terms…', fa: 'نام‌ها و اصطلاحات…', ar: 'الأسماء والمصطلحات…' } as const
const slips = '\n\nFive coast guards were killed. [@C3] Both outlets report wounded sailors. [@C5] Insurers took note.'

/** The differences, the summary and the dialogs, in each language: one window, walked from state to state. */
describe.each(['en', 'fa', 'ar'] as const)('in %s', (language) => {
  const open = shareLook(language)

  it('the differences and their overview are accessible and no wider than the window', async () => {
    const { page } = await open()
    await page.keyboard.press('Control+2')
    await page.locator('[data-difference]').first().waitFor()
    await expectAccessible(page)
    expect(await fits(page)).toBe(true)
    await screenshot(page, `differences-${language}`)
    await page.locator('[data-difference]').first().focus()
    await page.keyboard.press('o')
    await page.getByRole('table').waitFor()
    await expectAccessible(page, 'main')
    expect(await fits(page)).toBe(true)
    await screenshot(page, `differences-overview-${language}`)
  })

  it('the summary clips nothing and is accessible, with each tab beside it, while a claim is picked, and with findings', async () => {
    const { page } = await open()
    await showSummary(page)
    await expectAccessible(page)
    const measures = await page.evaluate(() => ({
      clipped: [...document.querySelectorAll('.view-line > span')].filter(
        (line) =>
          line.getBoundingClientRect().right > (line.closest('.monaco-editor')?.getBoundingClientRect().right ?? 0),
      ).length,
      editor: getComputedStyle(document.querySelector('.monaco-editor') ?? document.body).direction,
    }))
    expect({ fits: await fits(page), ...measures }).toEqual({ fits: true, clipped: 0, editor: 'ltr' })
    await screenshot(page, `summary-${language}`)
    const tabs = page.getByRole('tab')
    for (const tab of [4, 3]) {
      await tabs.nth(tab).click()
      await expectAccessible(page, 'main')
    }
    await goToEnd(page)
    await tabs.nth(1).click()
    await expectAccessible(page, 'main')
    await screenshot(page, `summary-claims-${language}`)
    await page.getByRole('tabpanel').getByRole('button', { name: /^C14/ }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.type('!')
    await page.locator('.view-line').last().getByText('!', { exact: false }).waitFor()
    await page.locator('.view-line').last().getByText('C14').waitFor()

    await goToEnd(page)
    await page.keyboard.type(' @')
    await page.getByRole('listbox').waitFor()
    await expectAccessible(page, 'main')
    await screenshot(page, `summary-picker-${language}`)
    await page.keyboard.press('Escape')
    await page.keyboard.insertText(slips)
    await page.locator('.view-line [class*=odds]').first().waitFor()
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('F8')
    await page.locator('li [aria-expanded=true]').waitFor()
    await expectAccessible(page, 'main')
    await screenshot(page, `lint-${language}`)
  })

  it('a draft and the names are accessible', async () => {
    const { page } = await open()
    await showSummary(page)
    await page.locator('main > div').first().getByRole('button').first().click()
    await page.getByRole('dialog').getByRole('article').waitFor()
    await expectAccessible(page, '[role=dialog]')
    await screenshot(page, `draft-${language}`)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: namesTitle[language] }).click()
    await page
      .getByRole('dialog')
      .getByRole('option', { name: /پارگان.?بارغان/ })
      .click()
    await page.getByRole('dialog').getByRole('textbox').nth(1).waitFor()
    await expectAccessible(page, '[role=dialog]')
    await screenshot(page, `names-${language}`)
  })

  it('palette, help, settings, keys and export are accessible', async () => {
    const { page } = await open()
    for (const [name, keys] of [
      ['palette', 'Control+k'],
      ['help', 'F1'],
      ['settings', 'Control+,'],
      ['export', 'Control+e'],
    ] as const) {
      await page.keyboard.press(keys)
      await expectAccessible(page, '[role=dialog]')
      await screenshot(page, `${name}-${language}`)
      if (name === 'settings') {
        await page.getByRole('button', { name: /Change keys|تغییر کلیدها|تغيير المفاتيح/ }).click()
        await page.getByRole('switch').waitFor()
        await expectAccessible(page, '[role=dialog]')
      }
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    }
  })
})

async function showSummary(page: Page): Promise<void> {
  await page.keyboard.press('Control+3')
  await page.locator('.view-line').first().waitFor()
  await page.getByRole('tab').first().click()
  await page.getByRole('article').waitFor()
}

async function goToEnd(page: Page): Promise<void> {
  await page.locator('.native-edit-context, textarea.inputarea').focus()
  await page.keyboard.press('Control+End')
}

function fits(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)
}
