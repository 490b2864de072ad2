import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from './harness/axe.ts'
import { screenshot } from './harness/screenshot.ts'
import { shareSample } from './harness/share-project.ts'

const sample = shareSample()

describe('working on the summary', () => {
  it('replaces what is found in the summary alone, one by one and all at once, and takes that back', async () => {
    const page = await openSummary()
    await toText(page)
    await page.keyboard.press('Control+h')
    const find = page.getByRole('search')
    await page.keyboard.type('pargan')
    const other = find.getByRole('textbox', { name: 'Replace in the summary with' })
    await other.fill('Fars')
    await find.getByRole('button', { name: 'Replace all 6' }).waitFor()
    await other.press('Enter')
    await other.press('Enter')
    await find.getByText('1 place replaced').waitFor()
    await find.getByRole('button', { name: 'Replace all 5' }).click()
    await find.getByText('5 places replaced').waitFor()
    const preview = page.getByRole('article')
    await preview.getByText('The Farsi coast guard seized', { exact: false }).first().waitFor()
    await expect.poll(() => preview.locator('> p').filter({ hasText: 'Pargan' }).count()).toBe(0)
    await other.press('Escape')
    await toText(page)
    await page.keyboard.press('Control+z')
    await preview.getByText('Pargan says it was smuggling', { exact: false }).first().waitFor()
    await preview.getByText('The Farsi coast guard seized', { exact: false }).first().waitFor()
  })
})

describe('comments on words of the summary', () => {
  it('stay beside their words while one writes, lead there and back, and are resolved', async () => {
    const page = await openSummary()
    await toText(page)
    await page.keyboard.press('Control+End')
    await page.locator('.view-line').getByText('2 outlets · 3 claims').first().waitFor()
    await page.keyboard.press('Control+Shift+Enter')
    await page.getByRole('dialog').getByText('71.40 dollars', { exact: false }).waitFor()
    await page.keyboard.press('Escape')
    for (let words = 0; words < 5; words++) await page.keyboard.press('Control+Shift+ArrowLeft')
    await page.keyboard.press('Control+Alt+m')
    await page.keyboard.type('Closing price?')
    await page.keyboard.press('Enter')
    const note = page.locator('[data-typing]').getByRole('button', { name: /Closing price\?/ })
    await note.waitFor()
    const marked = () => page.locator('[data-typing] [class*=commentedHere]').allInnerTexts()
    const before = (await marked()).join('')
    expect(before).not.toBe('')
    await page.keyboard.press('Control+Home')
    await page.keyboard.type('First of all. ')
    await expect.poll(async () => (await marked()).join('')).toBe(before)
    await expectAccessible(page)
    await page.getByRole('tab', { name: 'Preview' }).click()
    await note.click()
    await page.getByRole('tabpanel').getByRole('button', { name: 'Resolved' }).click()
    await note.waitFor({ state: 'detached' })
    await page.keyboard.press('Control+z')
    await note.waitFor()
  })
})

describe('help with the words of the summary', () => {
  it('offers names, mends what is misspelled, lets a word stand, and takes in a difference', async () => {
    const page = await openSummary()
    // The reports are compared while one writes.
    await page.getByRole('tab', { name: 'Differences' }).click()
    await toText(page)
    await page.keyboard.press('Control+End')
    await page.keyboard.type('\n\nThe Kar')
    await page.getByRole('option', { name: /Karaneh Online/ }).waitFor()
    await expectAccessible(page)
    await screenshot(page, 'summary-names')
    await page.keyboard.press('Tab')
    await page.keyboard.type(' speaks of the goverment tankerowners. [@C2]')
    await page.getByRole('tab', { name: /^Findings/ }).click()
    const findings = page.getByRole('tabpanel')
    await findings.getByRole('button', { name: /“goverment”/ }).click()
    await findings.getByRole('button', { name: /^Change to government/ }).waitFor()
    await expectAccessible(page)
    await screenshot(page, 'summary-spelling')
    await toText(page)
    await page.keyboard.press('Control+.')
    await findings.getByRole('button', { name: /“goverment”/ }).waitFor({ state: 'detached' })
    await findings.getByRole('button', { name: /“tankerowners”/ }).click()
    await findings.getByRole('button', { name: 'Add to this project’s words' }).click()
    await findings.getByRole('button', { name: /“tankerowners”/ }).waitFor({ state: 'detached' })
    await page.getByRole('tab', { name: 'Preview' }).click()
    const preview = page.getByRole('article')
    await preview.getByText('The Karaneh Online speaks of the government tankerowners.', { exact: false }).waitFor()

    await page.getByRole('tab', { name: 'Differences' }).click()
    await page
      .getByRole('tabpanel')
      .getByRole('button', { name: /figure.*Karaneh Online gives 3/ })
      .click()
    await page.getByRole('tab', { name: 'Preview' }).click()
    await preview.getByText('Karaneh Online gives 3; Al-Marsa News gives 2.', { exact: false }).waitFor()
    await toText(page)
    await page.keyboard.press('Control+z')
    await preview.getByText('gives 3', { exact: false }).waitFor({ state: 'detached' })
  })
})

describe('versions of the summary', () => {
  it('names one, compares it with what was written since, restores it in one step of undo, and keeps others by itself', async () => {
    const page = await openSummary()
    await page.getByRole('tab', { name: 'Versions' }).click()
    await page.getByRole('textbox', { name: 'Name of this version' }).fill('As received')
    await page.keyboard.press('Enter')
    const panel = page.getByRole('tabpanel')
    await panel.getByRole('heading', { name: /^As received/ }).waitFor()
    await toText(page)
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' Then it fell.')
    await page.getByText('172 words').waitFor()

    await page.keyboard.press('Control+d')
    const comparison = page.getByRole('region', { name: 'Comparison of two versions' })
    await comparison.getByText('1 change', { exact: true }).waitFor()
    await page.keyboard.press('F7')
    await comparison.locator('.char-insert').first().waitFor()
    await expectAccessible(page)
    await screenshot(page, 'summary-versions')
    await page.keyboard.press('Escape')
    await page.locator('.view-line').first().waitFor()

    await panel
      .getByRole('button', { name: /^Restore:/ })
      .last()
      .click()
    await page.getByText('169 words').first().waitFor()
    const rows = () => panel.getByRole('heading').allInnerTexts()
    await expect.poll(async () => (await rows()).length).toBe(2)
    expect((await rows()).at(-1)).toMatch(/^As received/)
    await toText(page)
    await page.keyboard.press('Control+z')
    await page.getByText('172 words').first().waitFor()
  })
})

/** The sample project, on the summary screen, read and drawn. */
async function openSummary(): Promise<Page> {
  const { page } = await sample()
  await page.keyboard.press('Control+3')
  await page.locator('.view-line').first().waitFor()
  await page.getByRole('tab', { name: 'Preview' }).click()
  await page.getByRole('article').waitFor()
  return page
}

async function toText(page: Page): Promise<void> {
  await page.locator('.native-edit-context, textarea.inputarea').focus()
}
