import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openSample } from './harness/open-project.ts'

const slips = '\n\nFive coast guards were killed. [@C3] Both outlets report wounded sailors. [@C5] Insurers took note.'

describe('what the summary says and its sources do not', () => {
  it('is underlined, walked through with F8, mended, let stand with a reason, or not looked for', async () => {
    const page = await writeSlips()
    const findings = page.getByRole('tabpanel', { name: 'Findings' })
    await page.getByRole('button', { name: '2 at odds' }).waitFor()
    expect(await page.locator('.view-line [class*=odds]').allInnerTexts()).toEqual(['Five', 'Both\u00a0outlets'])

    await page.keyboard.press('Control+Home')
    await page.keyboard.press('F8')
    await findings.getByText('“Five” is not in C3. The reports say 3, 2.').waitFor()
    await findings.getByText('سه مرزبان پارگانی به شهادت رسیدند').waitFor()
    await findings.getByRole('button', { name: 'Change to Two' }).waitFor()
    await page.keyboard.press('Control+.')
    await expect.poll(() => lastLine(page)).toContain('Three coast guards were killed.')
    await page.keyboard.press('Control+z')
    await expect.poll(() => lastLine(page)).toContain('Five coast guards were killed.')

    await page.getByRole('button', { name: '2 at odds' }).waitFor()
    await page.keyboard.press('F8')
    await findings.getByText('“Both outlets”: only Al-Marsa News has C5.').waitFor()
    await page.getByRole('button', { name: 'Dismiss with a reason…' }).click()
    await page.getByLabel('Why it may stand').fill('The desk knows.')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: '1 at odds' }).waitFor()
    await findings.getByText('1 dismissed').click()
    await findings.getByText('The desk knows.').waitFor()

    await page.getByRole('button', { name: '1 without citation' }).click()
    await findings.getByRole('button', { name: 'Switch this rule off' }).click()
    await findings.getByText('1 rule is off').waitFor()
    await expect.poll(() => page.locator('.view-line [class*=uncited]').count()).toBe(0)
  })
})

async function writeSlips(): Promise<Page> {
  const { page } = await openSample()
  await page.keyboard.press('Control+3')
  await page.locator('.view-line').first().waitFor()
  await page.locator('.native-edit-context, textarea.inputarea').focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.insertText(slips)
  return page
}

async function lastLine(page: Page): Promise<string> {
  const lines = await page.locator('.view-line').allInnerTexts()
  return lines.join(' ').replaceAll('\u00a0', ' ')
}
