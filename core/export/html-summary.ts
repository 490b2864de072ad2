import type { Block, Inline } from '../summary/tree.ts'
import { headingLevel } from './heading-level.ts'
import { joined, markup, typedText, type Markup } from './html-template.ts'
import { markText, type Piece } from './marked-text.ts'
import type { Notes } from './notes.ts'

/** Sets the text of a summary, and remembers each place that calls a note, so that the note can lead back. */
export interface SummarySetter {
  blocks(blocks: readonly Block[]): readonly Markup[]
  inlines(inlines: readonly Inline[]): readonly Markup[]
  /** How many places have called a note so far; the anchors of the places are `mark-<note>-<1, 2, …>`. */
  callsOf(note: number): number
}

export function summarySetter(notes: Notes): SummarySetter {
  const calls = new Map<number, number>()
  const callsOf = (note: number) => calls.get(note) ?? 0

  const mark = (note: number): Markup => {
    const call = callsOf(note) + 1
    calls.set(note, call)
    return markup`<a id="mark-${note}-${call}" href="#note-${note}" role="doc-noteref" aria-label="Note ${note}">${note}</a>`
  }

  const setPiece = (piece: Piece): Markup => {
    switch (piece.kind) {
      case 'words':
        return markup`${piece.text}`
      case 'emphasis':
        return markup`<em>${piece.pieces.map(setPiece)}</em>`
      case 'strong':
        return markup`<strong>${piece.pieces.map(setPiece)}</strong>`
      case 'link':
        // The page leads nowhere by itself: a link is its words, and its address after them.
        return markup`${piece.pieces.map(setPiece)}${piece.url === '' ? null : markup` (${typedText(piece.url)})`}`
      case 'lineBreak':
        return markup`<br>`
      case 'marks':
        return markup`<sup>${joined(piece.notes.map(mark), ', ')}</sup>`
      case 'lost':
        return markup`<span class="lost">${piece.text}</span>`
    }
  }

  const setInlines = (inlines: readonly Inline[]) => markText(inlines, notes).map(setPiece)

  const setBlock = (block: Block, isTight: boolean): Markup | null => {
    switch (block.kind) {
      case 'heading': {
        const level = headingLevel(block.level)
        return markup`<h${level}>${setInlines(block.inlines)}</h${level}>\n`
      }
      case 'paragraph':
        return isTight ? markup`${setInlines(block.inlines)}` : markup`<p>${setInlines(block.inlines)}</p>\n`
      case 'list': {
        const elements = block.elements.map((element) => markup`<li>${setBlocks(element.blocks, block.isTight)}</li>\n`)
        return block.firstNumber === null
          ? markup`<ul>\n${elements}</ul>\n`
          : markup`<ol start="${block.firstNumber}">\n${elements}</ol>\n`
      }
      case 'quotation':
        return markup`<blockquote>\n${setBlocks(block.blocks)}</blockquote>\n`
      case 'rule':
        return markup`<hr>\n`
      case 'footnote':
        return null
    }
  }
  const setBlocks = (blocks: readonly Block[], isTight = false): readonly Markup[] =>
    blocks.flatMap((block) => setBlock(block, isTight) ?? [])

  return { blocks: (blocks) => setBlocks(blocks), inlines: setInlines, callsOf }
}
