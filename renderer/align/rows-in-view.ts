import type { Stretch } from './thread-geometry.ts'

/**
 * The first and last of `count` rows with a part between two heights; a first beyond the last where there is none. Rows follow
 * each other downward; they are found by halving, so that few of them are measured.
 */
export function rowsBetween(
  count: number,
  stretchOf: (place: number) => Stretch,
  top: number,
  bottom: number,
): readonly [number, number] {
  const first = firstPlace(count, (place) => stretchOf(place).bottom > top)
  const after = firstPlace(count, (place) => stretchOf(place).top >= bottom)
  return [first, after - 1]
}

/** The first place that `isThere` says yes to; to all after it, it does too. */
function firstPlace(count: number, isThere: (place: number) => boolean): number {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isThere(middle)) high = middle
    else low = middle + 1
  }
  return low
}
