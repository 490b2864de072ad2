import type { Span } from '../base/span.ts'

/** A word or two in quotation marks is a name or a distance taken, not a quotation. */
const FEWEST_WORDS = 4

/**
 * The quotation that words stand in, marks included; null when they do not. Marks come in all pairs, reversed too, and are
 * not always closed: then the quotation runs to the end of the text.
 */
export function quotationAround(text: string, { from, to }: Span): Span | null {
  const start = openMark(text, from)
  if (start === null) return null
  const closing = text.charAt(start) === '«' ? /»/u : /["“”]/u
  const inside = text.slice(start + 1)
  const found = closing.exec(inside)
  const end = found === null ? text.length : start + 1 + found.index + 1
  if (end < to) return null
  const words = text.slice(start + 1, end).match(/[\p{L}\p{N}\p{M}\u200c]+/gu) ?? []
  return words.length >= FEWEST_WORDS ? { from: start, to: end } : null
}

/** The last mark before (or at) an offset that is still open there. */
function openMark(text: string, from: number): number | null {
  let open: number | null = null
  for (let at = 0; at <= from; at += 1) {
    const mark = text.charAt(at)
    if (mark === '«') open = at
    else if (mark === '»') open = null
    else if (/["“”]/u.test(mark)) open = open === null ? at : at === from ? open : null
  }
  return open
}
