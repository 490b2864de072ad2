import {
  Bookmark,
  FootnoteReferenceRun,
  HeadingLevel,
  InternalHyperlink,
  Paragraph,
  TextRun,
  type ParagraphChild,
} from 'docx'
import type { Block, Inline } from '../summary/tree.ts'
import { bulletList, listLevel, numberedList, rule } from './docx-styles.ts'
import { typed, words, type RunStyle } from './docx-text.ts'
import { headingLevel } from './heading-level.ts'
import { markText, type Piece } from './marked-text.ts'
import type { Notes } from './notes.ts'

/** Sets the text of a summary, and remembers which notes it has called: Word numbers a note at each call, so only the first is one. */
export interface DocxSetter {
  blocks(blocks: readonly Block[]): readonly Paragraph[]
  inlines(inlines: readonly Inline[]): readonly ParagraphChild[]
  /** As `blocks`, within a note: Word has no notes to notes, so their numbers lead to where the text calls them. */
  noteBlocks(blocks: readonly Block[]): readonly Paragraph[]
  /** Calls to all notes the text has not called, in their order; null when it has called all. */
  callRest(): Paragraph | null
}

const headings = {
  2: HeadingLevel.HEADING_1,
  3: HeadingLevel.HEADING_2,
  4: HeadingLevel.HEADING_3,
  5: HeadingLevel.HEADING_4,
  6: HeadingLevel.HEADING_5,
} as const

export function docxSetter(notes: Notes): DocxSetter {
  const called = new Set<number>()
  let lists = 0

  const again = (note: number) =>
    new InternalHyperlink({
      anchor: `note_${note}`,
      children: [new TextRun({ text: String(note), style: 'FootnoteReference' })],
    })
  const call = (note: number): ParagraphChild => {
    if (called.has(note)) return again(note)
    called.add(note)
    return new Bookmark({ id: `note_${note}`, children: [new FootnoteReferenceRun(note)] })
  }
  const marks = (numbers: readonly number[], set: (note: number) => ParagraphChild) =>
    numbers.flatMap((note, index) => [
      ...(index === 0 ? [] : [new TextRun({ text: ', ', style: 'FootnoteReference' })]),
      set(note),
    ])

  const setPieces = (pieces: readonly Piece[], style: RunStyle, isInNote: boolean): readonly ParagraphChild[] =>
    pieces.flatMap((piece): readonly ParagraphChild[] => {
      switch (piece.kind) {
        case 'words':
          return typed(piece.text, style)
        case 'emphasis':
          return setPieces(piece.pieces, { ...style, italics: true }, isInNote)
        case 'strong':
          return setPieces(piece.pieces, { ...style, bold: true }, isInNote)
        case 'link':
          // The file leads nowhere by itself: a link is its words, and its address after them.
          return [
            ...setPieces(piece.pieces, style, isInNote),
            ...(piece.url === '' ? [] : [words(` (${piece.url})`, style)]),
          ]
        case 'lineBreak':
          return [new TextRun({ break: 1 })]
        case 'marks':
          return marks(piece.notes, isInNote ? again : call)
        case 'lost':
          return [words(piece.text, { ...style, style: 'Lost' })]
      }
    })
  const setInlines = (inlines: readonly Inline[], isInNote = false) => setPieces(markText(inlines, notes), {}, isInNote)

  interface Place {
    readonly isInNote: boolean
    readonly isQuoted: boolean
    /** Of the list it stands in; the first of an element has its mark. */
    readonly list: { readonly reference: string; readonly instance: number; readonly level: number } | null
  }
  const setBlock = (block: Block, place: Place, hasMark: boolean): readonly Paragraph[] => {
    const { isInNote, isQuoted, list } = place
    switch (block.kind) {
      case 'heading':
        return [
          new Paragraph({
            heading: headings[headingLevel(block.level)],
            children: [...setInlines(block.inlines, isInNote)],
          }),
        ]
      case 'paragraph':
        return [
          new Paragraph({
            ...(isInNote ? { style: 'FootnoteText' } : isQuoted ? { style: 'Quote' } : {}),
            ...(list === null ? {} : hasMark ? { numbering: list } : { indent: { start: 360 * (list.level + 1) } }),
            children: [...setInlines(block.inlines, isInNote)],
          }),
        ]
      case 'list': {
        const level = list === null ? 0 : listLevel(list.level + 1)
        const own = { reference: block.firstNumber === null ? bulletList : numberedList, instance: ++lists, level }
        return block.elements.flatMap((element) =>
          element.blocks.flatMap((one, index) => setBlock(one, { ...place, list: own }, index === 0)),
        )
      }
      case 'quotation':
        return block.blocks.flatMap((one) => setBlock(one, { ...place, isQuoted: true }, false))
      case 'rule':
        return [new Paragraph({ border: { bottom: { style: 'single', size: 6, space: 1, color: rule } } })]
      case 'footnote':
        return []
    }
  }
  const outside: Place = { isInNote: false, isQuoted: false, list: null }
  return {
    blocks: (blocks) => blocks.flatMap((block) => setBlock(block, outside, false)),
    inlines: (inlines) => setInlines(inlines),
    noteBlocks: (blocks) => blocks.flatMap((block) => setBlock(block, { ...outside, isInNote: true }, false)),
    callRest() {
      const rest = notes.list.map((_, index) => index + 1).filter((note) => !called.has(note))
      if (rest.length === 0) return null
      return new Paragraph({ style: 'Quiet', children: [words('Further notes'), ...marks(rest, call)] })
    },
  }
}
