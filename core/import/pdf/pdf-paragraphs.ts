import type { Role } from '../../document/records.ts'
import type { ReadBlock } from '../read-file.ts'
import { isRightToLeft, type PdfLine } from './line-words.ts'
import type { Column } from './page-lines.ts'

/** A page's columns and what is printed around them on every page. */
export interface PdfPageText {
  readonly furniture: readonly PdfLine[]
  readonly columns: readonly Column[]
}

interface Paragraph {
  lines: PdfLine[]
  page: number
}

/** Puts lines together into paragraphs by the space, size, indent and last lines they have, also over columns and pages. */
export function pdfParagraphs(pages: readonly PdfPageText[]): readonly ReadBlock[] {
  const lines = pages.flatMap(({ columns }) => columns.flat())
  const bodySize = commonest(lines.map(({ size, text }) => ({ value: size, weight: text.length })))
  const spacing = usualSpacing(pages.flatMap(({ columns }) => columns.flatMap(spacings)))
  const blocks: ReadBlock[] = []
  let open: Paragraph | null = null
  const end = (): void => {
    if (open !== null) blocks.push(blockOf(open, bodySize))
    open = null
  }
  pages.forEach(({ furniture, columns }, page) => {
    for (const column of columns) {
      const edges = edgesOf(column)
      column.forEach((line, index) => {
        const previous: PdfLine | undefined = column[index - 1]
        const before = open?.lines.at(-1)
        const isNew =
          before === undefined ||
          (previous === undefined ? !goesOn(before, line, edges) : isBreak(previous, line, edges, spacing))
        if (isNew) end()
        if (open === null) open = { lines: [line], page }
        else open.lines.push(line)
      })
    }
    if (furniture.length > 0) {
      // A paragraph that goes on over the page is not cut by what is printed at its foot.
      const held: Paragraph | null = open
      blocks.push(...furniture.map((line) => asBlock(line.text, null, true)))
      open = held
    }
  })
  end()
  return blocks
}

interface Edges {
  readonly left: number
  readonly right: number
}

function edgesOf(column: Column): Edges {
  return { left: Math.min(...column.map(({ left }) => left)), right: Math.max(...column.map(({ right }) => right)) }
}

function isBreak(previous: PdfLine, line: PdfLine, edges: Edges, spacing: number): boolean {
  if (previous.isRow || line.isRow) return true
  if (Math.abs(previous.size - line.size) > 0.12 * Math.max(previous.size, line.size)) return true
  if (previous.y - line.y > 1.15 * spacing * line.size) return true
  if (isIndented(line, edges) && !isIndented(previous, edges)) return true
  return isShort(previous, edges) && endsSentence.test(previous.text)
}

/** Whether a paragraph begun in one column goes on at the top of the next. */
function goesOn(before: PdfLine, line: PdfLine, edges: Edges): boolean {
  const isSameSize = Math.abs(before.size - line.size) <= 0.12 * line.size
  return isSameSize && !before.isRow && !line.isRow && !endsSentence.test(before.text) && !isIndented(line, edges)
}

/** The number of a note may stand after the full stop. */
const endsSentence = /[.؟?!:۔…»”")\]]\p{Nd}{0,2}\s*$/u

function isIndented(line: PdfLine, { left, right }: Edges): boolean {
  const indent = isRightToLeft(line.text) ? right - line.right : line.left - left
  return indent > 0.8 * line.size && indent < 0.25 * (right - left)
}

function isShort(line: PdfLine, { left, right }: Edges): boolean {
  const rest = isRightToLeft(line.text) ? line.left - left : right - line.right
  return rest > 0.12 * (right - left)
}

function blockOf({ lines, page }: Paragraph, bodySize: number): ReadBlock {
  const [first] = lines
  const text = lines.map((line) => line.text).reduce(joinLines)
  const isLarge = first !== undefined && first.size > 1.15 * bodySize && text.length <= 200
  const isHeadline = isLarge && page === 0 && first.size > 1.3 * bodySize
  if (first?.isRow === true) return asBlock(text, 'body', false)
  return asBlock(text, isHeadline ? 'headline' : isLarge ? 'heading' : null, false)
}

function asBlock(text: string, role: Role | null, isFurniture: boolean): ReadBlock {
  return {
    text,
    marker: marker.exec(text)?.[0] ?? '',
    isAfterBlank: true,
    role,
    exclusion: isFurniture ? 'footer' : null,
  }
}

const marker = /^[•▪●○◦‣·■□►▶]/

/** A word hyphenated at the end of a line is one word again; a Latin compound keeps its hyphen where it has a capital after it. */
function joinLines(before: string, line: string): string {
  if (/\p{Ll}[-\u00ad]$/u.test(before) && /^\p{Ll}/u.test(line)) return before.slice(0, -1) + line
  return `${before.replace(/\u00ad$/, '')} ${line}`
}

/** From line to line, as a multiple of their size. */
function spacings(column: Column): readonly number[] {
  return column.flatMap((line, index) => {
    const previous = column[index - 1]
    return previous === undefined || Math.abs(previous.size - line.size) > 0.5
      ? []
      : [(previous.y - line.y) / line.size]
  })
}

/** Most lines are within a paragraph; of a report in short ones still a few are. */
function usualSpacing(found: readonly number[]): number {
  const sorted = found.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 8)] ?? 1.5
}

function commonest(values: readonly { readonly value: number; readonly weight: number }[]): number {
  const weights = new Map<number, number>()
  for (const { value, weight } of values) weights.set(value, (weights.get(value) ?? 0) + weight)
  return [...weights].reduce((best, one) => (one[1] > best[1] ? one : best), [0, -1])[0]
}
