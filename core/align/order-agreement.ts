import type { ScoredPair } from './pair-features.ts'

/**
 * How far the other pairs lie before-before or after-after rather than crosswise, −1 to 1, by place in `pairs`. Pairs by row, then by
 * column. By prefix sums: O(rows × columns + pairs), nothing squared.
 */
export function orderAgreement(
  columns: number,
  pairs: readonly ScoredPair[],
  probabilities: readonly number[],
): Float64Array {
  const weightOf = (place: number) => (probabilities[place] ?? 0) ** 2
  const before = new Float64Array(columns)
  const after = new Float64Array(columns)
  let [beforeAll, afterAll] = [0, 0]
  pairs.forEach(({ b }, place) => {
    after[b] = (after[b] ?? 0) + weightOf(place)
    afterAll += weightOf(place)
  })
  const result = new Float64Array(pairs.length)
  for (let start = 0; start < pairs.length;) {
    const row = pairs[start]?.a
    let end = start
    for (; pairs[end]?.a === row && end < pairs.length; end += 1) {
      const { b = 0 } = pairs[end] ?? {}
      after[b] = (after[b] ?? 0) - weightOf(end)
      afterAll -= weightOf(end)
    }
    let [column, beforeLeft, afterLeft] = [0, 0, 0]
    for (let place = start; place < end; place += 1) {
      const { b = 0 } = pairs[place] ?? {}
      for (; column < b; column += 1) {
        beforeLeft += before[column] ?? 0
        afterLeft += after[column] ?? 0
      }
      const agree = beforeLeft + afterAll - afterLeft - (after[b] ?? 0)
      const cross = beforeAll - beforeLeft - (before[b] ?? 0) + afterLeft
      result[place] = (agree - cross) / (agree + cross + 1)
    }
    for (let place = start; place < end; place += 1) {
      const { b = 0 } = pairs[place] ?? {}
      before[b] = (before[b] ?? 0) + weightOf(place)
      beforeAll += weightOf(place)
    }
    start = end
  }
  return result
}
