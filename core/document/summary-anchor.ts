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
 * Where the words stand now. Deleted words that come back by undo are new letters: when none of the old ones is left, the words are
 * looked for as they were quoted, and found when they stand in one place only. Otherwise the span is empty, where they were last.
 */
export function spanOfAnchor(summary: Y.Text, anchor: SummaryAnchor, quote: string): Span {
  const to = placeOf(summary, anchor.to)
  const from = Math.min(placeOf(summary, anchor.from), to)
  if (from < to || quote === '') return { from, to }
  const text = summary.toJSON()
  const found = text.indexOf(quote)
  const isTheOnlyOne = found >= 0 && found === text.lastIndexOf(quote)
  return isTheOnlyOne ? { from: found, to: found + quote.length } : { from, to }
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
