import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { openSample } from './harness/open-project.ts'

it('an export is seen before it is written, holds what was chosen, and is chosen alike the next time', async () => {
  const { page } = await openSample()
  await page.keyboard.press('Control+e')
  const preview = page.frameLocator('iframe[title=Preview]')
  await preview.getByRole('heading', { name: 'Differences' }).waitFor()
  await page.getByText('Differences', { exact: true }).last().click()
  await page.getByText('Al-Marsa', { exact: false }).or(page.getByText('المرسى نيوز')).last().click()
  await page.getByText('Markdown', { exact: true }).click()
  await page.locator('[data-state=fresh]').waitFor()
  await preview.getByText('## Claims').waitFor()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export', exact: true }).click(),
  ])
  await page.getByRole('status').filter({ hasText: download.suggestedFilename() }).waitFor()
  const written = await readFile(await download.path(), 'utf8')
  expect([
    download.suggestedFilename(),
    /^## .+$/gm[Symbol.match](written),
    written.includes('Karaneh Online'),
    /^\| .*Al-Marsa/m.test(written),
  ]).toEqual(['Shots in the strait.md', ['## Claims', '## Reports'], true, false])

  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+e')
  expect([
    await page.getByRole('radio', { name: 'Markdown' }).isChecked(),
    await page.getByRole('checkbox', { name: 'Differences' }).isChecked(),
    await page.getByRole('checkbox', { name: 'Table of claims' }).isChecked(),
  ]).toEqual([true, false, true])
})
