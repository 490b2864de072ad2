import type { Suggestion } from './suggestion.ts'

/** How the queue of suggestions goes: as the story is told, or the surest first. Two reports are finished before the next two. */
export type ReviewOrder = 'story' | 'confidence'

/** `pending` as `pendingSuggestions` gives them, in the order of the story. */
export function inReviewOrder(pending: readonly Suggestion[], order: ReviewOrder): readonly Suggestion[] {
  if (order === 'story') return pending
  const byReports = Map.groupBy(pending, ({ a, b }) => `${a.reportId} ${b.reportId}`)
  return [...byReports.values()].flatMap((pair) => pair.toSorted((x, y) => y.confidence - x.confidence))
}
