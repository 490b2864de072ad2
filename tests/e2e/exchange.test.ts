import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { memoryOfATool } from '../core/import/exchange/from-elsewhere.ts'
import { screenshot } from './harness/screenshot.ts'
import { startWorkbench } from './harness/workbench.ts'

const golden = join(import.meta.dirname, '../core/export/exchange/golden/arrival.xlf')

it('takes in what other tools aligned, each report to be looked over, and shows it aligned', async () => {
  const workbench = await startWorkbench()
  const page = await workbench.page()
  const asked = page.waitForEvent('filechooser')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('Control+i')
  const chooser = await asked
  await chooser.setFiles([
    { name: 'arrival.xlf', mimeType: 'application/xliff+xml', buffer: readFileSync(golden) },
    {
      name: 'bad.tmx',
      mimeType: 'text/xml',
      buffer: Buffer.from(memoryOfATool.replace('"tmx14.dtd"', '"tmx14.dtd" [<!ENTITY a "b">]')),
    },
  ])
  const drafts = page.getByRole('option')
  await drafts.filter({ hasText: 'Arabic' }).waitFor()
  await drafts.filter({ hasText: 'not read' }).waitFor()
  expect((await drafts.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))).toEqual([
    expect.stringContaining('arrival.xlf Persian · 3 paragraphs · 3 claims'),
    expect.stringContaining('arrival.xlf Arabic · 3 paragraphs · 2 claims'),
    expect.stringContaining('bad.tmx not read'),
  ])
  await screenshot(page, 'exchange-import')
  await page.keyboard.press('Control+Enter')
  // Named and numbered as in the file.
  await page.getByRole('button', { name: 'Visit to Caracas' }).waitFor()
  await page.getByText('The minister arrived & left <soon>.').first().waitFor()
  await page
    .getByText(/of 3 aligned/)
    .first()
    .waitFor()
  await screenshot(page, 'exchange-aligned')
})
