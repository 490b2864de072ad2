import type { Claim, Mention, Snapshot } from './snapshot.ts'

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
    if (!isShared(mentions)) continue
    for (const mention of mentions) aligned.add(mention.paragraphId)
  }
  return aligned
}

/** Whether mentions are of more than one report. */
export function isShared(mentions: readonly Mention[]): boolean {
  return mentions.some(({ reportId }) => reportId !== mentions[0]?.reportId)
}

/** Whether a paragraph that has mentions is not set aside. */
function keptParagraphs(snapshot: Pick<Snapshot, 'reports'>): (paragraphId: string) => boolean {
  const excluded = excludedParagraphs(snapshot)
  return (paragraphId) => !excluded.has(paragraphId)
}

/** The ids of the paragraphs set aside in all reports. */
export function excludedParagraphs({ reports }: Pick<Snapshot, 'reports'>): ReadonlySet<string> {
  const excluded = new Set<string>()
  for (const { paragraphs } of reports) {
    for (const paragraph of paragraphs) if (paragraph.exclusion !== null) excluded.add(paragraph.id)
  }
  return excluded
}

function paragraphsOf(claim: Claim, reportId: string): string[] {
  return [...new Set(claim.mentions.filter((m) => m.reportId === reportId).map((m) => m.paragraphId))]
}
