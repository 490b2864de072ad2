import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { startWorkbench } from './harness/workbench.ts'

const sample = join(import.meta.dirname, '../../fixtures/sample.muqabala')

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
    expect(await preview.locator('> p').filter({ hasText: 'Pargan' }).count()).toBe(0)
    await other.press('Escape')
    await toText(page)
    await page.keyboard.press('Control+z')
    await preview.getByText('Pargan says it was smuggling', { exact: false }).first().waitFor()
    await preview.getByText('The Farsi coast guard seized', { exact: false }).first().waitFor()
  })
})

/** The sample project, on the summary screen, read and drawn. */
async function openSummary(language = 'en'): Promise<Page> {
  const files = { 'strait.muqabala': await readFile(sample) }
  const workbench = await startWorkbench({ language, files, project: 'strait.muqabala' })
  const page = await workbench.page()
  await page.locator('[data-row]').first().waitFor()
  await page.keyboard.press('Control+3')
  await page.locator('.view-line').first().waitFor()
  await page.getByRole('article').waitFor()
  return page
}

async function toText(page: Page): Promise<void> {
  await page.locator('.native-edit-context, textarea.inputarea').focus()
}
