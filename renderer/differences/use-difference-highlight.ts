import { useEffect, useState, type RefObject } from 'react'
import { marksIn, type CellWords, type DifferenceRow } from '#core/compare/difference-rows.ts'
import type { Finding } from '#core/compare/finding.ts'
import { isDismissed } from '#core/compare/verdicts.ts'
import type { Span } from '#core/base/span.ts'
import { paint } from '../parts/highlights.ts'

/** Marks an element whose one text node is a piece of a paragraph's text or gloss: `<paragraph> <mention> <from> <text>`. */
export const wordsAttribute = 'data-words'

export function wordsKey({ paragraph, mention }: CellWords, text: 'stored' | 'gloss'): string {
  return `${paragraph.id} ${mention?.id ?? ''} ${text}`
}

/** Where in the stored text the text node begins. */
export const fromAttribute = 'data-from'

/** Paints in every cell the words that differ, those of the finding one stands on more strongly. */
export function useDifferenceHighlight(
  area: RefObject<HTMLElement | null>,
  rows: readonly DifferenceRow[],
  current: Finding | null,
): void {
  const [painted] = useState(() => new Map<DifferenceRow, () => void>())
  useEffect(() => {
    if (area.current === null) return
    const now = new Set(rows)
    for (const [row, unpaint] of painted) {
      if (now.has(row)) continue
      unpaint()
      painted.delete(row)
    }
    const elements = new Map(
      [...area.current.querySelectorAll('[data-difference]')].map((one) => [one.getAttribute('data-difference'), one]),
    )
    for (const row of rows) {
      const element = elements.get(row.id)
      if (element === undefined || painted.has(row)) continue
      painted.set(row, paint('differs', rangesOf(row, standing(row), wordNodes(element))))
    }
  }, [area, rows, painted])
  useEffect(
    () => () => {
      for (const unpaint of painted.values()) unpaint()
      painted.clear()
    },
    [painted],
  )
  // Standing elsewhere costs one row and the panel, however long the table is.
  useEffect(() => {
    const row = rows.find(({ findings }) => findings.some((judged) => judged.finding === current))
    if (area.current === null || current === null || row === undefined) return
    const inPanel = wordNodes(area.current, 'aside ')
    const here = wordNodes(area.current, `:is([data-difference="${CSS.escape(row.id)}"], aside) `)
    const unpaint = [
      paint('differs', rangesOf(row, standing(row), inPanel)),
      paint('differs-here', rangesOf(row, [current], here)),
    ]
    return () => {
      for (const off of unpaint) off()
    }
  }, [area, rows, current])
}

function standing({ findings }: DifferenceRow): readonly Finding[] {
  return findings.filter((judged) => !isDismissed(judged)).map(({ finding }) => finding)
}

function rangesOf(
  row: DifferenceRow,
  findings: readonly Finding[],
  nodes: ReadonlyMap<string, readonly WordNode[]>,
): readonly Range[] {
  return row.cells.flatMap((cell) =>
    cell === null
      ? []
      : cell.words.flatMap((words) =>
          (['stored', 'gloss'] as const).flatMap((text) => {
            const texts = nodes.get(wordsKey(words, text)) ?? []
            if (texts.length === 0) return []
            const marks = findings.flatMap((finding) => marksIn(finding, cell, words, text))
            return texts.flatMap((node) => marks.flatMap((mark) => rangesIn(node, mark)))
          }),
        ),
  )
}

interface WordNode {
  readonly text: Text
  readonly from: number
}

/** The text nodes of words, by their keys; `within` is the beginning of a selector. */
function wordNodes(area: Element, within = ''): ReadonlyMap<string, readonly WordNode[]> {
  const nodes = [...area.querySelectorAll(`${within}[${wordsAttribute}]`)].flatMap((element) => {
    const text = element.firstChild
    if (!(text instanceof Text)) return []
    const key = element.getAttribute(wordsAttribute) ?? ''
    return [{ key, text, from: Number(element.getAttribute(fromAttribute)) }]
  })
  return Map.groupBy(nodes, ({ key }) => key)
}

/** The part of a mark that a text node shows. */
function rangesIn({ text, from }: WordNode, mark: Span): readonly Range[] {
  const [start, end] = [Math.max(0, mark.from - from), Math.min(text.length, mark.to - from)]
  if (start >= end) return []
  const range = new Range()
  range.setStart(text, start)
  range.setEnd(text, end)
  return [range]
}
