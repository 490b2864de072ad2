import { failure, success } from '../../base/result.ts'
import type { Span } from '../../base/span.ts'
import { command } from '../command.ts'

/** `from` and `to` may be equal, to insert only. */
export interface EditSummary extends Span {
  readonly text: string
}

/** Replaces part of the summary's text. Refused outside the text. */
export const editSummary = command('editSummary', (draft, { from, to, text }: EditSummary) => {
  if (!(0 <= from && from <= to && to <= draft.summary.length)) return failure('spanOutsideParagraph')
  draft.summary.delete(from, to - from)
  draft.summary.insert(from, text)
  return success(null)
})
