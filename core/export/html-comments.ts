import type { Snapshot } from '../document/snapshot.ts'
import { commentDate, commentPlace } from './comment-place.ts'
import { markup, typedText, type Markup } from './html-template.ts'
import type { DateStyle } from './options.ts'

/** The desk's comments as a table: what each is about, what it says, and whose it is. */
export function commentsSection(snapshot: Snapshot, dates: DateStyle): Markup {
  const heads = ['About', 'Comment', 'Written'].map((head) => markup`<th scope="col">${head}</th>`)
  const rows = snapshot.comments.flatMap((comment) => {
    const place = commentPlace(comment, snapshot)
    if (place === null) return []
    const resolved = comment.isResolved ? markup` <span class="quiet">resolved</span>` : null
    const author = comment.author === '' ? null : markup`${typedText(comment.author)}<br>`
    return markup`<tr><th scope="row">${typedText(place)}</th><td><span class="remark" dir="auto">${comment.text}</span>${resolved}</td><td>${author}<span class="quiet">${commentDate(comment, dates)}</span></td></tr>\n`
  })
  return markup`<section class="claims comments" aria-labelledby="comments">
<h2 id="comments">Comments</h2>
<table>
<thead><tr>${heads}</tr></thead>
<tbody>
${rows}</tbody>
</table>
</section>
`
}
