import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { toString } from 'mdast-util-to-string'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmTable } from 'micromark-extension-gfm-table'
import { describe, expect, it } from 'vitest'
import { exportMarkdown } from '#core/export/export-markdown.ts'
import { defaultExportOptions } from '#core/export/options.ts'
import { claimOf, mentionOf, reportOf, snapshotOf, visit } from './snapshots.ts'

const options = { ...defaultExportOptions, generatedAt: '2022-03-07T14:02:30.000Z' }
const read = (markdown: string) =>
  fromMarkdown(markdown, {
    extensions: [gfmFootnote(), gfmTable()],
    mdastExtensions: [gfmFootnoteFromMarkdown(), gfmTableFromMarkdown()],
  })

describe('a Markdown export', () => {
  it('is the summary with footnotes, the claims, and the reports face to face', async () => {
    await expect(exportMarkdown(visit, options)).toMatchFileSnapshot('golden/visit.md.txt')
  })

  it('is the same every time', () => {
    expect(exportMarkdown(structuredClone(visit), options)).toBe(exportMarkdown(visit, options))
  })

  it('holds the parts asked for', () => {
    const headings = (parts: readonly ('summary' | 'claims' | 'reports')[]) =>
      exportMarkdown(visit, { ...options, parts }).match(/^#+ .*|^\[\^1\]:/gm)
    expect([headings(['summary']), headings(['claims']), headings(['reports']), headings([])]).toEqual([
      ['# US officials sound out Caracas', '[^1]:'],
      ['# Visit to Caracas', '## Claims'],
      ['# Visit to Caracas', '## Reports', '### Independent Persian and Erem News'],
      ['# Visit to Caracas'],
    ])
  })

  it('gives dates in the calendar and digits asked for', () => {
    const byline = (calendar: 'gregory' | 'persian' | 'islamic-umalqura', digits: 'latn' | 'arabext') =>
      exportMarkdown(snapshotOf({}), { ...options, dates: { calendar, digits }, generatedAt: null }).split('\n')[2]
    expect([byline('gregory', 'latn'), byline('persian', 'latn'), byline('islamic-umalqura', 'arabext')]).toEqual([
      'Saturday 5 March 2022 · from no reports',
      'Saturday 14 Esfand 1400 AP · from no reports',
      'Saturday ۲ Shaʻban ۱۴۴۳ AH · from no reports',
    ])
  })

  it('keeps every footnote of the editor’s and numbers it with the claims', () => {
    const summary =
      'One.[^b] Two. [@C1] Three.[^a] Again.[^b]\n\n[^a]: A *note*.\n[^b]: See [^c] and [@C1 fa].\n[^c]: Deep.\n[^d]: Called by nothing.'
    const snapshot = snapshotOf({
      reports: [reportOf('A', ['a'])],
      claims: [claimOf(1, 'Claim', [mentionOf('A1')])],
      summary,
    })
    const markdown = exportMarkdown(snapshot, { ...options, parts: ['summary'], generatedAt: null })
    expect(markdown.split('\n\n').filter((block) => !block.startsWith('    '))).toEqual([
      '# Visit to Caracas',
      'Saturday 5 March 2022 · from one report: A',
      'One.[^1] Two.[^2] Three.[^3] Again.[^1]',
      '[^1]: See[^4] and[^5].',
      '[^2]: **C1** Claim',
      '[^3]: A *note*.',
      '[^4]: Deep.',
      '[^5]: **C1** Claim',
      '[^6]: Called by nothing.\n',
    ])
  })

  it('shows hostile text as text: no mark-up, table or note of its own, in any field', () => {
    const hostile = '| a | </table><img src=x onerror=alert(1)> [x](javascript:y) **b** `c` [^1] # d \\'
    const report = reportOf('A', [hostile], { outlet: hostile, headline: hostile, printedDate: hostile, url: hostile })
    const snapshot = snapshotOf({
      title: hostile,
      reports: [report],
      claims: [
        claimOf(1, hostile, [
          mentionOf('A1', {
            quote: hostile,
            gloss: hostile,
            attribution: { agency: hostile, source: hostile, voice: 'stated' },
          }),
        ]),
      ],
      summary: `So. [@C1]\n\n<script>alert(1)</script> ${hostile}`,
    })
    const tree = read(exportMarkdown(snapshot, options))
    const kinds = new Set<string>()
    const walk = (node: { readonly type: string; readonly children?: readonly { readonly type: string }[] }) => {
      kinds.add(node.type)
      node.children?.forEach(walk)
    }
    walk(tree)
    expect([...kinds].filter((kind) => ['html', 'image', 'link', 'inlineCode', 'code'].includes(kind))).toEqual([])
    expect(toString(tree).split('onerror=alert(1)')).toHaveLength(19)
  })

  it('shows bidi controls by name and keeps originals between FSI and PDI', () => {
    const report = reportOf('A', ['abc\u202Edef\u2069ghi\u0000\nsecond line'])
    const markdown = exportMarkdown(snapshotOf({ title: 'x\u202Ey', reports: [report] }), options)
    expect(markdown).toContain('| \u2068abc‹U+202E›def‹U+2069›ghi‹U+0000› second line\u2069 |')
    expect(markdown).toContain('# x‹U+202E›y\n')
    expect(markdown).not.toMatch(/[\u202a-\u202e]/)
    for (const line of markdown.split('\n')) {
      expect(line.split('\u2068').length).toBe(line.split('\u2069').length)
    }
  })

  it('of an empty project is its title', () => {
    expect(exportMarkdown(snapshotOf({ title: '' }), defaultExportOptions)).toBe(
      '#\n\nSaturday 5 March 2022 · from no reports\n',
    )
  })
})

it('says above the text how many passages nobody has edited since they were laid out', () => {
  const drafted = { ...visit, summary: 'Laid out. [@C1]\n\nMine.', draftPassages: [{ id: 'd', words: 'Laid out.' }] }
  const markdown = exportMarkdown(drafted, { ...defaultExportOptions, parts: ['summary'] })
  expect(markdown).toContain('Independent Persian and Erem News · draft: one passage not edited yet')
})
