import type { Span } from '#core/base/span.ts'

/** Words of one paragraph the editor has selected with pointer or caret. Offsets of the stored text. */
export interface SelectedWords extends Span {
  readonly paragraphId: string
}

/** Marks the element whose one text node is a paragraph's stored text. */
export const textAttribute = 'data-paragraph-text'

/**
 * The selected words; null when nothing is selected, or more than one paragraph. White space at the edges is left out.
 * An empty selection (a caret) gives an empty span.
 */
export function selectedWords(): SelectedWords | null {
  const selection = document.getSelection()
  if (selection === null || selection.rangeCount === 0) return null
  const { startContainer, endContainer, startOffset, endOffset } = selection.getRangeAt(0)
  const paragraphId = startContainer.parentElement?.getAttribute(textAttribute) ?? null
  if (paragraphId === null || startContainer.nodeType !== Node.TEXT_NODE) return null
  const text = startContainer.textContent ?? ''
  // Dragging past a paragraph's end leaves the selection's end in what follows: the paragraph's own end is meant.
  const to = startContainer === endContainer ? endOffset : text.length
  return { paragraphId, ...trimSpan(text, { from: startOffset, to }) }
}

function trimSpan(text: string, { from, to }: Span): Span {
  const words = text.slice(from, to)
  if (words.trim() === '') return { from, to: from }
  return { from: from + words.length - words.trimStart().length, to: to - (words.length - words.trimEnd().length) }
}
