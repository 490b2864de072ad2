import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Paragraph,
  TextRun,
  type ICommentOptions,
  type ParagraphChild,
} from 'docx'
import type { Comment, Snapshot } from '../document/snapshot.ts'
import { firstStrongDirection } from '../text/direction.ts'
import { commentPlace } from './comment-place.ts'
import { fitForXml, originalParagraph, typed, words } from './docx-text.ts'
import { oneLine } from './shown-text.ts'

/** The desk's comments as Word comments, on the words they are about. */
export interface Margin {
  /** Puts the comments about this around the runs, the first time it stands in the document. */
  mark(kind: Comment['target']['kind'], id: string, runs: readonly ParagraphChild[]): readonly ParagraphChild[]
  /** Puts those about what does not stand in the document around the runs; they say what they are about. To be called last. */
  markRest(runs: readonly ParagraphChild[]): readonly ParagraphChild[]
  /** All that were put somewhere. */
  readonly comments: readonly ICommentOptions[]
}

/** `isWanted`: without comments a document has none, wherever they would stand. */
export function createMargin(snapshot: Snapshot, isWanted: boolean): Margin {
  const open = new Map<string, Comment[]>()
  for (const comment of isWanted ? snapshot.comments : []) {
    const key = keyOf(comment.target)
    open.set(key, [...(open.get(key) ?? []), comment])
  }
  const placed: ICommentOptions[] = []
  const put = (comments: readonly Comment[], runs: readonly ParagraphChild[], namesPlace: boolean) =>
    comments.reduce<readonly ParagraphChild[]>((inner, comment) => {
      const id = placed.length
      placed.push(wordComment(comment, id, namesPlace ? commentPlace(comment, snapshot) : null))
      return [
        new CommentRangeStart(id),
        ...inner,
        new CommentRangeEnd(id),
        new TextRun({ children: [new CommentReference(id)] }),
      ]
    }, runs)
  return {
    mark(kind, id, runs) {
      const key = keyOf({ kind, id })
      const comments = open.get(key) ?? []
      open.delete(key)
      return put(comments, runs, false)
    },
    markRest(runs) {
      const rest = [...open.values()].flat().filter((comment) => commentPlace(comment, snapshot) !== null)
      open.clear()
      return put(rest, runs, true)
    },
    get comments() {
      return placed
    },
  }
}

/** Of the summary as a whole there is one, whatever id its comments have. */
function keyOf({ kind, id }: Comment['target']): string {
  return kind === 'summary' ? kind : `${kind} ${id}`
}

function wordComment(
  { text, author, writtenAt, isResolved }: Comment,
  id: number,
  place: string | null,
): ICommentOptions {
  const name = fitForXml(oneLine(author))
  const date = new Date(writtenAt)
  const isDated = !Number.isNaN(date.getTime())
  const about = place === null ? [] : [new Paragraph({ children: [...typed(place), words(':')] })]
  return {
    id,
    author: name,
    initials: name === '' ? '' : String.fromCodePoint(name.codePointAt(0) ?? 0),
    // The library would put in the present moment.
    date: isDated ? date : new Date(0),
    resolved: isResolved,
    children: [
      ...about,
      originalParagraph(text, firstStrongDirection(text) === 'rtl' ? 'und' : 'en', { style: 'TableText' }),
    ],
  }
}
