import type { Span } from '../base/span.ts'
import type { Mention, Claim, Paragraph, Report, Snapshot } from '../document/snapshot.ts'
import type { Place } from './finding.ts'
import type { Reader, Reading } from './reading.ts'
import { within } from './reading.ts'

/** A mention with the text it stands in. */
export interface Statement {
  readonly mention: Mention
  readonly paragraph: Paragraph
  readonly reading: Reading
  readonly span: Span
  /** More than one sentence, or a long one: what it holds need not be about its claim. */
  readonly isWide: boolean
}

/** All that one report has to say to a claim; at least one statement, in the order of the report. */
export interface ClaimSide {
  readonly report: Report
  readonly statements: readonly Statement[]
}

/**
 * What the reports say to a claim, in the order of the reports. Paragraphs set aside say nothing, nor do mentions whose words are
 * no longer at their place: a finding must rest on words.
 */
export function claimSides(claim: Claim, places: Places, read: Reader): readonly ClaimSide[] {
  const sides: ClaimSide[] = []
  const byReport = Map.groupBy(claim.mentions, ({ reportId }) => reportId)
  for (const report of places.reports) {
    const statements = (byReport.get(report.id) ?? []).flatMap((mention): Statement[] => {
      const paragraph = places.paragraphs.get(mention.paragraphId)
      if (paragraph?.exclusion !== null) return []
      const { from, to, quote } = mention
      if (paragraph.text.slice(from, to) !== quote) return []
      const reading = read(paragraph, report.language)
      const isWide = to - from > longestStatement || within(reading.sentences, { from, to }).length > 1
      return [{ mention, paragraph, reading, span: { from, to }, isWide }]
    })
    if (statements.length > 0) sides.push({ report, statements })
  }
  return sides
}

/** In code units: longer sentences say several things. */
const longestStatement = 120

/** Where paragraphs are, looked up once a snapshot. */
export interface Places {
  readonly reports: readonly Report[]
  readonly byId: ReadonlyMap<string, Report>
  readonly paragraphs: ReadonlyMap<string, Paragraph>
}

export function placesOf({ reports }: Pick<Snapshot, 'reports'>): Places {
  const paragraphs = new Map<string, Paragraph>()
  for (const report of reports) for (const paragraph of report.paragraphs) paragraphs.set(paragraph.id, paragraph)
  return { reports, byId: new Map(reports.map((report) => [report.id, report])), paragraphs }
}

/** The place of words in the paragraph of a statement. */
export function placeIn({ mention, paragraph }: Statement, { from, to }: Span): Place {
  return { paragraphId: paragraph.id, mentionId: mention.id, from, to, text: 'stored' }
}

/** The words at a span of a statement's paragraph. */
export function wordsAt({ paragraph }: Statement, { from, to }: Span): string {
  return paragraph.text.slice(from, to)
}

/** Every two sides, in order. */
export function pairsOf<Value>(values: readonly Value[]): readonly (readonly [a: Value, b: Value])[] {
  return values.flatMap((a, index) => values.slice(index + 1).map((b) => [a, b] as const))
}
