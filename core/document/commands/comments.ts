import { failure, success } from '../../base/result.ts'
import { command } from '../command.ts'
import type { CommentRecord } from '../records.ts'

/** Adds a comment on a claim, mention, paragraph, report or the summary. */
export const addComment = command('addComment', (draft, comment: Omit<CommentRecord, 'isResolved'>) => {
  if (comment.text.trim() === '') return failure('spanEmpty')
  const commentId = draft.newId()
  draft.comments.add(commentId, { ...comment, isResolved: false })
  return success({ commentId })
})

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
