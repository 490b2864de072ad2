/** Two places that face each other: offsets from the top of each pane's content, in CSS pixels, or rows by their order. */
export interface FacingPoint {
  readonly a: number
  readonly b: number
}

/**
 * The facing points that run in the same order in both reports: the longest such chain. Crossing alignments fall out of
 * it, so that the other pane never jumps back while one scrolls on.
 */
export function facingChain<Point extends FacingPoint>(points: readonly Point[]): readonly Point[] {
  // Of points level in one report only one can be in the chain: the later come first, so that each replaces the one before.
  const sorted = points.toSorted((x, y) => x.a - y.a || y.b - x.b)
  /** `ends[n]` is the place of the point that ends a chain of n + 1 points soonest in the other report. */
  const ends: number[] = []
  const previous: number[] = []
  const bOf = (place: number | undefined) => sorted[place ?? -1]?.b ?? Number.NEGATIVE_INFINITY
  sorted.forEach(({ b }, place) => {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (bOf(ends[middle]) < b) low = middle + 1
      else high = middle
    }
    previous.push(ends[low - 1] ?? -1)
    ends[low] = place
  })
  const chain: Point[] = []
  for (let place = ends.at(-1) ?? -1; place >= 0; place = previous[place] ?? -1) {
    const point = sorted[place]
    if (point) chain.push(point)
  }
  return chain.reverse()
}

/** Where the other pane stands when this one stands at `at`: straight lines between facing points, and between the ends. */
export function facingOffset(chain: readonly FacingPoint[], from: 'a' | 'b', at: number, ends: FacingPoint): number {
  const to = from === 'a' ? 'b' : 'a'
  const stations = [{ a: 0, b: 0 }, ...chain, ends]
  const next = stations.findIndex((station) => station[from] >= at)
  if (next <= 0) return next === 0 ? 0 : ends[to]
  const [before, after] = [stations[next - 1], stations[next]]
  if (!before || !after) return 0
  const run = after[from] - before[from]
  const share = run === 0 ? 0 : (at - before[from]) / run
  return before[to] + share * (after[to] - before[to])
}
