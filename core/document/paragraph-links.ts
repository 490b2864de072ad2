import type { Span } from '../base/span.ts'
import { alignedParagraphs } from './alignment.ts'
import type { Claim, Mention, Snapshot } from './snapshot.ts'

/** How a claim stands in a paragraph: shared with another report, in this one only, or to be looked at again. */
export type ClaimKind = 'shared' | 'one' | 'check'

/** A claim by its mentions in one paragraph. */
export interface ParagraphClaim {
  readonly claim: Claim
  readonly mentions: readonly Mention[]
  readonly kind: ClaimKind
}

export interface ParagraphLinks {
  /** In the order of the words, then of the claims. */
  readonly claims: readonly ParagraphClaim[]
  /** Whether a paragraph of another report shares one of them. */
  readonly isAligned: boolean
}

const nothing: ParagraphLinks = { claims: [], isAligned: false }

/** What every paragraph is linked by. Paragraphs without claims give the same empty value. */
export function linkLookup(snapshot: Snapshot): (paragraphId: string) => ParagraphLinks {
  const aligned = alignedParagraphs(snapshot)
  const byParagraph = new Map<string, ParagraphClaim[]>()
  for (const claim of snapshot.claims) {
    const isShared = new Set(claim.mentions.map((mention) => mention.reportId)).size > 1
    for (const [paragraphId, mentions] of Map.groupBy(claim.mentions, (mention) => mention.paragraphId)) {
      const isToCheck = mentions.some((mention) => mention.isToCheck)
      const kind = isToCheck ? 'check' : isShared ? 'shared' : 'one'
      const claims = byParagraph.get(paragraphId) ?? []
      claims.push({ claim, mentions, kind })
      byParagraph.set(paragraphId, claims)
    }
  }
  const links = new Map(
    Array.from(byParagraph, ([paragraphId, claims]): [string, ParagraphLinks] => [
      paragraphId,
      { claims: claims.toSorted((a, b) => startOf(a) - startOf(b)), isAligned: aligned.has(paragraphId) },
    ]),
  )
  return (paragraphId) => links.get(paragraphId) ?? nothing
}

/** A stretch of one paragraph that alignments leave from: the words of one mention. */
export interface Thread {
  readonly claim: Claim
  readonly a: Span & { readonly paragraphId: string }
  readonly b: Span & { readonly paragraphId: string }
  readonly isToCheck: boolean
}

/** One thread for every pair of mentions of a claim in two reports, from words to words. Excluded paragraphs have none. */
export function threadsBetween(snapshot: Snapshot, reportIdA: string, reportIdB: string): readonly Thread[] {
  const excluded = new Set(
    snapshot.reports.flatMap((report) => report.paragraphs.filter((p) => p.exclusion !== null).map((p) => p.id)),
  )
  return snapshot.claims.flatMap((claim) => {
    const kept = claim.mentions.filter((mention) => !excluded.has(mention.paragraphId))
    const inB = kept.filter((mention) => mention.reportId === reportIdB)
    return kept
      .filter((mention) => mention.reportId === reportIdA)
      .flatMap((a) => inB.map((b): Thread => ({ claim, a, b, isToCheck: a.isToCheck || b.isToCheck })))
  })
}

function startOf({ mentions }: ParagraphClaim): number {
  return Math.min(...mentions.map((mention) => mention.from))
}
