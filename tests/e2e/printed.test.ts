import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, it } from 'vitest'
import { exportHtml } from '#core/export/export-html.ts'
import { defaultExportOptions } from '#core/export/options.ts'
import { importReport } from '#core/import/import-report.ts'
import { reportOf, snapshotOf } from '../core/export/snapshots.ts'
import { browser } from './harness/browser.ts'

async function printedPdf(html: string): Promise<Uint8Array> {
  const context = await (await browser()).newContext()
  const page = await context.newPage()
  await page.setContent(html)
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  await context.close()
  return new Uint8Array(pdf)
}

/** What another program finds in a printed page: each line from its right edge, letter by letter as drawn and without spaces, and each page's size. */
async function printed(
  html: string,
): Promise<{ readonly pages: readonly (readonly string[])[]; readonly sizes: readonly string[] }> {
  const document = await getDocument({ data: await printedPdf(html), verbosity: 0 }).promise
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

it.each(['strait-incident/karaneh-online.fa', 'strait-incident/al-marsa-news.ar'])(
  'the words of %s can be copied from a page printed in the face that paper has',
  async (name) => {
    const text = readFileSync(new URL(`../../fixtures/events/${name}.txt`, import.meta.url), 'utf8')
    const paragraphs = text.split('\n').filter((line) => line.trim() !== '')
    const face = createRequire(import.meta.url).resolve(
      '@fontsource-variable/markazi-text/files/markazi-text-arabic-wght-normal.woff2',
    )
    const faces = `@font-face { font-family: "Markazi Text Variable"; src: url(data:font/woff2;base64,${readFileSync(face).toString('base64')}) }`
    const snapshot = snapshotOf({
      reports: [reportOf('A', paragraphs, { language: name.endsWith('.fa') ? 'fa' : 'ar' })],
    })
    const pdf = await printedPdf(exportHtml(snapshot, { ...defaultExportOptions, faces }))
    const draft = await importReport({ fileName: 'printed.pdf', bytes: pdf })
    // Spaces, joiners and vowel signs are drawn by place alone; letters and figures are named, in their order.
    const lettersOf = (words: string) => words.replace(/[\s\u200c\u064b-\u0652]/g, '')
    const copied = draft.ok ? lettersOf(draft.value.paragraphs.map((paragraph) => paragraph.text).join(' ')) : ''
    const words = paragraphs.flatMap((paragraph) => paragraph.split(/\s+/))
    expect(words.filter((word) => !copied.includes(lettersOf(word)))).toEqual([])
  },
)
