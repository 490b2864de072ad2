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

/** By paragraph. */
export function rowSuggestions(pending: readonly Suggestion[]): ReadonlyMap<string, RowSuggestions> {
  const rows = new Map<string, RowSuggestions>()
  for (const one of pending.toSorted((x, y) => y.confidence - x.confidence)) {
    for (const { paragraphId } of [one.a, one.b]) {
      const row = rows.get(paragraphId) ?? { count: 0, key: one.key, confidence: one.confidence, proposed: null }
      rows.set(paragraphId, { ...row, count: row.count + 1 })
    }
  }
  return rows
}

/** The same, with the paragraphs under review as what they would become. `nextNumber` is that of the next new claim. */
export function withReviewed(
  rows: ReadonlyMap<string, RowSuggestions>,
  reviewed: Reviewed | null,
  nextNumber: number,
): ReadonlyMap<string, RowSuggestions> {
  if (reviewed === null) return rows
  const { key, confidence } = reviewed.suggestion
  const proposed = `C${reviewed.target?.number ?? nextNumber}`
  const shown = new Map(rows)
  for (const { paragraphId } of reviewed.spans) {
    shown.set(paragraphId, { count: rows.get(paragraphId)?.count ?? 1, key, confidence, proposed })
  }
  return shown
}
