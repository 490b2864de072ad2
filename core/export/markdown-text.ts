import type { BlockContent, PhrasingContent } from 'mdast'
import type { Block, Inline } from '../summary/tree.ts'
import { headingLevel } from './heading-level.ts'
import { words } from './markdown-nodes.ts'
import { markText, type Piece } from './marked-text.ts'
import type { Notes } from './notes.ts'

/** The summary's blocks in Markdown's tree, citations as footnotes. Footnotes themselves are set by `noteDefinition`. */
export function setBlocks(blocks: readonly Block[], notes: Notes): BlockContent[] {
  return blocks.flatMap((block): BlockContent[] => {
    switch (block.kind) {
      case 'heading':
        return [{ type: 'heading', depth: headingLevel(block.level), children: setInlines(block.inlines, notes) }]
      case 'paragraph':
        return [{ type: 'paragraph', children: setInlines(block.inlines, notes) }]
      case 'list':
        return [
          {
            type: 'list',
            ordered: block.firstNumber !== null,
            start: block.firstNumber,
            spread: !block.isTight,
            children: block.elements.map((element) => ({
              type: 'listItem',
              spread: !block.isTight,
              children: setBlocks(element.blocks, notes),
            })),
          },
        ]
      case 'quotation':
        return [{ type: 'blockquote', children: setBlocks(block.blocks, notes) }]
      case 'rule':
        return [{ type: 'thematicBreak' }]
      case 'footnote':
        return []
    }
  })
}

export function setInlines(inlines: readonly Inline[], notes: Notes): PhrasingContent[] {
  return setPieces(markText(inlines, notes))
}

function setPieces(pieces: readonly Piece[]): PhrasingContent[] {
  return pieces.flatMap((piece): PhrasingContent[] => {
    switch (piece.kind) {
      case 'words':
      case 'lost':
        return [words(piece.text)]
      case 'emphasis':
      case 'strong':
        return [{ type: piece.kind, children: setPieces(piece.pieces) }]
      case 'link':
        return [...setPieces(piece.pieces), ...linkAddress(piece.url)]
      case 'lineBreak':
        return [{ type: 'break' }]
      case 'marks':
        return piece.notes.map((note) => ({ type: 'footnoteReference', identifier: String(note), label: String(note) }))
    }
  })
}

/** An export leads nowhere by itself: a link is its words, and its address after them. */
function linkAddress(url: string): PhrasingContent[] {
  return url === '' ? [] : [words(` (${url})`)]
}
