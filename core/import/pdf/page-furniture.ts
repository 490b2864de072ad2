import { foldText } from '../../text/fold.ts'
import type { PdfLine } from './line-words.ts'
import type { Column } from './page-lines.ts'
import type { PdfPageText } from './pdf-paragraphs.ts'

/** How many lines at either end of a page may be its head or foot. */
const EDGE_LINES = 3

/**
 * Parts what is printed at the head and foot of every page from the text: lines that come again on other pages but for
 * their numbers, page numbers, and addresses alone on a line.
 */
export function withoutFurniture(pages: readonly (readonly Column[])[]): readonly PdfPageText[] {
  const seen = new Map<string, number>()
  for (const columns of pages) {
    for (const shape of new Set(edgeLines(columns).map(shapeOf))) seen.set(shape, (seen.get(shape) ?? 0) + 1)
  }
  const least = Math.max(2, Math.ceil(pages.length / 3))
  return pages.map((columns) => {
    const furniture = new Set(
      edgeLines(columns).filter(
        (line) => (seen.get(shapeOf(line)) ?? 0) >= least || isPageNumber(line) || isAddress(line),
      ),
    )
    return {
      furniture: [...furniture],
      columns: columns
        .map((column) => column.filter((line) => !furniture.has(line)))
        .filter((column) => column.length > 0),
    }
  })
}

function edgeLines(columns: readonly Column[]): readonly PdfLine[] {
  const sorted = columns.flat().toSorted((a, b) => b.y - a.y)
  return [...new Set([...sorted.slice(0, EDGE_LINES), ...sorted.slice(-EDGE_LINES)])]
}

/** The line without its figures, so that page 3 is page 4. */
function shapeOf({ text, y }: PdfLine): string {
  return `${Math.round(y / 6)} ${foldText(text).replace(/\d+/g, '#')}`
}

function isPageNumber({ text }: PdfLine): boolean {
  return /^\D{0,12}\d{1,4}(?:\s*(?:[/|\-–]|از|من|of)\s*\d{1,4})?\D{0,4}$/u.test(foldText(text)) && text.length <= 24
}

function isAddress({ text }: PdfLine): boolean {
  return /^https?:\/\/\S+(?:\s+\d+\/\d+)?$/.test(text)
}
