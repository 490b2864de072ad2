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

export interface ReplaceInSummary {
  /** In the order of the text and apart from each other. */
  readonly spans: readonly Span[]
  readonly text: string
}

/** Puts the same words in many places of the summary at once. Refused outside the text, with nothing replaced. */
export const replaceInSummary = command('replaceInSummary', (draft, { spans, text }: ReplaceInSummary) => {
  let reached = 0
  for (const { from, to } of spans) {
    if (!(reached <= from && from <= to && to <= draft.summary.length)) return failure('spanOutsideParagraph')
    reached = to
  }
  // From the end, so that an earlier place does not move a later one.
  for (const { from, to } of spans.toReversed()) {
    draft.summary.delete(from, to - from)
    draft.summary.insert(from, text)
  }
  return success(null)
})
