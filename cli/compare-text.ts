import { comparisonGroups, type Comparison, type ComparisonRow } from '#core/export/comparison-rows.ts'
import { isolated, oneLine } from '#core/export/shown-text.ts'
import type { Claim, Snapshot } from '#core/document/snapshot.ts'
import type { Texts } from './texts.ts'

/** The differences to be read in a terminal: claim by claim, each with the words of every report. */
export function compareText(
  path: string,
  snapshot: Snapshot,
  comparison: Comparison,
  { say }: Texts,
  titleOf: (claim: Claim) => string = ({ number, text }) => `C${number} ${oneLine(text)}`.trim(),
): string {
  const groups = comparisonGroups(snapshot, comparison)
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0)
  const { reports, claims, meta } = snapshot
  const head = [
    say('check.project', { file: path, title: meta.title }),
    say('check.reports', { count: reports.length }),
    say('check.claims', { count: claims.length }),
    say('compare.differences', { count }),
  ]
  const blocks = groups.map(({ claim, rows }) => {
    const title = claim === null ? say('compare.outside') : titleOf(claim)
    return [title, ...rows.flatMap((row) => rowLines(row, say))].join('\n')
  })
  return `${[head.join(say('listSeparator')), ...blocks].join('\n\n')}\n`
}

function rowLines({ kind, severity, sentence, sides, topic }: ComparisonRow, say: Texts['say']): readonly string[] {
  const about = topic === null ? '' : ` [${topic}]`
  return [
    `  ${say('compare.finding', { kind, severity, sentence })}${about}`,
    ...sides.map(({ outlet, paragraphs, quotes, read, credit }) => {
      const place = paragraphs.map(({ number }) => number ?? '–').join(', ')
      const words = quotes.map(({ words: quote }) => isolated(quote)).join(' … ')
      const remarks = [...credit.map(isolated), ...(read === '' ? [] : [read])]
      return `    ${say('compare.place', { outlet, paragraph: place })} ${words}${remarks.length === 0 ? '' : ` (${remarks.join(' · ')})`}`
    }),
  ]
}
