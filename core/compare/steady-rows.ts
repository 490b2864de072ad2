import { differenceRows, type CellWords, type DifferenceCell, type DifferenceRow } from './difference-rows.ts'

/** `differenceRows` for one project after another: rows of which nothing changed are the same objects, so that they need not be drawn again. */
export function createDifferenceRows(): typeof differenceRows {
  let known: ReadonlyMap<string, DifferenceRow> = new Map()
  return (snapshot, judged) => {
    const rows = differenceRows(snapshot, judged).map((row) => {
      const before = known.get(row.id)
      return before !== undefined && isSameRow(before, row) ? before : row
    })
    known = new Map(rows.map((row) => [row.id, row]))
    return rows
  }
}

function isSameRow(a: DifferenceRow, b: DifferenceRow): boolean {
  return (
    a.claim === b.claim &&
    a.cells.length === b.cells.length &&
    a.cells.every((cell, index) => isSameCell(cell, b.cells[index] ?? null)) &&
    a.findings.length === b.findings.length &&
    a.findings.every(({ finding, verdict, isOutdated }, index) => {
      const other = b.findings[index]
      return finding === other?.finding && verdict === other.verdict && isOutdated === other.isOutdated
    })
  )
}

function isSameCell(a: DifferenceCell | null, b: DifferenceCell | null): boolean {
  if (a === null || b === null) return a === b
  return (
    a.report === b.report &&
    a.words.length === b.words.length &&
    a.words.every((words, index) => isSameWords(words, b.words[index]))
  )
}

function isSameWords({ paragraph, mention, from, to, gloss }: CellWords, other: CellWords | undefined): boolean {
  return (
    paragraph === other?.paragraph &&
    mention === other.mention &&
    from === other.from &&
    to === other.to &&
    gloss === other.gloss
  )
}
