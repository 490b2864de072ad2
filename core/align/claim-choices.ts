import { overlaps, type Span } from '../base/span.ts'
import type { PlacedSpan } from '../document/commands/accept-suggestions.ts'
import type { Claim } from '../document/snapshot.ts'

/** A claim that some of the words belong to already. */
export interface ClaimChoice {
  readonly claim: Claim
  /** Whether it is made by nearly the same words of one paragraph, so that these words make it too. */
  readonly isSame: boolean
}

/** The claims that the words of a suggestion could join instead of making a new one: the closest first. */
export function claimChoices(claims: readonly Claim[], spans: readonly PlacedSpan[]): readonly ClaimChoice[] {
  return claims
    .flatMap((claim) => {
      const likeness = Math.max(
        0,
        ...claim.mentions.flatMap((mention) =>
          spans.filter((span) => span.paragraphId === mention.paragraphId).map((span) => shareOf(span, mention)),
        ),
      )
      return likeness > 0 ? [{ claim, likeness }] : []
    })
    .sort((x, y) => y.likeness - x.likeness)
    .map(({ claim, likeness }) => ({ claim, isSame: likeness >= sameShare }))
}

/** What two stretches have in common, of all that either covers. */
const sameShare = 0.6

function shareOf(x: Span, y: Span): number {
  if (!overlaps(x, y)) return 0
  return (Math.min(x.to, y.to) - Math.max(x.from, y.from)) / (Math.max(x.to, y.to) - Math.min(x.from, y.from))
}
