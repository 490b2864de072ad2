import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openSample } from './harness/open-project.ts'
import { savedSnapshot } from './harness/saved-project.ts'

/** A save may take its time on a busy machine. */
const patience = { timeout: 20_000 }

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
      }, patience)
      .toMatch(/^0,\n\nThe Pargani coast guard seized .*\. \[@C1\] Three Pargani .*\. \[@C3\]$/)
  })
})

describe('names and terms', () => {
  it('takes a name the reports print, spells it by its letters, keeps it for other projects, and writes it', async () => {
    const { page, workbench } = await openSample()
    await page.keyboard.press('Control+k')
    await page.getByRole('searchbox', { name: 'Type a command' }).fill('names and')
    await page.getByRole('menuitem', { name: /^Names and terms/ }).waitFor()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Names and terms' })
    const names = dialog.getByRole('listbox', { name: 'Names and terms' })
    await names.getByRole('option', { name: /پارگان.?بارغان/ }).press('Enter')
    await names.getByRole('option', { name: /پارگان.?بارغان/ }).waitFor({ state: 'detached' })
    await dialog.getByRole('button', { name: 'Which names' }).press('Enter')
    await page.getByRole('option', { name: 'This project (1)' }).press('Enter')
    await names.getByRole('option', { name: /پارگان.?بارغان/ }).click()
    await dialog.getByRole('button', { name: 'Write Par·gan' }).press('Enter')
    await dialog.getByText('A point stands for a vowel', { exact: false }).waitFor()
    await dialog.getByLabel('In English').fill('Pargan')
    await dialog.getByLabel('Not to be spelled').fill('Bargan')
    await dialog.getByRole('button', { name: 'Take into my own names' }).press('Enter')
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await page.keyboard.press('Control+s')
    const named = {
      kind: 'name',
      persian: 'پارگان',
      arabic: 'بارغان',
      english: 'Pargan',
      otherEnglish: 'Bargan',
      note: '',
    }
    await expect.poll(async () => (await savedSnapshot(workbench)).terms, patience).toMatchObject([named])
    await expect
      .poll(async () => {
        const settings: unknown = JSON.parse(await readFile(join(workbench.folders.data, 'settings.json'), 'utf8'))
        return settings
      }, patience)
      .toMatchObject({ names: [named] })

    await page.keyboard.press('Control+3')
    await page.locator('.view-line').first().click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' In ')
    await page.keyboard.press('Control+Alt+n')
    await page.getByRole('searchbox', { name: 'Name in any of its letters' }).fill('بارغان')
    await page.getByRole('menuitem', { name: /^Pargan/ }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.keyboard.type(' it rained.')
    await page.getByRole('article').getByText('In Pargan it rained.').waitFor()
  })
})
