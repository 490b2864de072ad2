import type { Span } from '../base/span.ts'
import { wordRuns } from '../text/word-runs.ts'

/** A span and the words it was made on. */
export interface Anchor extends Span {
  readonly quote: string
}

export interface ResolvedAnchor extends Span {
  /** False when the words under the span are no longer the quote's. */
  readonly isSound: boolean
}

/**
 * Where an anchor stands in a text. When the words at its offsets are not its quote (two copies changed the text and the
 * anchor apart), the quote is looked for as whole words: found exactly once, the anchor stands there; otherwise it is not
 * sound and its offsets are kept within the text. The text must not be empty.
 */
export function resolveAnchor(text: string, anchor: Anchor): ResolvedAnchor {
  // Two copies may each have moved one end: an end past the text's would be cut off unseen.
  const isWithin = anchor.to <= text.length
  if (isWithin && text.slice(anchor.from, anchor.to) === anchor.quote && anchor.quote !== '') {
    return { from: anchor.from, to: anchor.to, isSound: true }
  }
  const found = anchor.quote === '' ? -1 : text.indexOf(anchor.quote)
  const span = { from: found, to: found + anchor.quote.length }
  if (found >= 0 && found === text.lastIndexOf(anchor.quote) && isWholeWords(text, span)) {
    return { ...span, isSound: true }
  }
  const from = Math.min(anchor.from, Math.max(0, text.length - 1))
  return { from, to: Math.max(from + 1, Math.min(anchor.to, text.length)), isSound: false }
}

/** «شنبه» (Saturday) inside «یکشنبه» (Sunday) is another word: a span counts only where no letter or joiner runs on past it. */
function isWholeWords(text: string, { from, to }: Span): boolean {
  return (
    !/[\p{L}\p{M}\p{N}\u200c\u200d]$/u.test(text.slice(0, from)) &&
    !/^[\p{L}\p{M}\p{N}\u200c\u200d]/u.test(text.slice(to))
  )
}

/**
 * Moves a span of `before` onto the same words in `after`. A span over the whole text stays over the whole text.
 * Where its words are gone, it covers what replaced them; where nothing replaced them, the whole new text.
 */
export function moveSpan(before: string, after: string, span: Span): Span {
  if (span.from === 0 && span.to === before.length) return { from: 0, to: after.length }
  const runs = wordRuns(before, after)
  const first = runs.find((run) => run.before.from <= span.from && span.from < run.before.to)
  const last = runs.find((run) => run.before.from < span.to && span.to <= run.before.to)
  if (first === undefined || last === undefined) return { from: 0, to: after.length }
  const from = first.isKept ? first.after.from + (span.from - first.before.from) : first.after.from
  const to = last.isKept ? last.after.to - (last.before.to - span.to) : last.after.to
  return from < to ? { from, to } : { from: 0, to: after.length }
}
