import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { shareSample } from './harness/share-project.ts'

const sample = shareSample()

describe('finding', () => {
  it('finds in every place whichever way letters are written, counts, and paints without an element inside a word', async () => {
    const { page } = await sample()
    await page.locator('[data-pane=a] [data-row]').first().focus()
    await page.keyboard.press('f')
    await page.keyboard.type('مَرجان')
    await said(page, '16 found')
    expect(await page.getByRole('search').locator('header').allTextContents()).toEqual([
      'کرانه آنلاین7',
      'المرسى نيوز9',
    ])
    expect(await painted(page, 'found')).toEqual(Array<string>(14).fill('مرجان'))
    expect(await page.locator('[data-paragraph-text] *').count()).toBe(0)
  })

  it('steps with Enter and never leaves the field; Escape takes the keyboard to where one has come', async () => {
    const { page } = await sample()
    await find(page, 'مرجان')
    for (const key of ['Enter', 'Enter', 'Shift+Enter', 'F3']) await page.keyboard.press(key)
    await said(page, '2 of 16')
    expect(await painted(page, 'found-here')).toEqual(['مرجان'])
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT')
    await page.keyboard.press('Escape')
    await expect.poll(() => focusedLabel(page), { timeout: 10_000 }).toMatch(/^Quotation 6/)
    expect(await page.getByRole('search').count()).toBe(0)
    expect(await painted(page, 'found')).toEqual([])
  })

  it('gives the keyboard back when nothing was gone to', async () => {
    const { page } = await sample()
    await page.locator('[data-pane=b] [data-row]').nth(3).focus()
    await page.keyboard.press('f')
    await page.keyboard.type('no such words')
    await said(page, 'Not found anywhere')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    expect(await focusedLabel(page)).toMatch(/^Paragraph 4/)
  })

  it('opens the fold of what was set aside', async () => {
    const { page } = await sample()
    await find(page, 'نفتکش | مرجان')
    await page.getByText('set aside').waitFor()
    await page.keyboard.press('Enter')
    await said(page, '1 of 1')
    await expect.poll(() => painted(page, 'found-here')).toEqual(['نفتکش | مرجان'])
  })

  it('takes a found claim in hand', async () => {
    const { page } = await sample()
    await find(page, 'come to the tanker')
    await said(page, 'Not found anywhere')
    await find(page, 'came to the tanker')
    await page.keyboard.press('Enter')
    await said(page, '1 of 1')
    await page.keyboard.press('Escape')
    await expect.poll(() => focusedLabel(page), { timeout: 10_000 }).toBe('What C20 states')
  })

  it('finds in the summary from the summary, and goes across the screens', async () => {
    const { page } = await sample()
    await page.keyboard.press('Control+3')
    await page.locator('.monaco-editor .view-line').first().waitFor()
    await find(page, 'tanker')
    await page.keyboard.press('Enter')
    await said(page, '8 of 9')
    await expect.poll(() => page.locator('[data-typing] [class*=foundHere]').allTextContents()).toEqual(['tanker'])
    await page.keyboard.press('Shift+Enter')
    await said(page, '7 of 9')
    await page.locator('[data-pane=a]').waitFor()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('[data-typing]') !== null)).toBe(true)
  })

  it('keeps to whole words when asked', async () => {
    const { page } = await sample()
    await find(page, 'مرجان')
    await said(page, '16 found')
    await page.getByRole('button', { name: 'Whole words only' }).click()
    await expect.poll(() => page.locator('[role=search] output').textContent()).not.toBe('16 found')
    expect(new Set(await painted(page, 'found'))).toEqual(new Set(['مرجان']))
  })

  it('looks for the words that were selected', async () => {
    const { page } = await sample()
    await page
      .locator('[data-paragraph-text]')
      .first()
      .evaluate((paragraph) => {
        const text = paragraph.firstChild
        if (text !== null) document.getSelection()?.setBaseAndExtent(text, 0, text, 6)
      })
    await page.keyboard.press('Control+f')
    expect(await page.getByRole('searchbox').inputValue()).toBe('درگیری')
  })
})

async function find(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+f')
  await page.getByRole('searchbox').fill(words)
}

async function said(page: Page, sentence: string): Promise<void> {
  await page
    .locator('[role=search] output')
    .filter({ hasText: new RegExp(`^${sentence}$`) })
    .waitFor()
}

/** The words a highlight paints. */
function painted(page: Page, name: string): Promise<string[]> {
  return page.evaluate(
    (highlight) =>
      Array.from(CSS.highlights.get(highlight) ?? [], (range) => (range instanceof Range ? range.toString() : '')),
    name,
  )
}

function focusedLabel(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
}
