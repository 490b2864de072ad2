import type { Draft } from '../../document/draft.ts'
import { renumberCitations } from '../renumber-citations.ts'
import { writeEdits } from './write-edits.ts'

/** Lets the summary's citations follow their claims, `numbers` from old to new; answers how many places were written anew. */
export function moveCitations(draft: Draft, numbers: ReadonlyMap<number, number>): number {
  const edits = renumberCitations(draft.summary.toJSON(), numbers)
  writeEdits(draft, edits)
  return edits.length
}
