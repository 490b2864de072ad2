import type { Span } from '#core/base/span.ts'

/** A highlight of our own stands above the words of a claim. */
const abovePaint = 1

/** A range over the one text node of an element; null where the text has moved on. */
export function rangeIn(element: Element | null | undefined, { from, to }: Span): Range | null {
  const text = element?.firstChild
  if (!(text instanceof Text) || to > text.length) return null
  const range = new Range()
  range.setStart(text, from)
  range.setEnd(text, to)
  return range
}

/** Paints ranges under a name of the CSS Custom Highlight API, instead of what had it before. Returns the way to stop. */
export function paint(name: string, ranges: readonly Range[]): () => void {
  const highlight = new Highlight(...ranges)
  highlight.priority = abovePaint
  CSS.highlights.set(name, highlight)
  return () => {
    if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name)
  }
}
