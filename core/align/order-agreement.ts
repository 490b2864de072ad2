import type { ScoredPair } from './pair-features.ts'

/** How far the other pairs lie before-before or after-after rather than crosswise: −1 to 1. By prefix sums, O(nm + pairs). */
export function orderAgreement(
  rows: number,
  columns: number,
  pairs: readonly ScoredPair[],
  probabilities: readonly number[],
): readonly number[] {
  const byRow = Map.groupBy(
    pairs.map((pair, index) => ({ pair, index, weight: (probabilities[index] ?? 0) ** 2 })),
    ({ pair }) => pair.a,
  )
  const total = new Float64Array(columns + 1)
  for (const group of byRow.values())
    for (const { pair, weight } of group) total[pair.b] = (total[pair.b] ?? 0) + weight
  const before = new Float64Array(columns + 1)
  const result = new Array<number>(pairs.length).fill(0)
  for (let row = 0; row < rows; row++) {
    const group = (byRow.get(row) ?? []).toSorted((x, y) => x.pair.b - y.pair.b)
    if (group.length === 0) continue
    for (const { pair, weight } of group) total[pair.b] = (total[pair.b] ?? 0) - weight
    let [beforeLeft, afterLeft] = [0, 0]
    const beforeAll = before.reduce((sum, value) => sum + value, 0)
    const afterAll = total.reduce((sum, value) => sum + value, 0)
    let column = 0
    for (const { pair, index } of group) {
      for (; column < pair.b; column++) {
        beforeLeft += before[column] ?? 0
        afterLeft += total[column] ?? 0
      }
      const beforeRight = beforeAll - beforeLeft - (before[pair.b] ?? 0)
      const afterRight = afterAll - afterLeft - (total[pair.b] ?? 0)
      const agree = beforeLeft + afterRight
      const cross = beforeRight + afterLeft
      result[index] = (agree - cross) / (agree + cross + 1)
    }
    for (const { pair, weight } of group) before[pair.b] = (before[pair.b] ?? 0) + weight
  }
  return result
}
