import type { ReactNode } from 'react'
import { headingLevel } from '#core/export/heading-level.ts'
import { markText, type Piece } from '#core/export/marked-text.ts'
import type { Notes } from '#core/export/notes.ts'
import { showText } from '#core/export/shown-text.ts'
import type { Block, Inline } from '#core/summary/tree.ts'
import css from './preview.module.css'

export interface BlocksProps {
  readonly blocks: readonly Block[]
  readonly notes: Notes
  /** Paragraphs stand without room between them. */
  readonly isTight?: boolean
}

export function Blocks({ blocks, notes, isTight = false }: BlocksProps) {
  return blocks.map((block, index) =>
    isTight && block.kind === 'paragraph' ? (
      <RunningText key={index} inlines={block.inlines} notes={notes} />
    ) : (
      <BlockView key={index} block={block} notes={notes} />
    ),
  )
}

/** One block, as `core/export` sets it. */
export function BlockView({ block, notes }: { readonly block: Block; readonly notes: Notes }): ReactNode {
  switch (block.kind) {
    case 'heading': {
      const Heading = headings[headingLevel(block.level)]
      return (
        <Heading>
          <RunningText inlines={block.inlines} notes={notes} />
        </Heading>
      )
    }
    case 'paragraph':
      return (
        <p>
          <RunningText inlines={block.inlines} notes={notes} />
        </p>
      )
    case 'list': {
      const elements = block.elements.map((element, index) => (
        <li key={index}>
          <Blocks blocks={element.blocks} notes={notes} isTight={block.isTight} />
        </li>
      ))
      return block.firstNumber === null ? <ul>{elements}</ul> : <ol start={block.firstNumber}>{elements}</ol>
    }
    case 'quotation':
      return (
        <blockquote>
          <Blocks blocks={block.blocks} notes={notes} />
        </blockquote>
      )
    case 'rule':
      return <hr />
    case 'footnote':
      return null
  }
}

/** On the page the sheet stands below the headings of the interface, and its title below “Preview”. */
const headings = { 2: 'h4', 3: 'h5', 4: 'h6', 5: 'h6', 6: 'h6' } as const

export function RunningText({ inlines, notes }: { readonly inlines: readonly Inline[]; readonly notes: Notes }) {
  return <Pieces pieces={markText(inlines, notes)} />
}

function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map((piece, index) => <PieceView key={index} piece={piece} />)
}

function PieceView({ piece }: { readonly piece: Piece }): ReactNode {
  switch (piece.kind) {
    case 'words':
      return showText(piece.text)
    case 'emphasis':
      return (
        <em>
          <Pieces pieces={piece.pieces} />
        </em>
      )
    case 'strong':
      return (
        <strong>
          <Pieces pieces={piece.pieces} />
        </strong>
      )
    case 'link':
      // A link is its words, and its address after them: nothing here leads away.
      return (
        <>
          <Pieces pieces={piece.pieces} />
          {piece.url === '' ? null : (
            <>
              {' ('}
              <bdi>{showText(piece.url)}</bdi>)
            </>
          )}
        </>
      )
    case 'lineBreak':
      return <br />
    case 'marks':
      return <sup>{piece.notes.join(', ')}</sup>
    case 'lost':
      return <span className={css['lost']}>{showText(piece.text)}</span>
  }
}
