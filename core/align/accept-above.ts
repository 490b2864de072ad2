import type { AcceptedClaim, PlacedSpan } from '../document/commands/accept-suggestions.ts'
import type { Snapshot } from '../document/snapshot.ts'
import { claimChoices } from './claim-choices.ts'
import { claimGroups } from './claim-groups.ts'
import type { Suggestion, SuggestedWords } from './suggestion.ts'

/**
 * What accepting all the given suggestions comes to. Those that `joinCandidates` holds to be one claim, across three or more
 * reports too, become one; where words of it belong to a claim already, that claim is joined. In the order of the first of each.
 */
export function acceptedClaims(
  { reports, claims }: Pick<Snapshot, 'reports' | 'claims'>,
  suggestions: readonly Suggestion[],
): readonly AcceptedClaim[] {
  const groupOf = claimGroups({ reports }, suggestions)
  return Array.from(Map.groupBy(suggestions, groupOf).values(), (group): AcceptedClaim => {
    const spans = joinPlaced(group.flatMap(placedSpans))
    const joined = claimChoices(claims, spans).find((choice) => choice.isSame)
    return joined === undefined ? { claimId: null, text: '', spans } : { claimId: joined.claim.id, text: null, spans }
  })
}

/** The words of both sides. */
export function placedSpans({ a, b }: Pick<Suggestion, 'a' | 'b'>): readonly PlacedSpan[] {
  const placed = ({ paragraphId, spans }: SuggestedWords) => spans.map((span) => ({ ...span, paragraphId }))
  return [...placed(a), ...placed(b)]
}

/** Words that two suggestions share are mentioned once. */
function joinPlaced(spans: readonly PlacedSpan[]): readonly PlacedSpan[] {
  return Array.from(
    Map.groupBy(spans, (span) => span.paragraphId),
    ([paragraphId, own]) => {
      const joined: PlacedSpan[] = []
      for (const span of own.toSorted((x, y) => x.from - y.from || x.to - y.to)) {
        const last = joined.at(-1)
        if (last !== undefined && span.from < last.to) {
          joined[joined.length - 1] = { paragraphId, from: last.from, to: Math.max(last.to, span.to) }
        } else joined.push(span)
      }
      return joined
    },
  ).flat()
}
