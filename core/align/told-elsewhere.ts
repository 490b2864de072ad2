import type { Snapshot } from '../document/snapshot.ts'
import { claimGroups } from './claim-groups.ts'
import type { Suggestion, SuggestedWords } from './suggestion.ts'

/**
 * Where else the claim of one suggestion seems to be told: paragraphs of any report that other suggestions join to it, the
 * surest first. `all` are those still open, this one among them.
 */
export function toldElsewhere(
  snapshot: Pick<Snapshot, 'reports'>,
  all: readonly Suggestion[],
  one: Suggestion,
): readonly { readonly words: SuggestedWords; readonly confidence: number }[] {
  const groupOf = claimGroups(snapshot, all)
  const group = groupOf(one)
  const own = new Set([one.a.paragraphId, one.b.paragraphId])
  const found = new Map<string, { words: SuggestedWords; confidence: number }>()
  for (const other of all.toSorted((x, y) => y.confidence - x.confidence)) {
    if (groupOf(other) !== group) continue
    for (const words of [other.a, other.b]) {
      if (own.has(words.paragraphId) || found.has(words.paragraphId)) continue
      found.set(words.paragraphId, { words, confidence: other.confidence })
    }
  }
  return [...found.values()]
}
