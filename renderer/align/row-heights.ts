import type { PaneRow } from './pane-rows.ts'

/** How tall the rows of a pane are, in CSS pixels: as measured when they were last on the page, and as their length suggests until then. */
export interface RowHeights {
  /** Where each row begins, from the top of the first; one entry more than there are rows, which is the height of all. */
  readonly tops: (rows: readonly PaneRow[]) => Float64Array
  /** Takes what was measured, by row; true when that changes what is believed of the others, as in another width or type size. */
  readonly measure: (rows: readonly PaneRow[], measured: ReadonlyMap<string, number>) => boolean
}

/** What every row has around its text, and what a letter adds, before anything was measured. */
const around = 24
const firstPerLetter = 0.5
const foldHeight = 34

export function createRowHeights(): RowHeights {
  const known = new Map<string, number>()
  let perLetter: number | null = null
  let kept: { readonly rows: readonly PaneRow[]; readonly tops: Float64Array } | null = null

  const guess = (row: PaneRow) =>
    row.kind === 'fold' ? foldHeight : around + row.paragraph.text.length * (perLetter ?? firstPerLetter)

  const learn = (rows: readonly PaneRow[], measured: ReadonlyMap<string, number>) => {
    let [letters, height] = [0, 0]
    for (const row of rows) {
      const tall = measured.get(row.id)
      if (tall === undefined || row.kind === 'fold') continue
      letters += row.paragraph.text.length
      height += Math.max(0, tall - around)
    }
    if (letters > 0) perLetter = height / letters
  }

  return {
    tops(rows) {
      if (kept?.rows === rows) return kept.tops
      const tops = new Float64Array(rows.length + 1)
      rows.forEach((row, place) => {
        tops[place + 1] = (tops[place] ?? 0) + (known.get(row.id) ?? guess(row))
      })
      kept = { rows, tops }
      return tops
    },
    measure(rows, measured) {
      const changed = [...measured].filter(
        ([id, height]) => known.has(id) && Math.abs((known.get(id) ?? 0) - height) > 1,
      )
      // One row changes by its own doing; most of them at once, because the pane or its type did.
      const isNewMeasure = changed.length > Math.max(2, measured.size / 2)
      const isFirst = perLetter === null
      if (isNewMeasure) known.clear()
      for (const [id, height] of measured) known.set(id, height)
      if (isFirst || isNewMeasure) learn(rows, measured)
      kept = null
      return isFirst || isNewMeasure
    },
  }
}

/** The place of the row at a height: the last that begins at or above it. */
export function placeAt(tops: Float64Array, offset: number): number {
  let [low, high] = [0, Math.max(0, tops.length - 2)]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((tops[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
