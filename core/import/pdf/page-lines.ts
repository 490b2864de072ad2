import { isRightToLeft, lineOf, type PdfLine } from './line-words.ts'
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
    if (row !== undefined && row.y - glyph.y < 0.45 * Math.max(row.size, glyph.size)) {
      row.glyphs.push(glyph)
      row.size = Math.max(row.size, glyph.size)
    } else rows.push({ y: glyph.y, size: glyph.size, glyphs: [glyph] })
  }
  const blanks = glyphs.filter(({ text, width, size }) => text.trim() === '' && width > 0.08 * size)
  return rows.map(({ y, size, glyphs: own }) => ({
    y,
    size,
    segments: segmentsOf([...own, ...blanks.filter((one) => Math.abs(one.y - y) < 0.45 * size)], size),
  }))
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
      if (row !== undefined)
        plain.push(
          lineOf(
            row.segments.flatMap(({ glyphs }) => glyphs),
            isRtl,
          ),
        )
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

interface ColumnRun {
  readonly end: number
  /** A place no row of the run crosses. */
  readonly gutter: number
}

/** The longest run of rows from `start` that leave the same gap open, with words on both sides of it in enough of them. */
function columnRun(rows: readonly Row[], start: number): ColumnRun | null {
  let open = innerGaps(rows[start])
  let found: ColumnRun | null = null
  for (let end = start + 1; end <= rows.length && open.length > 0; end += 1) {
    const gutter = open[0] === undefined ? 0 : (open[0].from + open[0].to) / 2
    const sided = rows.slice(start, end).filter(({ segments }) => isOnBothSides(segments, gutter)).length
    if (sided >= LEAST_ROWS && sided * 2 >= end - start) found = { end, gutter }
    const next = rows[end]
    if (next === undefined) break
    open = meet(open, gapsOf(next), GUTTER * next.size)
  }
  return found
}

interface Gap {
  readonly from: number
  readonly to: number
}

function innerGaps(row: Row | undefined): readonly Gap[] {
  return row === undefined ? [] : gapsOf(row).filter(({ from, to }) => Number.isFinite(from) && Number.isFinite(to))
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

function isOnBothSides(segments: readonly Segment[], gutter: number): boolean {
  return segments.some(({ right }) => right <= gutter) && segments.some(({ left }) => left >= gutter)
}

function partedAt(rows: readonly Row[], gutter: number): readonly [readonly Row[], readonly Row[]] {
  const side = (isIn: (segment: Segment) => boolean): readonly Row[] =>
    rows.flatMap((row) => {
      const segments = row.segments.filter(isIn)
      return segments.length === 0 ? [] : [{ ...row, segments }]
    })
  return [side(({ right }) => right <= gutter), side(({ left }) => left >= gutter)]
}
