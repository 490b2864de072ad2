import { textAttribute } from '../align/selected-words.ts'

/** The offset in a paragraph's stored text under the pointer; null where none of its words are. */
export function offsetAtPoint(
  point: { readonly clientX: number; readonly clientY: number },
  paragraphId: string,
): number | null {
  const caret = document.caretPositionFromPoint(point.clientX, point.clientY)
  const element = caret?.offsetNode.parentElement
  return caret !== null && element?.getAttribute(textAttribute) === paragraphId ? caret.offset : null
}
