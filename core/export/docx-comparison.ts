import type { Table, TableRow } from 'docx'
import type { Snapshot } from '../document/snapshot.ts'
import { comparisonGroups, type Comparison, type ComparisonRow, type ComparisonSide } from './comparison-rows.ts'
import { cell, heads, row, shareOut, table } from './docx-tables.ts'
import { joinedRuns, originalParagraph, paragraph, typed, words } from './docx-text.ts'
import { isolatedPieces } from './isolated-pieces.ts'

/** The differences by claim, a row for each side of each. */
export function comparisonTable(snapshot: Snapshot, comparison: Comparison, width: number): Table {
  const columns = shareOut(width, [30, 14, 8, 32, 16])
  const head = heads(columns, ['Difference', 'Outlet', 'Place', 'Words', 'Read as'])
  const rows = comparisonGroups(snapshot, comparison).flatMap(({ claim, rows: differences }) => [
    row([
      cell({ width, columns: 5 }, [
        claim === null
          ? paragraph('TableHead', [words('Outside the claims')])
          : paragraph('TableHead', [
              words(`C${claim.number}`, { style: 'ClaimNumber' }),
              words(' '),
              ...typed(claim.text),
            ]),
      ]),
    ]),
    ...differences.flatMap((difference) => rowsOf(difference, columns)),
  ])
  return table({ columns }, head, rows)
}

function rowsOf(
  { judged, kind, severity, sentence, sides, topic }: ComparisonRow,
  columns: readonly number[],
): readonly TableRow[] {
  const [first = 0, ...others] = columns
  const { verdict, isOutdated } = judged
  const isConfirmed = verdict?.judgement === 'confirmed' && !isOutdated
  const said = [
    paragraph('TableText', [
      words(kind, { bold: true }),
      words(` (${severity}): `),
      ...isolatedPieces(sentence).flatMap(({ text, isIsolated }) => (isIsolated ? typed(text) : [words(text)])),
      ...(topic === null ? [] : [words(` [${topic}]`)]),
      ...(isConfirmed ? [words(' (confirmed)')] : []),
      ...(isOutdated ? [words(' words changed since it was judged', { style: 'Check' })] : []),
    ]),
    ...(verdict === null || verdict.note === '' ? [] : [paragraph('Gloss', typed(verdict.note))]),
  ]
  return sides.map((side, index) =>
    row([...(index === 0 ? [cell({ width: first, rows: sides.length }, said)] : []), ...sideCells(side, others)]),
  )
}

function sideCells({ outlet, paragraphs, quotes, read, credit }: ComparisonSide, widths: readonly number[]) {
  const [outletWidth = 0, placeWidth = 0, wordsWidth = 0, readWidth = 0] = widths
  const place = paragraphs.map(({ number }) => (number === null ? 'set aside' : `¶ ${number}`)).join(', ')
  const readings = [...credit.map((link) => typed(link)), ...(read === '' ? [] : [typed(read)])]
  return [
    cell({ width: outletWidth }, [paragraph('TableText', typed(outlet))]),
    cell({ width: placeWidth }, [paragraph('TableText', [words(place)])]),
    cell(
      { width: wordsWidth },
      quotes.map(({ words: quote, language }) => originalParagraph(quote, language)),
    ),
    cell({ width: readWidth }, [paragraph('TableText', joinedRuns(readings, ' · '))]),
  ]
}
