import type { Claim, Mention, Snapshot } from '../document/snapshot.ts'
import type { ClaimReference } from './citation.ts'
import { brokenCitationsOf, citationsOf, citedClaims } from './citations.ts'
import { parseSummary } from './parse-summary.ts'
import { resolveCitation } from './resolve-citation.ts'

/** Something in a project that an editor should look at before the summary goes out. */
export type LooseEnd =
  | { readonly kind: 'mentionToCheck'; readonly claim: Claim; readonly mention: Mention }
  | { readonly kind: 'claimWithoutMention'; readonly claim: Claim }
  | { readonly kind: 'claimUncited'; readonly claim: Claim }
  /** A citation of a number no claim has. Lines are counted from 1. */
  | { readonly kind: 'citationOfNothing'; readonly line: number; readonly reference: ClaimReference }
  /** A citation of a claim without any mention, or without one in the language the citation names. */
  | { readonly kind: 'citationWithoutMention'; readonly line: number; readonly reference: ClaimReference }
  | { readonly kind: 'brokenCitation'; readonly line: number; readonly text: string }

/**
 * Everything loose in a project: mentions to check, claims no report makes, citations that point nowhere or cannot be read,
 * and claims the summary leaves out. Those of the claims in the editor's order, then those of the summary in its own.
 */
export function findLooseEnds(snapshot: Snapshot): readonly LooseEnd[] {
  const summary = parseSummary(snapshot.summary)
  const cited = new Set(citedClaims(summary))
  const lineAt = (offset: number) => snapshot.summary.slice(0, offset).split(/\r\n|\r|\n/).length

  const ofClaims = snapshot.claims.flatMap((claim): LooseEnd[] => [
    ...claim.mentions
      .filter(({ isToCheck }) => isToCheck)
      .map((mention): LooseEnd => ({ kind: 'mentionToCheck', claim, mention })),
    ...(claim.mentions.length === 0 ? [{ kind: 'claimWithoutMention' as const, claim }] : []),
    ...(cited.has(claim.number) ? [] : [{ kind: 'claimUncited' as const, claim }]),
  ])
  const ofCitations = citationsOf(summary).flatMap(({ references }) =>
    references.flatMap((reference) => {
      const resolved = resolveCitation(reference, snapshot)
      if (resolved.kind === 'claim') return []
      const kind =
        resolved.kind === 'claimMissing' ? ('citationOfNothing' as const) : ('citationWithoutMention' as const)
      return [{ at: reference.span.from, looseEnd: { kind, line: lineAt(reference.span.from), reference } }]
    }),
  )
  const broken = brokenCitationsOf(summary).map(({ span, text }) => ({
    at: span.from,
    looseEnd: { kind: 'brokenCitation' as const, line: lineAt(span.from), text },
  }))
  const ofSummary = [...ofCitations, ...broken].toSorted((a, b) => a.at - b.at)
  return [...ofClaims, ...ofSummary.map(({ looseEnd }) => looseEnd)]
}
