import { parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { compare } from '#core/compare/compare.ts'
import { findingWords } from '#core/compare/finding-words.ts'
import { dismissFinding, noteFinding } from '#core/document/commands/judge-finding.ts'
import type { Comparison } from '#core/export/comparison-rows.ts'
import { exportComparisonCsv } from '#core/export/export-csv.ts'
import { exportHtml } from '#core/export/export-html.ts'
import { exportMarkdown } from '#core/export/export-markdown.ts'
import { defaultExportOptions } from '#core/export/options.ts'
import { lexicon } from '../compare/lexicon.ts'
import { projectOf } from '../compare/small-project.ts'

const words = findingWords(
  (key, values = {}) => `${key.slice('compare:'.length)}${'value' in values ? ` ${values['value']}` : ''}`,
  (iso) => iso,
)
const project = projectOf([
  { language: 'fa', text: 'دستکم ۶۱ نفر کشته شدند.' },
  { language: 'ar', text: '=HYPERLINK("x") بلغ عدد القتلى 58 شخصاً.' },
])
const comparison = (): Comparison => ({ findings: compare(project.snapshot, lexicon), words })
const options = () => ({ ...defaultExportOptions, parts: ['differences'] as const, comparison: comparison() })

describe('the comparison as a document', () => {
  it('stands by itself in Markdown, with every outlet’s words and what they were read as', () => {
    const text = exportMarkdown(project.snapshot, options())
    expect(text).toContain('- **kind.figure** (severity.high): reason.figure.contradicts')
    expect(text).toContain('⁨Outlet 1⁩ ¶ 1: ⁨۶۱ نفر⁩ (read.atLeast 61)')
    expect(text).not.toContain('## Claims')
  })

  it('isolates what runs the other way in its sentences by the means of each format', () => {
    const isolating = { ...comparison(), words: { ...words, sentence: () => 'Only \u2068کاراکاس\u2069 has it.' } }
    const texts = [exportMarkdown, exportHtml].map((make) =>
      make(project.snapshot, { ...options(), comparison: isolating }),
    )
    expect([
      texts[0]?.includes('Only \u2068کاراکاس\u2069 has it.'),
      texts[1]?.includes('Only <bdi>کاراکاس</bdi> has it.'),
      exportComparisonCsv(project.snapshot, isolating).includes('Only کاراکاس has it.'),
    ]).toEqual([true, true, true])
  })

  it('is sound HTML, in the direction of each report', () => {
    const html = exportHtml(project.snapshot, options())
    const errors: string[] = []
    parse(html, { onParseError: ({ code }) => errors.push(code) })
    expect(errors).toEqual([])
    expect(html).toContain('<bdi lang="fa" dir="rtl">۶۱ نفر</bdi>')
  })

  it('gives a spreadsheet a line a side, and no formula', () => {
    const whole = { ...comparison(), findings: comparison().findings.filter(({ kind }) => kind === 'figure') }
    const quoted = {
      ...whole,
      findings: whole.findings.map((finding) => ({
        ...finding,
        sides: finding.sides.map((side) => ({ ...side, places: side.places.map((place) => ({ ...place, from: 0 })) })),
      })),
    }
    const lines = exportComparisonCsv(project.snapshot, quoted).split('\r\n')
    expect(lines).toHaveLength(4)
    expect(lines[0]).toMatch(/^\ufeff"claim","statement"/)
    expect(lines[2]).toContain(`"'=HYPERLINK(""x"") بلغ عدد القتلى 58 شخصاً"`)
  })

  it('leaves out what an editor dismissed, until its words change', () => {
    const [figure] = comparison().findings
    if (figure === undefined) throw new Error('no finding')
    const { id: findingId, basis } = figure
    project.run(noteFinding, { findingId, basis, note: 'Ask the ministry.' })
    expect(exportMarkdown(project.snapshot, options())).toContain('Note: ⁨Ask the ministry.⁩')
    project.run(dismissFinding, { findingId, basis, reason: 'Counted on two days.' })
    expect(exportMarkdown(project.snapshot, options())).not.toContain('kind.figure')
    project.run(dismissFinding, { findingId, basis: 'other', reason: 'Counted on two days.' })
    expect(exportMarkdown(project.snapshot, options())).toContain('words changed since it was judged')
  })
})
