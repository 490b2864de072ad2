import type { Span } from '../base/span.ts'
import type { Claim, Mention, Paragraph, Report, Snapshot } from '../document/snapshot.ts'
import type { Finding, FindingKind, Place } from './finding.ts'
import type { JudgedFinding } from './verdicts.ts'

/** Words of one report in a row: those of a mention, or a paragraph that makes no claim. */
export interface CellWords extends Span {
  readonly paragraph: Paragraph
  readonly mention: Mention | null
  /** English: the mention's own, or that of the paragraph it is all of. Empty where there is none. */
  readonly gloss: string
}

/** What one report says to the claim of a row; at least one piece of words, in the order of the report. */
export interface DifferenceCell {
  readonly report: Report
  readonly words: readonly CellWords[]
}

/** A claim by what the reports say to it, or a paragraph only one of them has. */
export interface DifferenceRow {
  /** The claim's, or the paragraph's. */
  readonly id: string
  readonly claim: Claim | null
  /** One for each report, in their order; null where it says nothing to it. */
  readonly cells: readonly (DifferenceCell | null)[]
  /** The gravest first. */
  readonly findings: readonly JudgedFinding[]
}

const gravity = { high: 0, medium: 1, low: 2 } as const

/** What there is to a finding's severity when rows are put in order: 0 is the gravest. */
export function gravityOf({ severity }: Finding): number {
  return gravity[severity]
}

/**
 * The table of all claims that a report makes, in the editor's order, with the findings about them, and after them what no claim
 * makes. Findings about parts that are no longer there are left out: they were made on an earlier snapshot.
 */
export function differenceRows(
  { claims, reports }: Pick<Snapshot, 'claims' | 'reports'>,
  judged: readonly JudgedFinding[],
): readonly DifferenceRow[] {
  const paragraphs = new Map(reports.flatMap((report) => report.paragraphs.map((one) => [one.id, one] as const)))
  const byClaim = Map.groupBy(judged, ({ finding }) => finding.claimIds[0] ?? '')
  const ofClaims = claims.flatMap((claim): DifferenceRow[] => {
    const mentions = Map.groupBy(claim.mentions, ({ reportId }) => reportId)
    const cells = reports.map((report) => cellOf(report, mentions.get(report.id) ?? [], paragraphs))
    if (cells.every((cell) => cell === null)) return []
    const findings = (byClaim.get(claim.id) ?? []).toSorted((a, b) => gravityOf(a.finding) - gravityOf(b.finding))
    return [{ id: claim.id, claim, cells, findings }]
  })
  const ofParagraphs = (byClaim.get('') ?? []).flatMap((one): DifferenceRow[] => {
    const paragraph = paragraphs.get(one.finding.sides[0]?.places[0]?.paragraphId ?? '')
    if (paragraph === undefined) return []
    const words = { paragraph, mention: null, from: 0, to: paragraph.text.length, gloss: paragraph.gloss }
    const cells = reports.map((report) => (report.id === paragraph.reportId ? { report, words: [words] } : null))
    return [{ id: paragraph.id, claim: null, cells, findings: [one] }]
  })
  return [...ofClaims, ...ofParagraphs]
}

function cellOf(
  report: Report,
  mentions: readonly Mention[],
  paragraphs: ReadonlyMap<string, Paragraph>,
): DifferenceCell | null {
  const words = mentions.flatMap((mention): CellWords[] => {
    const paragraph = paragraphs.get(mention.paragraphId)
    if (paragraph?.exclusion !== null) return []
    const { from, to } = mention
    const isWhole = from === 0 && to === paragraph.text.length
    return [{ paragraph, mention, from, to, gloss: mention.gloss || (isWhole ? paragraph.gloss : '') }]
  })
  return words.length === 0 ? null : { report, words }
}

/** Kinds whose words are at odds with each other; the others tell where and how much, and mark no words. */
const kindsAtOdds: ReadonlySet<FindingKind> = new Set(['figure', 'date', 'name', 'attribution', 'stance', 'wording'])

export function isAtOdds({ kind }: Pick<Finding, 'kind'>): boolean {
  return kindsAtOdds.has(kind)
}

/**
 * The places of a finding to be marked in a text of a cell: not those that are all the words of a mention, which would mark
 * everything and show nothing. Overlapping ones are joined.
 */
export function marksIn(
  finding: Finding,
  { words: all }: DifferenceCell,
  words: CellWords,
  text: Place['text'],
): readonly Span[] {
  if (!isAtOdds(finding)) return []
  const places = finding.sides
    .flatMap((side) => side.places)
    .filter((place) => place.text === text && place.paragraphId === words.paragraph.id)
    .filter((place) =>
      text === 'stored'
        ? !all.some((one) => one.paragraph === words.paragraph && place.from <= one.from && place.to >= one.to)
        : place.mentionId === null || place.mentionId === words.mention?.id,
    )
    .toSorted((a, b) => a.from - b.from)
  const marks: { from: number; to: number }[] = []
  for (const { from, to } of places) {
    const last = marks.at(-1)
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to)
    else marks.push({ from, to })
  }
  return marks
}
