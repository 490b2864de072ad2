import { placeAt } from './row-heights.ts'
import type { Stretch } from './thread-geometry.ts'

/** A run of a pane's rows by their places, both ends included. */
export interface RowRun {
  readonly first: number
  readonly last: number
}

/** What a pane draws, top to bottom: rows, and the empty room of rows that are not on the page. */
export type PanePiece =
  { readonly kind: 'row'; readonly place: number } | ({ readonly kind: 'gap'; readonly height: number } & RowRun)

/**
 * The rows to have on the page while a stretch of them is in view: a screen either way at the least. Those there already stay
 * up to two screens away, so that scrolling to and fro draws nothing anew. Answers the same run while it will do.
 */
export function nextRun(now: RowRun, tops: Float64Array, { top, bottom }: Stretch): RowRun {
  const screen = bottom - top
  const within = (margin: number): RowRun => ({
    first: placeAt(tops, top - margin),
    last: placeAt(tops, bottom + margin),
  })
  const [needed, wide] = [within(screen), within(2 * screen)]
  if (
    now.first <= needed.first &&
    now.last >= needed.last &&
    now.first >= wide.first - spare &&
    now.last <= wide.last + spare
  )
    return now
  const isApart = now.last < wide.first || now.first > wide.last
  if (isApart) return needed
  return {
    first: Math.min(needed.first, Math.max(now.first, wide.first)),
    last: Math.max(needed.last, Math.min(now.last, wide.last)),
  }
}

/** So many rows more than needed are not worth an update of their own. */
const spare = 4

/** The pieces of a pane of which these runs are on the page. */
export function panePieces(tops: Float64Array, runs: readonly RowRun[]): readonly PanePiece[] {
  const count = tops.length - 1
  const places = new Set<number>()
  for (const { first, last } of runs) {
    for (let place = Math.max(0, first); place <= Math.min(last, count - 1); place += 1) places.add(place)
  }
  const pieces: PanePiece[] = []
  let next = 0
  const leaveOut = (until: number) => {
    if (until === next) return
    const height = (tops[until] ?? 0) - (tops[next] ?? 0)
    pieces.push({ kind: 'gap', first: next, last: until - 1, height })
  }
  for (const place of [...places].sort((x, y) => x - y)) {
    leaveOut(place)
    pieces.push({ kind: 'row', place })
    next = place + 1
  }
  leaveOut(count)
  return pieces
}
