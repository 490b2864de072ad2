import type { Snapshot } from '../document/snapshot.ts'
import { comparisonGroups, type Comparison, type ComparisonRow } from './comparison-rows.ts'
import { isolatedPieces } from './isolated-pieces.ts'
import { oneLine } from './shown-text.ts'

const columns = [
  'claim',
  'statement',
  'kind',
  'severity',
  'difference',
  'outlet',
  'paragraph',
  'words',
  'source',
  'read as',
  'verdict',
  'note',
  'id',
] as const

/**
 * The comparison as CSV (RFC 4180) for a spreadsheet, a line for each side of each finding, with the byte order mark that Excel knows
 * UTF-8 by. A cell that a spreadsheet would run as a formula begins with an apostrophe.
 */
export function exportComparisonCsv(snapshot: Snapshot, comparison: Comparison): string {
  const lines = comparisonGroups(snapshot, comparison).flatMap(({ claim, rows }) =>
    rows.flatMap((row) => linesOf(row, claim === null ? '' : `C${claim.number}`, claim?.text ?? '')),
  )
  return `\ufeff${[[...columns], ...lines].map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`
}

function linesOf({ judged, kind, severity, sentence, sides }: ComparisonRow, claim: string, statement: string) {
  const { finding, verdict } = judged
  return sides.map(({ outlet, paragraphs, quotes, read, credit }) => [
    claim,
    statement,
    kind,
    severity,
    isolatedPieces(sentence)
      .map(({ text }) => text)
      .join(''),
    outlet,
    paragraphs.map(({ number }) => number ?? '–').join(' '),
    quotes.map(({ words }) => words).join(' … '),
    credit.join(' ← '),
    read,
    verdict?.judgement ?? '',
    verdict?.note ?? '',
    finding.id,
  ])
}

function cell(text: string): string {
  const shown = oneLine(text)
  // Formulas begin with these, also after white space; so do commands to programs (DDE).
  const safe = /^[\s'"]*[=+\-@\t]/u.test(shown) ? `'${shown}` : shown
  return `"${safe.replaceAll('"', '""')}"`
}
