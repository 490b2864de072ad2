import type { Language } from '../document/records.ts'
import { outletName } from '../document/outlet-name.ts'
import type { Report, Snapshot } from '../document/snapshot.ts'
import { claimsByParagraph } from './claims-by-paragraph.ts'
import { commentDate, commentPlace } from './comment-place.ts'
import { comparisonGroups, type Comparison, type ComparisonRow } from './comparison-rows.ts'
import { isolatedPieces } from './isolated-pieces.ts'
import { mentionSource } from './mention-source.ts'
import type { DateStyle } from './options.ts'
import { languageWords, stanceWords, voiceWords } from './words.ts'

/** A table for a spreadsheet: every cell a text. */
export interface DataTable {
  readonly name: string
  readonly columns: readonly DataColumn[]
  readonly rows: readonly (readonly string[])[]
  /** Whether its first column stands at the right. */
  readonly isRightToLeft: boolean
}

export interface DataColumn {
  readonly name: string
  /** In letters. */
  readonly width: number
}

const column = (name: string, width = 14): DataColumn => ({ name, width })

/** All claims, a row for each place that makes them; one that nobody makes has a row of its own. */
export function claimData(snapshot: Snapshot): DataTable {
  const rows = snapshot.claims.flatMap((claim) => {
    const head = [`C${claim.number}`, claim.text, claim.status]
    const mentions = claim.mentions.flatMap((mention) => {
      const source = mentionSource(mention, snapshot)
      if (!source) return []
      const { report, outlet } = source
      const { agency, source: person, voice } = mention.attribution
      return [
        [
          ...head,
          outlet,
          report.outlet,
          languageWords[report.language],
          report.date ?? '',
          numberIn(report, mention.paragraphId),
          mention.quote,
          mention.gloss,
          stanceWords[mention.stance],
          voiceWords[voice],
          agency,
          person,
          mention.isToCheck ? 'to check' : '',
        ],
      ]
    })
    return mentions.length > 0 ? mentions : [[...head, ...Array.from({ length: claimColumns.length - 3 }, () => '')]]
  })
  return { name: 'Claims', columns: claimColumns, rows, isRightToLeft: false }
}

const claimColumns = [
  column('claim', 7),
  column('statement', 48),
  column('status', 9),
  column('outlet', 20),
  column('native name', 20),
  column('language', 10),
  column('date', 11),
  column('paragraph', 10),
  column('words', 48),
  column('gloss', 36),
  column('stance'),
  column('voice', 9),
  column('agency', 18),
  column('source', 24),
  column('check', 9),
]

/** The differences nobody has dismissed, a row for each side of each. */
export function comparisonData(snapshot: Snapshot, comparison: Comparison): DataTable {
  const rows = comparisonGroups(snapshot, comparison).flatMap(({ claim, rows: differences }) =>
    differences.flatMap((difference) =>
      sideRows(difference, claim === null ? '' : `C${claim.number}`, claim?.text ?? ''),
    ),
  )
  return { name: 'Differences', columns: comparisonColumns, rows, isRightToLeft: false }
}

function sideRows(
  { judged, kind, severity, sentence, sides }: ComparisonRow,
  claim: string,
  statement: string,
): readonly (readonly string[])[] {
  const { finding, verdict } = judged
  const said = isolatedPieces(sentence)
    .map(({ text }) => text)
    .join('')
  return sides.map(({ outlet, paragraphs, quotes, read, credit }) => [
    claim,
    statement,
    kind,
    severity,
    said,
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

const comparisonColumns = [
  column('claim', 7),
  column('statement', 40),
  column('kind', 12),
  column('severity', 10),
  column('difference', 44),
  column('outlet', 20),
  column('paragraph', 10),
  column('words', 40),
  column('source', 24),
  column('read as', 20),
  column('verdict', 11),
  column('note', 30),
  column('id', 20),
]

/** A report, a row for each paragraph that was not set aside. */
export function reportData(report: Report, snapshot: Snapshot): DataTable {
  const claims = claimsByParagraph(snapshot)
  const rows = report.paragraphs
    .filter(({ exclusion }) => exclusion === null)
    .map(({ id, number, role, text, gloss }) => [
      String(number ?? ''),
      role,
      text,
      gloss,
      (claims.get(id) ?? []).map((claim) => `C${claim}`).join(' '),
    ])
  const columns = [
    column('paragraph', 10),
    column('role', 10),
    column('text', 70),
    column('gloss', 48),
    column('claims', 18),
  ]
  return { name: outletName(report, snapshot.reports), columns, rows, isRightToLeft: isRightToLeft(report.language) }
}

/** The desk's comments. */
export function commentData(snapshot: Snapshot, dates: DateStyle): DataTable {
  const rows = snapshot.comments.flatMap((comment) => {
    const place = commentPlace(comment, snapshot)
    if (place === null) return []
    return [[place, comment.text, comment.author, commentDate(comment, dates), comment.isResolved ? 'resolved' : '']]
  })
  const columns = [
    column('about', 26),
    column('comment', 60),
    column('author', 18),
    column('written', 32),
    column('state', 10),
  ]
  return { name: 'Comments', columns, rows, isRightToLeft: false }
}

function numberIn(report: Report, paragraphId: string): string {
  return String(report.paragraphs.find(({ id }) => id === paragraphId)?.number ?? '–')
}

function isRightToLeft(language: Language): boolean {
  return language === 'fa' || language === 'ar'
}
