import { failure, success, type Result } from '../../base/result.ts'
import type { Span } from '../../base/span.ts'
import { command } from '../command.ts'
import type { Draft } from '../draft.ts'
import type { CommentRecord } from '../records.ts'
import { anchorOfSpan } from '../summary-anchor.ts'

export interface AddComment extends Omit<CommentRecord, 'isResolved' | 'quote' | 'anchor'> {
  /** Words of the summary, for a comment on them alone. */
  readonly span?: Span
}

/** Adds a comment on a claim, mention, paragraph, report, the summary or words of it. */
export const addComment = command('addComment', (draft, { span, ...comment }: AddComment) => {
  if (comment.text.trim() === '') return failure('spanEmpty')
  const held = span === undefined ? null : holdWords(draft, span)
  if (held?.ok === false) return held
  const commentId = draft.newId()
  draft.comments.add(commentId, { ...comment, isResolved: false, ...held?.value })
  return success({ commentId })
})

function holdWords({ summary }: Draft, span: Span): Result<Pick<CommentRecord, 'quote' | 'anchor'>> {
  const { from, to } = span
  if (from === to) return failure('spanEmpty')
  if (!(0 <= from && from < to && to <= summary.length)) return failure('spanOutsideParagraph')
  return success({ quote: summary.toJSON().slice(from, to), anchor: anchorOfSpan(summary, span) })
}

export interface EditComment {
  readonly commentId: string
  readonly fields: Partial<Pick<CommentRecord, 'text' | 'isResolved'>>
}

/** Changes a comment's text, or marks it resolved. */
export const editComment = command('editComment', (draft, { commentId, fields }: EditComment) => {
  if (!draft.comments.get(commentId)) return failure('commentMissing')
  draft.comments.update(commentId, fields)
  return success(null)
})

export interface RemoveComment {
  readonly commentId: string
}

/** Takes a comment away. */
export const removeComment = command('removeComment', (draft, { commentId }: RemoveComment) => {
  if (!draft.comments.get(commentId)) return failure('commentMissing')
  draft.comments.remove(commentId)
  return success(null)
})
