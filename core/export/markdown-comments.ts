import type { List } from 'mdast'
import type { Snapshot } from '../document/snapshot.ts'
import { commentDate, commentPlace } from './comment-place.ts'
import { listElement, original, paragraph, words } from './markdown-nodes.ts'
import type { DateStyle } from './options.ts'

/** The desk's comments: what each is about, what it says, and whose it is. */
export function commentList(snapshot: Snapshot, dates: DateStyle): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: snapshot.comments.flatMap((comment) => {
      const place = commentPlace(comment, snapshot)
      if (place === null) return []
      const author = comment.author === '' ? [] : [original(comment.author), words(', ')]
      return [
        listElement(
          paragraph(
            { type: 'strong', children: [original(place)] },
            words(': '),
            original(comment.text),
            words(' ('),
            ...author,
            words(`${commentDate(comment, dates)}${comment.isResolved ? ', resolved' : ''})`),
          ),
        ),
      ]
    }),
  }
}
