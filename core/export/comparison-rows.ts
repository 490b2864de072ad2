import type { Finding } from '../compare/finding.ts'
import type { FindingWords } from '../compare/finding-words.ts'
import { isDismissed, judge, type JudgedFinding } from '../compare/verdicts.ts'
import type { Language } from '../document/records.ts'
import type { Claim, Snapshot } from '../document/snapshot.ts'
import { outletName } from '../document/outlet-name.ts'
import { nativeOutletName } from './words.ts'

/** What a comparison is made of: the findings of `compare`, and the sentences for them. */
export interface Comparison {
  readonly findings: readonly Finding[]
  readonly words: FindingWords
}

/** A finding as an export prints it. */
export interface ComparisonRow {
  readonly judged: JudgedFinding
  readonly kind: string
  readonly severity: string
  readonly sentence: string
  readonly sides: readonly ComparisonSide[]
  /** English lexicon word that other findings of its report share, of what only one report has. */
  readonly topic: string | null
}

export interface ComparisonSide {
  readonly outlet: string
  readonly nativeOutlet: string | null
  readonly paragraphs: readonly { readonly id: string; readonly number: number | null }[]
  readonly quotes: readonly { readonly words: string; readonly language: Language }[]
  readonly read: string
  /** Agency and source as the editor has them, of findings about attribution. */
  readonly credit: readonly string[]
}

/** Findings about the same first claim, or, where there is none, about no claim. */
export interface ComparisonGroup {
  readonly claim: Claim | null
  readonly rows: readonly ComparisonRow[]
}

/** The findings an editor has not dismissed, grouped by claim in the editor's order; what no claim makes comes last. */
export function comparisonGroups(snapshot: Snapshot, { findings, words }: Comparison): readonly ComparisonGroup[] {
  const kept = judge(findings, snapshot.verdicts).filter((judged) => !isDismissed(judged))
  const rows = Map.groupBy(kept, ({ finding }) => finding.claimIds[0] ?? '')
  const claims: readonly (Claim | null)[] = [...snapshot.claims, null]
  return claims.flatMap((claim) => {
    const own = rows.get(claim?.id ?? '') ?? []
    return own.length === 0 ? [] : [{ claim, rows: own.map((judged) => rowOf(judged, snapshot, words)) }]
  })
}

function rowOf(judged: JudgedFinding, snapshot: Snapshot, words: FindingWords): ComparisonRow {
  const { finding } = judged
  const topic = finding.values['topic']
  return {
    judged,
    kind: words.kind(finding.kind),
    severity: words.severity(finding.severity),
    sentence: words.sentence(finding),
    sides: finding.sides.flatMap((side) => {
      const report = snapshot.reports.find(({ id }) => id === side.reportId)
      if (report === undefined) return []
      const ids = [...new Set(side.places.map(({ paragraphId }) => paragraphId))]
      return [
        {
          outlet: outletName(report, snapshot.reports),
          nativeOutlet: nativeOutletName(report),
          paragraphs: report.paragraphs.filter(({ id }) => ids.includes(id)).map(({ id, number }) => ({ id, number })),
          quotes: side.places.map(({ paragraphId, mentionId, from, to, text }) => {
            const paragraph = report.paragraphs.find(({ id }) => id === paragraphId)
            const whole = text === 'stored' ? paragraph?.text : (glossOf(mentionId, snapshot) ?? paragraph?.gloss)
            return { words: (whole ?? '').slice(from, to), language: text === 'stored' ? report.language : 'en' }
          }),
          read: words.read(finding, side),
          credit: finding.kind === 'attribution' ? creditOf(side.places[0]?.mentionId ?? null, snapshot) : [],
        },
      ]
    }),
    topic: topic === undefined ? null : String(topic),
  }
}

function creditOf(mentionId: string | null, { claims }: Snapshot): readonly string[] {
  const mention = claims.flatMap(({ mentions }) => mentions).find(({ id }) => id === mentionId)
  if (mention === undefined) return []
  const { agency, source } = mention.attribution
  return [agency, source].filter((link) => link !== '')
}

function glossOf(mentionId: string | null, { claims }: Snapshot): string | undefined {
  return claims.flatMap(({ mentions }) => mentions).find(({ id }) => id === mentionId)?.gloss
}
