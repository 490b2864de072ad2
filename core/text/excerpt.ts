import type { Span } from '../base/span.ts'

/** Some words and what stands around them, on one line. */
export interface Excerpt {
  readonly text: string
  /** Where the words stand in `text`. */
  readonly span: Span
}

/** How much of a text is shown around the words, in UTF-16 code units. */
export interface Room {
  readonly before: number
  readonly after: number
}

/** The words of a span with what surrounds them, cut between words and said so; line breaks become spaces. */
export function excerpt(text: string, { from, to }: Span, { before, after }: Room): Excerpt {
  const start = from <= before ? 0 : wordStart(text, from - before, from)
  const end = text.length - to <= after ? text.length : wordEnd(text, to + after, to)
  const opening = start > 0 ? '… ' : ''
  const closing = end < text.length ? ' …' : ''
  const shown = text.slice(start, end).replaceAll(/\s/g, ' ')
  const shift = opening.length - start
  return { text: `${opening}${shown}${closing}`, span: { from: from + shift, to: to + shift } }
}

/** The first word that begins at or after `at`; `latest` where none does before it. */
function wordStart(text: string, at: number, latest: number): number {
  const space = text.slice(at, latest).search(/\s\S/)
  return space === -1 ? latest : at + space + 1
}

/** The end of the last word that ends at or before `at`; `earliest` where none does after it. */
function wordEnd(text: string, at: number, earliest: number): number {
  const words = text.slice(earliest, at + 1)
  const space = words.search(/\s\S*$/)
  return space === -1 ? earliest : earliest + space
}
