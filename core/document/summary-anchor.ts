import * as v from 'valibot'
import * as Y from 'yjs'
import type { Span } from '../base/span.ts'
import type { CommentRecord } from './records.ts'

export type SummaryAnchor = NonNullable<CommentRecord['anchor']>

/** Holds on to words of the summary through whatever is typed, undone or merged around them: as the letters at its two ends. */
export function anchorOfSpan(summary: Y.Text, { from, to }: Span): SummaryAnchor {
  return {
    from: JSON.stringify(Y.createRelativePositionFromTypeIndex(summary, from)),
    // Held by the letter before it, so that what is typed after the words is not part of them.
    to: JSON.stringify(Y.createRelativePositionFromTypeIndex(summary, to, -1)),
  }
}

/**
 * Where the words stand now in `text`, the summary's. Deleted words that come back by undo are new letters: when the letters held on to
 * no longer spell the quotation, it is looked for where they are, and when none of them is left, anywhere, if it stands in one place
 * only. Otherwise the words have changed, and the span is what is left of them; empty when nothing is.
 */
export function spanOfAnchor(summary: Y.Text, text: string, anchor: SummaryAnchor, quote: string): Span {
  const to = placeOf(summary, anchor.to)
  const from = Math.min(placeOf(summary, anchor.from), to)
  if (quote === '' || text.slice(from, to) === quote) return { from, to }
  const near = text.indexOf(quote, Math.max(0, from - quote.length))
  if (near >= 0 && near <= to) return { from: near, to: near + quote.length }
  const first = text.indexOf(quote)
  const isTheOnlyOne = first >= 0 && first === text.lastIndexOf(quote)
  return from === to && isTheOnlyOne ? { from: first, to: first + quote.length } : { from, to }
}

const positionSchema = v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.unknown()))

/** Without Yjs's own way from deleted letters to those that undo brought back: it is known to this copy alone. */
function placeOf(summary: Y.Text, stored: string): number {
  const read = v.safeParse(positionSchema, stored)
  if (!read.success || summary.doc === null) return 0
  const position = Y.createRelativePositionFromJSON(read.output)
  const place = Y.createAbsolutePositionFromRelativePosition(position, summary.doc, false)
  return place?.type === summary ? place.index : 0
}
