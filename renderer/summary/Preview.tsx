import { memo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Snapshot } from '#core/document/snapshot.ts'
import { markText, type Piece } from '#core/export/marked-text.ts'
import { numberNotes, withoutFootnotes, type Notes } from '#core/export/notes.ts'
import type { Block, Inline, Summary } from '#core/summary/tree.ts'
import css from './preview.module.css'
import { PreviewNotes } from './PreviewNotes.tsx'

/** The summary as it will export: the same tree, notes and numbers as the exports are made of, set on a sheet of paper. */
export function Preview({ summary, snapshot }: { readonly summary: Summary; readonly snapshot: Snapshot }) {
  const { t, i18n } = useTranslation('summary')
  const notes = numberNotes(summary, snapshot)
  const numbering = notes.list
    .map((note) => (note.kind === 'claim' ? `${note.claim.number}${note.language ?? ''}` : `^${note.footnote.label}`))
    .join(' ')
  const blocks = withoutFootnotes(summary.blocks)
  return (
    <article className={css['sheet']} lang="en" dir="ltr">
      {blocks.length === 0 ? (
        <p className={css['empty']} lang={i18n.language} dir={i18n.dir()}>
          {t('emptyPreview')}
        </p>
      ) : (
        blocks.map((block, index) => (
          <TopBlock
            key={index}
            block={block}
            source={summary.source.slice(block.span.from, block.span.to)}
            numbering={numbering}
            notes={notes}
          />
        ))
      )}
      <PreviewNotes notes={notes} snapshot={snapshot} />
    </article>
  )
}

interface TopBlockProps {
  readonly block: Block
  readonly source: string
  readonly numbering: string
  readonly notes: Notes
}

/** Set anew only when its words or the numbers of the notes change: one paragraph of a long summary, not all. */
const TopBlock = memo(
  ({ block, notes }: TopBlockProps) => <BlockView block={block} notes={notes} />,
  (before, after) => before.source === after.source && before.numbering === after.numbering,
)
TopBlock.displayName = 'TopBlock'

export function BlockView({ block, notes }: { readonly block: Block; readonly notes: Notes }): ReactNode {
  switch (block.kind) {
    case 'heading': {
      const Heading = headings[block.level]
      return (
        <Heading>
          <Running inlines={block.inlines} notes={notes} />
        </Heading>
      )
    }
    case 'paragraph':
      return (
        <p>
          <Running inlines={block.inlines} notes={notes} />
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

/** The sheet stands below the headings of the interface, so that its own begin one level down. */
const headings = { 1: 'h2', 2: 'h3', 3: 'h4', 4: 'h5', 5: 'h6', 6: 'h6' } as const

interface BlocksProps {
  readonly blocks: readonly Block[]
  readonly notes: Notes
  /** Paragraphs stand without room between them. */
  readonly isTight?: boolean
}

export function Blocks({ blocks, notes, isTight = false }: BlocksProps) {
  return blocks.map((block, index) =>
    isTight && block.kind === 'paragraph' ? (
      <Running key={index} inlines={block.inlines} notes={notes} />
    ) : (
      <BlockView key={index} block={block} notes={notes} />
    ),
  )
}

export function Running({ inlines, notes }: { readonly inlines: readonly Inline[]; readonly notes: Notes }) {
  return <Pieces pieces={markText(inlines, notes)} />
}

function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map((piece, index) => <PieceView key={index} piece={piece} />)
}

function PieceView({ piece }: { readonly piece: Piece }): ReactNode {
  switch (piece.kind) {
    case 'words':
      return piece.text
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
      // Underlined, not followed: nothing here leaves the application.
      return (
        <u title={piece.url}>
          <Pieces pieces={piece.pieces} />
        </u>
      )
    case 'lineBreak':
      return <br />
    case 'marks':
      return <sup>{piece.notes.join(', ')}</sup>
    case 'lost':
      return <span className={css['lost']}>{piece.text}</span>
  }
}
