import type { Span } from '../base/span.ts'
import { sentenceSpans } from '../text/sentences.ts'
import { tokenize } from '../text/tokens.ts'

export type Edge = 'from' | 'to'
export type EdgeStep = 'word' | 'sentence'

/** The span with one edge on the next place (1) or the one before (−1) in reading order; the same where there is none. */
export function stepEdge<Place extends Span>(
  text: string,
  span: Place,
  edge: Edge,
  step: 1 | -1,
  by: EdgeStep = 'word',
): Place {
  const places = edgePlaces(text, edge, by).filter((place) => isRoom(span, edge, place))
  const next = step > 0 ? places.find((place) => place > span[edge]) : places.findLast((place) => place < span[edge])
  return next === undefined ? span : { ...span, [edge]: next }
}

/** The span with one edge where it was dropped: on the nearest word's, never past the other edge. */
export function dropEdge<Place extends Span>(text: string, span: Place, edge: Edge, at: number): Place {
  const places = edgePlaces(text, edge, 'word').filter((place) => isRoom(span, edge, place))
  const nearest = places.reduce<number | undefined>(
    (best, place) => (best === undefined || Math.abs(place - at) < Math.abs(best - at) ? place : best),
    undefined,
  )
  return nearest === undefined ? span : { ...span, [edge]: nearest }
}

function isRoom(span: Span, edge: Edge, place: number): boolean {
  return edge === 'from' ? place < span.to : place > span.from
}

/** Words begin after the marks that open them and end with the marks that close them: «کاراکاس». is taken whole. */
function edgePlaces(text: string, edge: Edge, by: EdgeStep): readonly number[] {
  if (by === 'sentence') return sentenceSpans(text).map((sentence) => sentence[edge])
  const words = tokenize(text)
  return edge === 'from'
    ? words.map(({ from }) => from - (/[^\p{L}\p{N}\s]*$/u.exec(text.slice(0, from))?.[0].length ?? 0))
    : words.map(({ to }) => to + (/^[^\p{L}\p{N}\s]*/u.exec(text.slice(to))?.[0].length ?? 0))
}
