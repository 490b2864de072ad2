import type { Suggestion } from '#core/align/suggestion.ts'
import type { Reviewed } from './use-review.ts'

/** What a paragraph's row shows of its suggestions. */
export interface RowSuggestions {
  readonly count: number
  /** The surest: what a press on the row's chip begins the review with. */
  readonly key: string
  readonly confidence: number
  /** The number of the claim it would be of, while under review: `C13`. */
  readonly proposed: string | null
}

/** By paragraph. `nextNumber` is that of the next new claim. */
export function rowSuggestions(
  pending: readonly Suggestion[],
  reviewed: Reviewed | null,
  nextNumber: number,
): ReadonlyMap<string, RowSuggestions> {
  const rows = new Map<string, RowSuggestions>()
  for (const one of pending.toSorted((x, y) => y.confidence - x.confidence)) {
    for (const { paragraphId } of [one.a, one.b]) {
      const known = rows.get(paragraphId)
      const row = known ?? { count: 0, key: one.key, confidence: one.confidence, proposed: null }
      rows.set(paragraphId, { ...row, count: row.count + 1 })
    }
  }
  if (reviewed !== null) {
    const { key, confidence } = reviewed.suggestion
    const proposed = `C${reviewed.target?.number ?? nextNumber}`
    for (const { paragraphId } of reviewed.spans)
      rows.set(paragraphId, { count: 1, ...rows.get(paragraphId), key, confidence, proposed })
  }
  return rows
}
