import type { Role } from '../../document/records.ts'
import type { DraftExclusion } from '../draft.ts'
import type { ReadBlock } from '../read-file.ts'

/** What a document says of a paragraph. */
export interface ParagraphKind {
  readonly role: Role | null
  readonly isListItem: boolean
  readonly exclusion: DraftExclusion | null
}

export const plainParagraph: ParagraphKind = { role: null, isListItem: false, exclusion: null }

interface OpenParagraph {
  kind: ParagraphKind
  pieces: string[]
}

/** A longer row is a text laid out in columns. */
const LONGEST_ROW = 600

/**
 * Puts the paragraphs of a document together as its parts come by. A paragraph may hold others (text boxes); they come
 * before it. A line break begins a block of its own; a row of short cells is one block.
 */
export class GatheredText {
  private readonly done: ReadBlock[] = []
  private readonly open: OpenParagraph[] = []
  private readonly rows: ReadBlock[][][] = []

  get blocks(): readonly ReadBlock[] {
    return this.done
  }

  startParagraph(kind: ParagraphKind): void {
    this.open.push({ kind, pieces: [] })
  }

  /** What is known of a paragraph only once it has begun. */
  describe(change: (kind: ParagraphKind) => ParagraphKind): void {
    const paragraph = this.open.at(-1)
    if (paragraph !== undefined) paragraph.kind = change(paragraph.kind)
  }

  add(text: string): void {
    this.open.at(-1)?.pieces.push(text)
  }

  endParagraph(): void {
    const paragraph = this.open.pop()
    if (paragraph === undefined) return
    const { role, isListItem, exclusion } = paragraph.kind
    let isAfterBlank = true
    for (const line of paragraph.pieces.join('').split(/[\n\u2028\u000b]/)) {
      const text = line.replace(/[\t\r ]+/g, ' ').trim()
      if (!/[^\s\u200b-\u200f\u061c\u2060\ufeff]/.test(text)) continue
      this.put({ text, marker: '', isAfterBlank, isListItem, role, exclusion })
      isAfterBlank = false
    }
  }

  startRow(): void {
    this.rows.push([])
  }

  startCell(): void {
    this.rows.at(-1)?.push([])
  }

  endRow(): void {
    const cells = (this.rows.pop() ?? []).filter((cell) => cell.length > 0)
    const blocks = cells.flat()
    const [first] = blocks
    const text = blocks.map((block) => block.text).join(' | ')
    const isData = cells.length > 1 && cells.every((cell) => cell.length === 1) && text.length <= LONGEST_ROW
    if (isData && first !== undefined) this.put({ ...first, text, isListItem: false, role: 'body' })
    else for (const block of blocks) this.put(block)
  }

  private put(block: ReadBlock): void {
    const cell = this.rows.at(-1)?.at(-1)
    if (cell === undefined) this.done.push(block)
    else cell.push(block)
  }
}
