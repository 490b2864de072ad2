import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import { exportDocx } from '#core/export/export-docx.ts'
import { defaultExportOptions } from '#core/export/options.ts'
import { elements, officeParts, textOf, type XmlElement } from './office-parts.ts'
import { claimOf, linked, mentionOf, reportOf, snapshotOf, visit } from './snapshots.ts'

const comment = (kind: 'claim' | 'paragraph' | 'report', id: string, text: string) => ({
  id: text,
  target: { kind, id },
  text,
  author: 'سارا',
  writtenAt: '2022-03-07T09:30:00.000Z',
  isResolved: false,
})
const commented = {
  ...visit,
  comments: [
    comment('claim', 'claim2', 'Who says so?'),
    comment('paragraph', 'ar5', 'این را بررسی کنید'),
    comment('paragraph', 'fa3', 'Not in the document'),
  ],
}
const options = { ...defaultExportOptions, parts: ['summary', 'claims', 'reports', 'comments'] as const }

/** What another program reads in the file. */
async function reopened(bytes: Uint8Array): Promise<{ readonly html: string; readonly messages: readonly string[] }> {
  const { value, messages } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      styleMap: [
        'comment-reference => mark',
        "p[style-name='Title'] => h1:fresh",
        ...['Byline', 'Original', 'Gloss', 'Source', 'Table text', 'Table head', 'Place', 'Quiet'].map(
          (name) => `p[style-name='${name}'] => p:fresh`,
        ),
        ...['Claim number', 'To check', 'Lost citation'].map((name) => `r[style-name='${name}'] => span`),
      ],
    },
  )
  return { html: value, messages: messages.map(({ message }) => message) }
}

describe('a Word export', () => {
  it('is read by another program as it was meant: title, notes, tables, comments', async () => {
    const { html, messages } = await reopened(await exportDocx(commented, options))
    const marks = [...html.matchAll(/<a href="#footnote-(\d+)"/g)].map(([, number]) => number)
    expect([
      messages,
      marks,
      html.match(/<h1>(?:(?!<h1>).)*?<\/h1>/gs)?.map((one) => one.replace(/<[^>]+>/g, '')),
      html.split('<table>').length - 1,
    ]).toEqual([[], ['1', '2', '3', '4', '5', '6'], ['US officials sound out Caracas[س1]', 'Claims', 'Reports'], 2])
    expect(
      html
        .split('<li id="footnote-')
        .slice(1)
        .map((one) => /C\d/.exec(one)?.[0] ?? '–'),
    ).toEqual(['C1', 'C2', '–', 'C3', 'C4', 'C3'])
    for (const { text } of visit.reports.flatMap(({ paragraphs }) =>
      paragraphs.filter(({ exclusion }) => exclusion === null),
    )) {
      expect(html).toContain(text)
    }
    expect(html).not.toContain('چه عجب')
  })

  it('marks every right-to-left paragraph and run, and no Latin word, as running from right to left', async () => {
    const parts = officeParts(await exportDocx(commented, options))
    const runs = ['word/document.xml', 'word/footnotes.xml', 'word/comments.xml'].flatMap((path) =>
      elements(parts.get(path), 'w:r'),
    )
    const isMarked = (run: XmlElement) => elements(run, 'w:rtl').length === 1
    const wrong = runs.filter((run) => /\p{Script=Arabic}/u.test(textOf(run)) !== isMarked(run) && textOf(run) !== '')
    expect(wrong.map(textOf)).toEqual([])
    expect(runs.filter((run) => isMarked(run) && /\p{Script=Latin}/u.test(textOf(run))).map(textOf)).toEqual([])

    const paragraphs = elements(parts.get('word/document.xml'), 'w:p')
    const stored = new Set(visit.reports.flatMap((report) => report.paragraphs.map(({ text }) => text)))
    const ofReports = paragraphs.filter((one) => stored.has(textOf(one)))
    expect(ofReports.length).toBeGreaterThanOrEqual(9)
    expect(
      ofReports.map((one) => [
        elements(one, 'w:bidi').length,
        elements(one, 'w:pStyle').map(({ attributes }) => attributes['w:val']),
      ]),
    ).toEqual(ofReports.map(() => [1, ['Original']]))
    const style = elements(parts.get('word/styles.xml'), 'w:style').find(
      ({ attributes }) => attributes['w:styleId'] === 'Original',
    )
    expect(elements(style, 'w:jc').map(({ attributes }) => attributes['w:val'])).toEqual(['start'])
  })

  it('keeps Latin words within Persian in runs of their own, and cuts no word in two', async () => {
    const text = 'شرکت Erem News Group و می‌گوید «B-52» در 2019 آمد.'
    const parts = officeParts(
      await exportDocx(snapshotOf({ reports: [reportOf('A', [text])] }), { ...options, parts: ['reports'] }),
    )
    const paragraph = elements(parts.get('word/document.xml'), 'w:p').find((one) => textOf(one) === text)
    expect(elements(paragraph, 'w:r').map((run) => [textOf(run), elements(run, 'w:rtl').length])).toEqual([
      ['شرکت ', 1],
      ['Erem News Group', 0],
      [' و می‌گوید «', 1],
      ['B-52', 0],
      ['» در 2019 آمد.', 1],
    ])
  })

  it('sets a right-to-left report alone in a right-to-left table, a pair from left to right', async () => {
    const reports = [reportOf('A', ['یک']), reportOf('B', ['دو']), reportOf('C', ['سه'])]
    const parts = officeParts(await exportDocx(linked(reports, 'A1-B1'), { ...options, parts: ['reports'] }))
    expect(
      elements(parts.get('word/document.xml'), 'w:tbl').map((one) => elements(one, 'w:bidiVisual').length),
    ).toEqual([0, 1])
  })

  it('puts comments on what they are about, and those about what is not there on the title, saying so', async () => {
    const parts = officeParts(await exportDocx(commented, options))
    const comments = elements(parts.get('word/comments.xml'), 'w:comment')
    expect(comments.map((one) => [one.attributes['w:author'], textOf(one)])).toEqual([
      ['سارا', 'Who says so?'],
      ['سارا', 'این را بررسی کنید'],
      ['سارا', 'Independent Persian, ¶ –:Not in the document'],
    ])
    const body = elements(parts.get('word/document.xml'), 'w:p')
    const about = body.flatMap((one) =>
      elements(one, 'w:commentRangeStart').map(({ attributes }) => [attributes['w:id'], textOf(one)]),
    )
    expect(about).toEqual([
      ['2', 'US officials sound out Caracas'],
      ['0', 'C2 They want to know whether Caracas would leave Moscow.'],
      ['1', 'وقالت رويترز إن كراكاس قد تتراجع عن علاقاتها مع موسكو.'],
    ])
    const without = officeParts(await exportDocx(commented, { ...options, parts: ['claims'] }))
    expect(elements(without.get('word/comments.xml'), 'w:comment')).toEqual([])
  })

  it('calls each note once, since Word would number it anew, and leads from later calls to the first', async () => {
    const document = officeParts(await exportDocx(visit, options)).get('word/document.xml')
    const calls = elements(document, 'w:footnoteReference').map(({ attributes }) => attributes['w:id'])
    expect(calls).toEqual([...new Set(calls)])
    const names = elements(document, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'])
    const links = elements(document, 'w:hyperlink').map(({ attributes }) => attributes['w:anchor'])
    expect(links.filter((link) => !names.includes(link))).toEqual([])
    expect(links).toEqual(['note_1'])
  })

  it('is the same every time, but for the moment it names', async () => {
    const [first, again, dated] = await Promise.all([
      exportDocx(commented, options),
      exportDocx(commented, options),
      exportDocx(commented, { ...options, generatedAt: '2022-03-07T14:02:30.000Z' }),
    ])
    expect(Buffer.compare(first, again)).toBe(0)
    const core = officeParts(dated).get('docProps/core.xml')
    expect([
      elements(core, 'dcterms:created').map(textOf),
      elements(officeParts(first).get('docProps/core.xml'), 'dcterms:created'),
    ]).toEqual([['2022-03-07T14:02:30.000Z'], []])
  })

  it('repeats heads of tables on every page and splits no row', async () => {
    const rows = elements(officeParts(await exportDocx(visit, options)).get('word/document.xml'), 'w:tr')
    expect(rows.filter((one) => elements(one, 'w:cantSplit').length === 0)).toEqual([])
    expect(rows.filter((one) => elements(one, 'w:tblHeader').length === 1)).toHaveLength(2)
  })

  it('shows hostile text as text, and holds no character XML has not', async () => {
    const hostile = `</w:t><w:p/>&amp;\u0000\u202e\u2069\ufffe\ud800 {{x}} <script>`
    const snapshot = snapshotOf({
      title: hostile,
      reports: [reportOf('A', [hostile], { outlet: hostile, outletEnglish: hostile, headline: hostile, url: hostile })],
      claims: [claimOf(1, hostile, [mentionOf('A1', { quote: hostile, gloss: hostile })])],
      comments: [comment('claim', 'claim1', hostile)],
      summary: `${hostile} [@C1] [x](javascript:alert(1))`,
    })
    const parts = officeParts(await exportDocx(snapshot, options))
    const body = elements(parts.get('word/document.xml'), 'w:p').map(textOf)
    expect(body.filter((text) => text.includes('</w:t><w:p/>&amp;‹U+0000›‹U+202E›')).length).toBeGreaterThan(4)
    expect(
      elements(parts.get('word/_rels/document.xml.rels'), 'Relationship').filter(
        ({ attributes }) => attributes['TargetMode'] === 'External',
      ),
    ).toEqual([])
  })
})
