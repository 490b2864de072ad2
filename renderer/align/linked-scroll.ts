/** Two places that face each other: offsets from the top of each pane's content, in CSS pixels. */
export interface FacingPoint {
  readonly a: number
  readonly b: number
}

/**
 * The facing points that run in the same order in both reports: the longest such chain. Crossing alignments fall out of
 * it, so that the other pane never jumps back while one scrolls on.
 */
export function facingChain(points: readonly FacingPoint[]): readonly FacingPoint[] {
  const sorted = points.toSorted((x, y) => x.a - y.a || x.b - y.b)
  const best: { length: number; previous: number }[] = []
  let end = -1
  sorted.forEach((point, index) => {
    let here = { length: 1, previous: -1 }
    for (let earlier = 0; earlier < index; earlier++) {
      const before = sorted[earlier]
      const chain = best[earlier]
      if (before && chain && before.a < point.a && before.b < point.b && chain.length >= here.length) {
        here = { length: chain.length + 1, previous: earlier }
      }
    }
    best.push(here)
    if (here.length > (best[end]?.length ?? 0)) end = index
  })
  const chain: FacingPoint[] = []
  for (let index = end; index >= 0; index = best[index]?.previous ?? -1) {
    const point = sorted[index]
    if (point) chain.unshift(point)
  }
  return chain
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
