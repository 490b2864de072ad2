import { describe, expect, it } from 'vitest'
import { expectAccessible } from './harness/axe.ts'
import { looksIn } from './harness/looks-in.ts'
import { openSample } from './harness/open-project.ts'
import { savedSnapshot } from './harness/saved-project.ts'
import { screenshot } from './harness/screenshot.ts'

describe('drafting from claims', () => {
  it('lays chosen claims out by keyboard, in the editor’s order, as one step that is a draft until it is edited', async () => {
    const { page, workbench } = await openSample()
    await page.getByRole('button', { name: 'Summary' }).click()
    await page.locator('.view-line').first().waitFor()
    await page.getByRole('button', { name: 'Draft from claims…' }).press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Draft from claims' })
    await dialog.getByRole('button', { name: 'None', exact: true }).press('Enter')
    await dialog.getByText('0 claims chosen').waitFor()
    const claims = dialog.getByRole('grid', { name: 'Claims' })
    await claims.getByRole('row', { name: /^C3 / }).focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Alt+ArrowDown')
    await claims.getByRole('row', { name: /^C1 / }).focus()
    await page.keyboard.press('Space')
    await dialog.getByRole('textbox', { name: 'Karaneh Online' }).fill('the state-run')
    await dialog
      .getByRole('article')
      .getByText(/in the strait .*, the state-run Karaneh Online and Al-Marsa News reported .* Three Pargani/s)
      .waitFor()
    await dialog.getByRole('button', { name: 'Insert the draft' }).press('Enter')
    await page.getByRole('button', { name: '1 passage still a draft' }).waitFor()
    await page.getByRole('article').getByText('draft: one passage not edited yet').waitFor()

    // The caret stands at the beginning of the draft: a letter there, and it is the editor's own.
    await page.keyboard.type('Y')
    await page.getByRole('button', { name: '1 passage still a draft' }).waitFor({ state: 'detached' })
    await page.keyboard.press('Control+z')
    await page.getByRole('button', { name: '1 passage still a draft' }).waitFor()
    await page.keyboard.press('Alt+Enter')
    await page.getByRole('button', { name: '1 passage still a draft' }).waitFor({ state: 'detached' })
    await page.keyboard.press('Control+s')
    await expect
      .poll(async () => {
        const { summary, draftPassages } = await savedSnapshot(workbench)
        return [draftPassages.length, summary.slice(summary.lastIndexOf('[@C19]') + 6)].join()
      })
      .toMatch(/^0,\n\nThe Pargani coast guard seized .*\. \[@C1\] Three Pargani .*\. \[@C3\]$/)
  })

  it.each(['en', 'fa', 'ar'])('is accessible in %s', async (language) => {
    const [{ colours, width, height }] = looksIn(language)
    const { page } = await openSample(language, { colorScheme: colours, viewport: { width, height } })
    await page.getByRole('navigation').getByRole('button').last().click()
    await page.locator('.view-line').first().waitFor()
    await page.locator('main > div').first().getByRole('button').first().click()
    await page.getByRole('dialog').getByRole('article').waitFor()
    await expectAccessible(page)
    await screenshot(page, `draft-${language}`)
  })
})
