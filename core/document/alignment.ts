import type { Claim, Snapshot } from './snapshot.ts'

/** Two paragraphs of different reports that share at least one claim. Derived, never stored. */
export interface Alignment {
  readonly paragraphIdA: string
  readonly paragraphIdB: string
  /** The shared claims, in the editor's order. */
  readonly claims: readonly Claim[]
}

/**
 * The alignments between two reports: n:m, crossing and gaps are all normal. Excluded paragraphs are aligned with nothing.
 * In the order of the claims that make them.
 */
export function alignReports(snapshot: Snapshot, reportIdA: string, reportIdB: string): readonly Alignment[] {
  const isKept = keptParagraphs(snapshot)
  const found = new Map<string, { paragraphIdA: string; paragraphIdB: string; claims: Claim[] }>()
  for (const claim of snapshot.claims) {
    const idsA = paragraphsOf(claim, reportIdA).filter(isKept)
    const idsB = paragraphsOf(claim, reportIdB).filter(isKept)
    for (const paragraphIdA of idsA) {
      for (const paragraphIdB of idsB) {
        const key = `${paragraphIdA} ${paragraphIdB}`
        const alignment = found.get(key)
        if (alignment) alignment.claims.push(claim)
        else found.set(key, { paragraphIdA, paragraphIdB, claims: [claim] })
      }
    }
  }
  return [...found.values()]
}

/** The ids of all paragraphs that share a claim with a paragraph of another report. */
export function alignedParagraphs(snapshot: Pick<Snapshot, 'claims' | 'reports'>): ReadonlySet<string> {
  const isKept = keptParagraphs(snapshot)
  const aligned = new Set<string>()
  for (const claim of snapshot.claims) {
    const mentions = claim.mentions.filter((mention) => isKept(mention.paragraphId))
    if (new Set(mentions.map((mention) => mention.reportId)).size < 2) continue
    for (const mention of mentions) aligned.add(mention.paragraphId)
  }
  return aligned
}

function keptParagraphs(snapshot: Pick<Snapshot, 'reports'>): (paragraphId: string) => boolean {
  const kept = new Set(
    snapshot.reports.flatMap((report) =>
      report.paragraphs.filter((paragraph) => paragraph.exclusion === null).map((paragraph) => paragraph.id),
    ),
  )
  return (paragraphId) => kept.has(paragraphId)
}

function paragraphsOf(claim: Claim, reportId: string): string[] {
  return [...new Set(claim.mentions.filter((m) => m.reportId === reportId).map((m) => m.paragraphId))]
}
