import { hullOf, type Suggestion, type SuggestedWords } from '#core/align/suggestion.ts'
import type { PlacedSpan } from '#core/document/commands/accept-suggestions.ts'
import type { Thread } from '#core/document/paragraph-links.ts'
import type { GutterThread } from '../align/gutter-view.ts'
import type { Reviewed } from './use-review.ts'

/** The threads between two panes: what is decided, what is suggested, and what is under review. */
export function gutterThreads(
  threads: readonly Thread[],
  pending: readonly Suggestion[],
  reviewed: Reviewed | null,
  reportIdA: string,
  reportIdB: string,
): readonly GutterThread[] {
  const decided = threads.map(({ claim, a, b, isToCheck }): GutterThread => ({
    claimId: claim.id,
    suggestionKey: null,
    a,
    b,
    state: isToCheck ? 'check' : 'confirmed',
  }))
  const suggested = pending.flatMap((one): readonly GutterThread[] => {
    if (one.key === reviewed?.suggestion.key) return []
    const sides = [one.a, one.b]
    const [a, b] = [reportIdA, reportIdB].map((id) => sides.find(({ reportId }) => reportId === id))
    if (a === undefined || b === undefined) return []
    return [{ claimId: null, suggestionKey: one.key, a: placed(a), b: placed(b), state: 'suggested' }]
  })
  return [...suggested, ...decided, ...reviewedThreads(reviewed, reportIdA, reportIdB)]
}

/** From every paragraph of one side to every one of the other, as they will be linked. */
function reviewedThreads(reviewed: Reviewed | null, reportIdA: string, reportIdB: string): readonly GutterThread[] {
  if (reviewed === null) return []
  const hulls = (reportId: string): readonly PlacedSpan[] =>
    Array.from(
      Map.groupBy(
        reviewed.spans.filter((span) => reviewed.reportOf(span.paragraphId) === reportId),
        (span) => span.paragraphId,
      ),
      ([paragraphId, spans]) => ({ paragraphId, ...hullOf(spans) }),
    )
  const inB = hulls(reportIdB)
  return hulls(reportIdA).flatMap((a) =>
    inB.map((b): GutterThread => ({ claimId: null, suggestionKey: reviewed.suggestion.key, a, b, state: 'review' })),
  )
}

function placed({ paragraphId, spans }: SuggestedWords): PlacedSpan {
  return { paragraphId, ...hullOf(spans) }
}
