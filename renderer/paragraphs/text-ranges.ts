import type { Span } from '#core/base/span.ts'
import { textAttribute } from '../align/selected-words.ts'

/** The text nodes that show a paragraph's stored text; one paragraph may be on screen in no pane, one or both. */
export function textsOf(area: Element, paragraphId: string): readonly Text[] {
  return [...area.querySelectorAll(`[${textAttribute}="${CSS.escape(paragraphId)}"]`)].flatMap(({ firstChild }) =>
    firstChild instanceof Text ? [firstChild] : [],
  )
}

/** A stretch of a text node, kept within it. */
export function rangeOf(text: Text, { from, to }: Span): Range {
  const range = new Range()
  range.setStart(text, Math.min(from, text.length))
  range.setEnd(text, Math.min(to, text.length))
  return range
}
