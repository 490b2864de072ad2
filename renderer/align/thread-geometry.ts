/** A stretch of the gutter's edge beside some words, in CSS pixels from the top of the panes. */
export interface Stretch {
  readonly top: number
  readonly bottom: number
}

export interface Frame {
  /** Horizontal places of the gutter's two edges; `a` is right of `b` where the interface runs right to left. */
  readonly xA: number
  readonly xB: number
  readonly height: number
}

const inset = 4
const stem = 8

/**
 * The curve of a thread. Threads that leave one port share a short stem, then take their own lanes: the farther a thread
 * goes, the sooner it turns, so that crossing ones part early.
 */
export function threadPath({ xA, xB }: Frame, yA: number, yB: number): string {
  const direction = xA < xB ? 1 : -1
  const lane = Math.max(-22, 16 - Math.abs(yB - yA) / 10)
  const width = Math.abs(xB - xA)
  const [from, to] = [xA + inset * direction, xB - inset * direction]
  const reach = (width / 112) * 52
  const [bendA, bendB] = [from + (reach + lane) * direction, to - (reach - lane) * direction]
  return `M${from} ${round(yA)}h${stem * direction}C${round(bendA)} ${round(yA)} ${round(bendB)} ${round(yB)} ${to - stem * direction} ${round(yB)}H${to}`
}

/** Where a thread's end marks stand. */
export function threadEnds({ xA, xB }: Frame): { readonly a: number; readonly b: number } {
  const direction = xA < xB ? 1 : -1
  return { a: xA + inset * direction, b: xB - inset * direction }
}

export function middleOf({ top, bottom }: Stretch): number {
  return (top + bottom) / 2
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
