import { isRightToLeft, lineOf, rowOf, type PdfLine } from './line-words.ts'
import { stretchShapes, withoutStretches } from './stretches.ts'
import type { Glyphs, PdfPage } from './glyphs.ts'

/** Lines of one column, from the top. */
export type Column = readonly PdfLine[]

interface Segment {
  readonly glyphs: readonly Glyphs[]
  readonly left: number
  readonly right: number
}

/** What stands at one height on a page, parted where a column could end. */
interface Row {
  readonly y: number
  readonly size: number
  readonly segments: readonly Segment[]
}

/** A gap of so much of the letters' size may be a column's edge. */
const GUTTER = 0.9
/** Fewer rows side by side are a table or a heading with its date. */
const LEAST_ROWS = 4

/** The lines of a page in the order they are read: columns from the side the page's language begins at, each from the top. */
export function pageLines(page: PdfPage): readonly Column[] {
  const isRtl = isRightToLeft(page.glyphs.map(({ text }) => text).join(''))
  return columnsOf(rowsOf(page.glyphs), isRtl)
}

function rowsOf(glyphs: readonly Glyphs[]): readonly Row[] {
  const rows: { y: number; size: number; glyphs: Glyphs[] }[] = []
  const words = glyphs.filter(({ text }) => text.trim() !== '')
  for (const glyph of words.toSorted((a, b) => b.y - a.y)) {
    const row = rows.at(-1)
    // Marks and small figures stand a little off the line.
    if (row !== undefined && row.y - glyph.y < reachOf(row.size, glyph.size)) {
      row.glyphs.push(glyph)
      if (glyph.size > row.size) {
        row.size = glyph.size
        row.y = glyph.y
      }
    } else rows.push({ y: glyph.y, size: glyph.size, glyphs: [glyph] })
  }
  const blanks = glyphs.filter(({ text, width, size }) => text.trim() === '' && width > 0.08 * size)
  const lines = rows.map(({ glyphs: own }) => own.toSorted((a, b) => a.x - b.x))
  const stretches = stretchShapes(lines)
  return rows.map(({ y, size }, index) => {
    const own = withoutStretches(lines[index] ?? [], stretches)
    return {
      y,
      size,
      segments: segmentsOf([...own, ...blanks.filter((one) => Math.abs(one.y - y) < 0.45 * size)], size),
    }
  })
}

/** How far off its line a letter may stand; a small one, such as the number of a note, further. */
function reachOf(a: number, b: number): number {
  return (Math.min(a, b) < 0.7 * Math.max(a, b) ? 0.6 : 0.45) * Math.max(a, b)
}

function segmentsOf(glyphs: readonly Glyphs[], size: number): readonly Segment[] {
  const segments: { glyphs: Glyphs[]; left: number; right: number }[] = []
  for (const glyph of glyphs.toSorted((a, b) => a.x - b.x)) {
    const isBlank = glyph.text.trim() === ''
    const last = segments.at(-1)
    if (last !== undefined && (isBlank || glyph.x - last.right <= GUTTER * size)) {
      last.glyphs.push(glyph)
      if (!isBlank) last.right = Math.max(last.right, glyph.x + glyph.width)
    } else if (!isBlank) segments.push({ glyphs: [glyph], left: glyph.x, right: glyph.x + glyph.width })
  }
  return segments
}

function columnsOf(rows: readonly Row[], isRtl: boolean): readonly Column[] {
  const columns: Column[] = []
  let plain: PdfLine[] = []
  const endPlain = (): void => {
    if (plain.length > 0) columns.push(plain)
    plain = []
  }
  let at = 0
  while (at < rows.length) {
    const run = columnRun(rows, at)
    if (run === null) {
      const row = rows[at]
      if (row !== undefined) plain.push(plainLine(row, isRtl))
      at += 1
      continue
    }
    endPlain()
    const [left, right] = partedAt(rows.slice(at, run.end), run.gutter)
    for (const side of isRtl ? [right, left] : [left, right]) columns.push(...columnsOf(side, isRtl))
    at = run.end
  }
  endPlain()
  return columns
}

/** Three and more pieces far apart are the cells of a table. */
const LEAST_CELLS = 3
const CELL_GAP = 2

function plainLine({ segments, size }: Row, isRtl: boolean): PdfLine {
  const cells = segments.map(({ glyphs }) => glyphs)
  const areFarApart = segments.every(({ left }, index) => {
    const before = segments[index - 1]
    return before === undefined || left - before.right >= CELL_GAP * size
  })
  return cells.length >= LEAST_CELLS && areFarApart ? rowOf(cells, isRtl) : lineOf(cells.flat(), isRtl)
}

interface ColumnRun {
  readonly end: number
  /** A place no row of the run crosses. */
  readonly gutter: number
}

/**
 * The longest run of rows from `start` that leave the same gap open, with lines enough on both sides of it that stand side by
 * side. The lines of two columns need not be at one height.
 */
function columnRun(rows: readonly Row[], start: number): ColumnRun | null {
  let open = innerGaps(rows, start)
  let found: ColumnRun | null = null
  let sides = nothingBeside
  for (let end = start + 1; end <= rows.length && open.length > 0; end += 1) {
    const gutter = open[0] === undefined ? 0 : (open[0].from + open[0].to) / 2
    // A gap that closed on one side moves the place in the middle, but no line changes sides.
    sides =
      end === start + 1 ? besideGutter(nothingBeside, rows[start], gutter) : besideGutter(sides, rows[end - 1], gutter)
    if (areColumns(sides)) found = { end, gutter }
    const next = rows[end]
    if (next === undefined) break
    open = meet(open, gapsOf(next), GUTTER * next.size)
  }
  return found
}

/** Lines on either side of a gutter, and from where to where they stand. */
interface Sides {
  readonly left: Extent
  readonly right: Extent
}

interface Extent {
  readonly lines: number
  readonly top: number
  readonly bottom: number
}

const nowhere: Extent = { lines: 0, top: -Infinity, bottom: Infinity }
const nothingBeside: Sides = { left: nowhere, right: nowhere }

function besideGutter({ left, right }: Sides, row: Row | undefined, gutter: number): Sides {
  if (row === undefined) return { left, right }
  const added = (extent: Extent): Extent => ({
    lines: extent.lines + 1,
    top: Math.max(extent.top, row.y),
    bottom: Math.min(extent.bottom, row.y),
  })
  return {
    left: row.segments.some((segment) => segment.right <= gutter) ? added(left) : left,
    right: row.segments.some((segment) => segment.left >= gutter) ? added(right) : right,
  }
}

function areColumns({ left, right }: Sides): boolean {
  if (Math.min(left.lines, right.lines) < LEAST_ROWS) return false
  const shared = Math.min(left.top, right.top) - Math.max(left.bottom, right.bottom)
  return shared * 2 >= Math.max(left.top, right.top) - Math.min(left.bottom, right.bottom)
}

interface Gap {
  readonly from: number
  readonly to: number
}

/** The gaps that a row leaves within it, or else with the row under it. */
function innerGaps(rows: readonly Row[], start: number): readonly Gap[] {
  const row = rows[start]
  const next = rows[start + 1]
  if (row === undefined) return []
  const own = finite(gapsOf(row))
  return own.length > 0 || next === undefined ? own : finite(meet(gapsOf(row), gapsOf(next), GUTTER * next.size))
}

function finite(gaps: readonly Gap[]): readonly Gap[] {
  return gaps.filter(({ from, to }) => Number.isFinite(from) && Number.isFinite(to))
}

function gapsOf({ segments }: Row): readonly Gap[] {
  const edges = [-Infinity, ...segments.flatMap(({ left, right }) => [left, right]), Infinity]
  const gaps: Gap[] = []
  for (let at = 0; at + 1 < edges.length; at += 2) gaps.push({ from: edges[at] ?? 0, to: edges[at + 1] ?? 0 })
  return gaps
}

function meet(a: readonly Gap[], b: readonly Gap[], least: number): readonly Gap[] {
  return a
    .flatMap((one) => b.map((other) => ({ from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) })))
    .filter(({ from, to }) => to - from >= least)
}

function partedAt(rows: readonly Row[], gutter: number): readonly [readonly Row[], readonly Row[]] {
  const side = (isIn: (segment: Segment) => boolean): readonly Row[] =>
    rows.flatMap((row) => {
      const segments = row.segments.filter(isIn)
      return segments.length === 0 ? [] : [{ ...row, segments }]
    })
  return [side(({ right }) => right <= gutter), side(({ left }) => left >= gutter)]
}
