import type { Span } from '../base/span.ts'
import { tokenize } from './tokens.ts'

/** The span with every word it touches whole, and nothing before the first or after the last but what it held of marks. */
export function wholeWords(text: string, span: Span): Span {
  const touched = tokenize(text).filter((word) => word.from < span.to && span.from < word.to)
  const [first, last] = [touched[0], touched.at(-1)]
  if (first === undefined || last === undefined) return span
  return { from: Math.min(span.from, first.from), to: Math.max(span.to, last.to) }
}

export type Edge = 'start' | 'end'

/**
 * The span with one edge moved by a word, forwards (1) or back (-1) in the text. Edges stand at the first letter of a word
 * and after the last; the end may also stand at the end of the text, past its last mark. Null where there is no further word
 * or none would be left.
 */
export function stepEdge(text: string, span: Span, edge: Edge, step: 1 | -1): Span | null {
  const places = edgePlaces(text, edge)
  const from = edge === 'start' ? span.from : span.to
  const place = step > 0 ? places.find((one) => one > from) : places.findLast((one) => one < from)
  return place === undefined ? null : movedTo(span, edge, place)
}

/** The span with one edge at the place nearest to an offset, at least one word left. */
export function pullEdge(text: string, span: Span, edge: Edge, offset: number): Span {
  const moved = edgePlaces(text, edge).flatMap((place) => movedTo(span, edge, place) ?? [])
  const distance = (one: Span) => Math.abs((edge === 'start' ? one.from : one.to) - offset)
  return moved.reduce((best, one) => (distance(one) < distance(best) ? one : best), moved[0] ?? span)
}

function edgePlaces(text: string, edge: Edge): readonly number[] {
  const words = tokenize(text)
  if (edge === 'start') return words.map((word) => word.from)
  const ends = words.map((word) => word.to)
  const last = text.trimEnd().length
  return ends.includes(last) ? ends : [...ends, last]
}

function movedTo(span: Span, edge: Edge, place: number): Span | null {
  const moved = edge === 'start' ? { from: place, to: span.to } : { from: span.from, to: place }
  return moved.from < moved.to ? moved : null
}
