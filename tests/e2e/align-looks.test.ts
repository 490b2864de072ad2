import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from './harness/axe.ts'
import { screenshot } from './harness/screenshot.ts'
import { shareLook } from './harness/share-project.ts'

/** The align screen and all that opens over it, in each language: one window, walked from state to state. */
describe.each(['en', 'fa', 'ar'] as const)('the align screen in %s', (language) => {
  const open = shareLook(language)

  it('is accessible and fits, and crosses the gutter the way the language runs', async () => {
    const { page } = await open()
    await row(page, 3).focus()
    await page.keyboard.press(language === 'en' ? 'ArrowRight' : 'ArrowLeft')
    expect(await page.evaluate(() => document.activeElement?.closest('[data-pane]')?.getAttribute('data-pane'))).toBe(
      'b',
    )
    await row(page, 3).click({ modifiers: ['Control'] })
    await page.locator('[data-pane=a] [data-row] button').first().click()
    await expectAccessible(page)
    expect(await sidewaysScroll(page)).toBe(0)
    await screenshot(page, `align-${language}`)
  })

  it('is accessible while a paragraph is glossed, corrected, given a role or drawn to another', async () => {
    const { page } = await open()
    for (const [keys, opened] of [
      ['g', '[data-pane=a] textarea'],
      ['r', '[role=menu]'],
    ] as const) {
      await row(page, 4).focus()
      await page.keyboard.press(keys)
      await page.locator(opened).waitFor()
      await expectAccessible(page, opened === '[role=menu]' ? opened : '[data-pane=a]')
      await page.keyboard.press('Escape')
      await page.locator(opened).waitFor({ state: 'detached' })
    }
    await row(page, 1).focus()
    const from = await centre(page, '[data-pane=a] [data-row]:nth-child(2) [title]')
    const to = await centre(page, '[data-pane=b] [data-row]:nth-child(3)')
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(to.x, to.y, { steps: 3 })
    await expectAccessible(page, 'main')
    await page.keyboard.press('Escape')
    await page.mouse.up()
  })

  it('is accessible with a correction, a mention to check, lost half-spaces and the order of reports', async () => {
    const { page } = await open()
    await row(page, 4).focus()
    await page.keyboard.press('t')
    const field = page.locator('textarea[aria-describedby]')
    await expectAccessible(page, '[data-pane=a]')
    await field.fill((await field.inputValue()).replace('سه تن', 'چهار تن'))
    await page.keyboard.press('Enter')
    await page.keyboard.press('o')
    await page.keyboard.press('k')
    await expectAccessible(page, 'main')
    await screenshot(page, `paragraphs-${language}`)
    await row(page, 4).focus()
    await page.keyboard.press('h')
    await page.locator('aside ul li, aside p').first().waitFor()
    await expectAccessible(page, '[data-dock]')
    await row(page, 4).focus()
    await page.keyboard.press('Shift+R')
    await expectAccessible(page, '[role=dialog]')
  })

  it('is accessible with claims on the same words, comments, and the questions claims ask', async () => {
    const { page } = await open()
    for (const words of ['سرهنگ بهروز کمانگر، سخنگوی مرزبانی', 'سخنگوی مرزبانی دریایی']) {
      await selectWords(page, words)
      await page.keyboard.press('c')
    }
    await page.locator('[role=listbox] [role=option]').nth(31).waitFor()
    await page.evaluate(() => document.getSelection()?.removeAllRanges())
    await row(page, 4).locator('[data-edge]').first().waitFor()
    await expectAccessible(page)
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
    await screenshot(page, `claims-${language}`)
    await page.keyboard.press('n')
    await page.keyboard.type('?')
    await page.keyboard.press('Enter')
    await expectAccessible(page, '[data-dock]')
    await page.keyboard.press('Escape')
    await page.keyboard.press('m')
    await page.getByRole('dialog').getByRole('option').first().waitFor()
    await expectAccessible(page, '[role=dialog]')
    await screenshot(page, `claims-merge-${language}`)
    await page.keyboard.press('Escape')
    await page.locator('[data-dock] [role=option]').first().click()
    await page.keyboard.press('Shift+M')
    await expectAccessible(page, '[role=dialog]')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.locator('[data-dock] button[aria-haspopup]').first().click()
    await page.locator('[role=menuitem][data-key="claims.renumber"]').click()
    await expectAccessible(page, '[role=dialog]')
  })

  it('is accessible while suggestions are reviewed', async () => {
    const { page } = await open()
    await page.locator('[data-suggestions]').waitFor()
    await row(page, 3).focus()
    await page.keyboard.press('q')
    await page.locator('[data-lit]').first().waitFor()
    await expectAccessible(page)
    expect(await sidewaysScroll(page)).toBe(0)
    await screenshot(page, `queue-${language}`)
    await page.keyboard.press('Backspace')
    await page.locator('[data-lit]').first().waitFor({ state: 'detached' })
    await page.locator('details > summary').click()
    await expectAccessible(page, '[data-dock]')
  })

  it('is accessible while one looks for words', async () => {
    const { page } = await open()
    await page.keyboard.press('Control+f')
    await page.getByRole('searchbox').fill('مرجان')
    await page.keyboard.press('Enter')
    await page.getByRole('option').first().waitFor()
    await expectAccessible(page)
    expect(await sidewaysScroll(page)).toBe(0)
    await screenshot(page, `find-${language}`)
  })
})

/** Rows of the first pane, counted from 1. */
function row(page: Page, place: number) {
  return page.locator('[data-pane=a] [data-row]').nth(place - 1)
}

/** Selects words of the fourth paragraph, with the keyboard on it. */
async function selectWords(page: Page, words: string): Promise<void> {
  await row(page, 4).focus()
  await row(page, 4)
    .locator('[data-paragraph-text]')
    .evaluate((paragraph, wanted) => {
      const text = paragraph.firstChild
      if (!(text instanceof Text)) throw new Error('a paragraph is one text node')
      const from = text.data.indexOf(wanted)
      document.getSelection()?.setBaseAndExtent(text, from, text, from + wanted.length)
    }, words)
}

async function centre(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const box = await page.locator(selector).boundingBox()
  if (box === null) throw new Error(`nothing to see at ${selector}`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
}
