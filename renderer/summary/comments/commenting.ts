import { useSyncExternalStore } from 'react'
import type { Span } from '#core/base/span.ts'
import type { Comment } from '#core/document/snapshot.ts'
import { createStore } from '../../parts/store.ts'
import { showPanel } from '../side-panel.ts'

/** What the margin of the summary is busy with. */
export interface Commenting {
  /** Words a comment is being written on. */
  readonly on: Span | null
  /** The comment one stands on. */
  readonly at: string | null
  /** Counts up whenever one is sent to the words of a comment. */
  readonly visits: number
}

const commenting = createStore<Commenting>({ on: null, at: null, visits: 0 })

export function useCommenting(): Commenting {
  return useSyncExternalStore(commenting.subscribe, commenting.get)
}

export function beginComment(on: Span): void {
  commenting.set({ ...commenting.get(), on, at: null })
  showPanel('comments')
}

export function endComment(): void {
  commenting.set({ ...commenting.get(), on: null })
}

/** From the text to the comment. */
export function showComment(commentId: string): void {
  commenting.set({ ...commenting.get(), on: null, at: commentId })
  showPanel('comments')
}

/** From the comment to the text. */
export function visitWords(commentId: string): void {
  const { visits } = commenting.get()
  commenting.set({ on: null, at: commentId, visits: visits + 1 })
}

export interface PlacedComment extends Comment {
  readonly span: Span
}

/** Comments on words of the summary, in the order of the text. */
export function commentsInText(comments: readonly Comment[]): readonly PlacedComment[] {
  return comments
    .flatMap((comment) => (comment.span === undefined ? [] : [{ ...comment, span: comment.span }]))
    .sort((a, b) => a.span.from - b.span.from || (a.writtenAt < b.writtenAt ? -1 : 1))
}
