import { useEffect, type RefObject } from 'react'
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
  useEffect(() => {
    if (area.current === null) return
    const nodes = wordNodes(area.current)
    const rangesOf = (row: DifferenceRow, findings: readonly Finding[]) =>
      row.cells.flatMap((cell) =>
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
    const differing = rows.flatMap((row) =>
      rangesOf(
        row,
        row.findings.filter((judged) => !isDismissed(judged)).map(({ finding }) => finding),
      ),
    )
    const here = current === null ? [] : rows.flatMap((row) => (holds(row, current) ? rangesOf(row, [current]) : []))
    const unpaint = [paint('differs', differing), paint('differs-here', here)]
    return () => {
      for (const off of unpaint) off()
    }
  }, [area, rows, current])
}

function holds({ findings }: DifferenceRow, finding: Finding): boolean {
  return findings.some((judged) => judged.finding === finding)
}

interface WordNode {
  readonly text: Text
  readonly from: number
}

function wordNodes(area: Element): ReadonlyMap<string, readonly WordNode[]> {
  const nodes = [...area.querySelectorAll(`[${wordsAttribute}]`)].flatMap((element) => {
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
