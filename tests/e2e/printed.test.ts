import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, it } from 'vitest'
import { exportHtml } from '#core/export/export-html.ts'
import { defaultExportOptions } from '#core/export/options.ts'
import { reportOf, snapshotOf } from '../core/export/snapshots.ts'
import { browser } from './harness/browser.ts'

/** What another program finds in a printed page: each line from its right edge, letter by letter as drawn and without spaces, and each page's size. */
async function printed(
  html: string,
): Promise<{ readonly pages: readonly (readonly string[])[]; readonly sizes: readonly string[] }> {
  const context = await (await browser()).newContext()
  const page = await context.newPage()
  await page.setContent(html)
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  await context.close()
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1)
  const sheets = await Promise.all(numbers.map((number) => document.getPage(number)))
  const pages = await Promise.all(
    sheets.map(async (sheet) => {
      const { items } = await sheet.getTextContent()
      const drawn = items.flatMap((item) =>
        'str' in item
          ? [{ text: item.str, x: Number(item.transform[4]), y: Math.round(Number(item.transform[5])) }]
          : [],
      )
      return [...Map.groupBy(drawn, ({ y }) => y).values()].map((line) =>
        line
          .toSorted((a, b) => b.x - a.x)
          .map(({ text }) => text)
          .join('')
          .normalize('NFKC')
          .replace(/\s/g, ''),
      )
    }),
  )
  return { pages, sizes: sheets.map(({ view: [, , width = 0, height = 0] }) => `${width} × ${height}`) }
}

it('a printed export runs from right to left, repeats its heads, and is laid out for the paper chosen', async () => {
  const paragraphs = Array.from({ length: 60 }, () => 'سفر مقامات به کاراکاس در 2019 پایان')
  const snapshot = snapshotOf({
    title: 'A long event',
    reports: [reportOf('A', paragraphs, { outletEnglish: 'Outlet A' })],
  })
  const { pages, sizes } = await printed(exportHtml(snapshot, { ...defaultExportOptions, paper: 'letter' }))
  const wholeLines = pages.map((lines) => lines.filter((line) => line.includes('سفرمقاماتبهکاراکاسدر2019پایان')).length)
  expect([
    [...new Set(sizes)],
    wholeLines.reduce((sum, lines) => sum + lines, 0),
    wholeLines.filter((lines) => lines === 0),
    pages.filter((lines) => !lines.some((line) => line.includes('OutletA'))),
    pages.slice(1).filter((lines) => !lines.some((line) => line.includes('Alongevent'))),
  ]).toEqual([['612 × 792'], 60, [], [], []])
})
