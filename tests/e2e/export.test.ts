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

  // A browser prints by itself: what it is given to print is a page with its faces, and the dialog says where it went.
  await page.getByText('PDF', { exact: true }).click()
  await page.getByText('choose “Save as PDF” there', { exact: false }).waitFor()
  await page.evaluate(() => {
    new MutationObserver((_, observer) => {
      const frame = document.querySelector<HTMLIFrameElement>('body > iframe')
      if (frame === null) return
      observer.disconnect()
      frame.addEventListener('load', () => {
        const printed = frame.contentDocument
        frame.contentWindow?.addEventListener('beforeprint', () => {
          document.body.dataset['printed'] = [
            printed?.title,
            printed?.querySelector('h2')?.textContent,
            [...(printed?.fonts ?? [])].every(({ status }) => status === 'loaded'),
          ].join()
        })
      })
    }).observe(document.body, { childList: true })
  })
  await page.getByRole('button', { name: 'Print…' }).click()
  await page.getByRole('status').filter({ hasText: 'Handed to the browser’s print dialog.' }).waitFor()
  expect(await page.evaluate(() => document.body.dataset['printed'])).toBe(
    'Shots in the strait: one tanker, two accounts,Notes,true',
  )

  // Cancelled while it is made, it writes nothing, not even later.
  await page.getByText('Plain text', { exact: true }).click()
  await page.locator('[data-state=fresh]').waitFor()
  const downloads: string[] = []
  page.on('download', (one) => downloads.push(one.suggestedFilename()))
  const held = Promise.withResolvers<undefined>()
  await page.route('**/export.worker*', async (route) => {
    await held.promise
    await route.continue()
  })
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('button', { name: 'Cancel', exact: true }).click()
  await page.getByText('Cancelled. Nothing was written.').waitFor()
  held.resolve(undefined)
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('status').filter({ hasText: 'Exported: Shots in the strait.txt' }).waitFor()
  expect(downloads).toEqual(['Shots in the strait.txt'])
})
