import type { Draft } from '../../document/draft.ts'
import type { SummaryEdit } from '../renumber-citations.ts'

/** Writes edits of the summary, in order and disjoint, each in the offsets before any of them. */
export function writeEdits({ summary }: Draft, edits: readonly SummaryEdit[]): void {
  // From the end, so that what is still to be changed keeps its offsets.
  for (const { from, to, text } of edits.toReversed()) {
    summary.delete(from, to - from)
    summary.insert(from, text)
  }
}
