import type { Draft } from '../../document/draft.ts'
import { renumberCitations } from '../renumber-citations.ts'

/** Lets the summary's citations follow their claims, `numbers` from old to new; answers how many places were written anew. */
export function moveCitations(draft: Draft, numbers: ReadonlyMap<number, number>): number {
  const edits = renumberCitations(draft.summary.toJSON(), numbers)
  // From the end, so that what is still to be changed keeps its offsets.
  for (const { from, to, text } of edits.toReversed()) {
    draft.summary.delete(from, to - from)
    draft.summary.insert(from, text)
  }
  return edits.length
}
