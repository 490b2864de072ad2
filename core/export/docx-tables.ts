import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import { rule } from './docx-styles.ts'
import { paragraph, words } from './docx-text.ts'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const hairline = { style: BorderStyle.SINGLE, size: 4, color: rule }

export interface TableShape {
  /** Widths in twips, in reading order. */
  readonly columns: readonly number[]
  /** Whether the first column stands at the right. */
  readonly isRightToLeft?: boolean
}

/** A table of hairlines: its head is repeated on every page, and no row is split between two. */
export function table(
  { columns, isRightToLeft = false }: TableShape,
  head: readonly TableCell[],
  rows: readonly TableRow[],
): Table {
  return new Table({
    columnWidths: columns,
    width: { size: columns.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    ...(isRightToLeft ? { visuallyRightToLeft: true } : {}),
    borders: {
      top: hairline,
      bottom: hairline,
      left: none,
      right: none,
      insideVertical: none,
      insideHorizontal: hairline,
    },
    margins: { top: 60, bottom: 60, left: 90, right: 90, marginUnitType: WidthType.DXA },
    rows: [new TableRow({ tableHeader: true, cantSplit: true, children: head }), ...rows],
  })
}

export function row(cells: readonly TableCell[]): TableRow {
  return new TableRow({ cantSplit: true, children: cells })
}

export interface CellShape {
  readonly width: number
  readonly rows?: number
  readonly columns?: number
}

/** A cell; Word wants a paragraph in each. */
export function cell({ width, rows = 1, columns = 1 }: CellShape, children: readonly Paragraph[]): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(rows > 1 ? { rowSpan: rows } : {}),
    ...(columns > 1 ? { columnSpan: columns } : {}),
    children: children.length > 0 ? children : [new Paragraph({ style: 'TableText' })],
  })
}

/** The heads of a table's columns. */
export function heads(columns: readonly number[], names: readonly string[]): readonly TableCell[] {
  return columns.map((width, index) => cell({ width }, [paragraph('TableHead', [words(names[index] ?? '')])]))
}

/** Widths in twips that share out the width of the text. */
export function shareOut(width: number, shares: readonly number[]): readonly number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => Math.floor((width * share) / whole))
}
