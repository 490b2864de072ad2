import type { Span } from '../base/span.ts'
import { alignedParagraphs, excludedParagraphs, isShared } from './alignment.ts'
import { rememberEach, rememberLast } from './remember.ts'
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

/** What a paragraph is linked by; the same empty value for all without claims. */
export type LinkLookup = (paragraphId: string) => ParagraphLinks

/** What every paragraph is linked by. */
export function linkLookup(snapshot: Snapshot): LinkLookup {
  return lookUp(readLinks(snapshot, claimInParagraphs, () => nothing))
}

/** `linkLookup` for one snapshot after another: a paragraph's links are the same object until they change. */
export function createLinkLookup(): (snapshot: Snapshot) => LinkLookup {
  const readClaim = rememberEach(claimInParagraphs)
  let earlier: LinkLookup = () => nothing
  return rememberLast((snapshot) => {
    earlier = lookUp(readLinks(snapshot, readClaim, earlier))
    return earlier
  })
}

function lookUp(links: ReadonlyMap<string, ParagraphLinks>): LinkLookup {
  return (paragraphId) => links.get(paragraphId) ?? nothing
}

function readLinks(
  snapshot: Snapshot,
  readClaim: typeof claimInParagraphs,
  earlier: LinkLookup,
): ReadonlyMap<string, ParagraphLinks> {
  const aligned = alignedParagraphs(snapshot)
  const byParagraph = new Map<string, ParagraphClaim[]>()
  for (const claim of snapshot.claims) {
    for (const [paragraphId, one] of readClaim(claim)) {
      const claims = byParagraph.get(paragraphId)
      if (claims === undefined) byParagraph.set(paragraphId, [one])
      else claims.push(one)
    }
  }
  const links = new Map<string, ParagraphLinks>()
  for (const [paragraphId, claims] of byParagraph) {
    const isAligned = aligned.has(paragraphId)
    const before = earlier(paragraphId)
    claims.sort((a, b) => startOf(a) - startOf(b))
    const isSame = before.isAligned === isAligned && isSameClaims(before.claims, claims)
    links.set(paragraphId, isSame ? before : { claims, isAligned })
  }
  return links
}

/** How a claim stands in each paragraph that makes it. */
function claimInParagraphs(claim: Claim): readonly (readonly [paragraphId: string, ParagraphClaim])[] {
  const shared = isShared(claim.mentions)
  const byParagraph = Map.groupBy(claim.mentions, (mention) => mention.paragraphId)
  return Array.from(byParagraph, ([paragraphId, mentions]) => {
    const kind = mentions.some((mention) => mention.isToCheck) ? 'check' : shared ? 'shared' : 'one'
    return [paragraphId, { claim, mentions, kind }]
  })
}

/** How a claim stands in a paragraph hangs on nothing but the claim. */
function isSameClaims(a: readonly ParagraphClaim[], b: readonly ParagraphClaim[]): boolean {
  return a.length === b.length && a.every(({ claim }, place) => claim === b[place]?.claim)
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
  const excluded = excludedParagraphs(snapshot)
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
