import { Best } from './best.ts'
import type { ScoredPair } from './pair-features.ts'
import type { Sentence } from './reading.ts'

/** What tells whether two reports run parallel, as translations of one text do, or tell the event each in its own way. */
export const parallelismFeatures = ['unevenness', 'inOrder', 'rivalry'] as const

/**
 * How much two reports read like two versions of one text, from their best pairs alone: whether the lengths of like sentences agree,
 * whether they follow one another, and whether sentences have rivals. Every figure is drawn
 * towards an ordinary one where there is little to go by.
 */
export function parallelismOf(
  a: readonly Sentence[],
  b: readonly Sentence[],
  pairs: readonly ScoredPair[],
): readonly number[] {
  const [rows, columns] = [new Best(a.length), new Best(b.length)]
  for (const pair of pairs) {
    rows.note(pair.a, pair.b, pair.dice)
    columns.note(pair.b, pair.a, pair.dice)
  }
  let [sure, uneven, steps, inOrder] = [0, 0, 0, 0]
  let last = -1
  rows.first.forEach((dice, row) => {
    const column = rows.firstAt[row] ?? -1
    if (dice < 0.12 || columns.firstAt[column] !== row) return
    sure += dice
    uneven += dice * Math.abs(Math.log((a[row]?.length ?? 1) / (b[column]?.length ?? 1)))
    if (last !== -1) steps += 1
    if (last !== -1 && (column === last + 1 || column === last + 2)) inOrder += 1
    last = column
  })
  let [rivals, bests] = [0, 0]
  for (const { first, second } of [rows, columns]) {
    first.forEach((dice, line) => {
      if (dice < 0.15) return
      rivals += second[line] ?? 0
      bests += dice
    })
  }
  return [(uneven + 0.06) / (sure + 0.2), (inOrder + 0.3) / (steps + 1), (rivals + 0.1) / (bests + 0.3)]
}
