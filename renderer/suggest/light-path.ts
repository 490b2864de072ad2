import type { Frame, Stretch } from '../align/thread-geometry.ts'

/** A paragraph under the light, in CSS pixels of the panes: its height, and its edge away from the gutter. */
export interface LitBox extends Stretch {
  readonly outer: number
}

const radius = 8

/** The outline of the lit surface: the first paragraph, a ribbon across the gutter, the second. Mirrors with the frame. */
export function lightPath({ xA, xB }: Frame, a: LitBox, b: LitBox): string {
  const direction = xA < xB ? 1 : -1
  const bend = Math.abs(xB - xA) * 0.45 * direction
  const turn = radius * direction
  return [
    `M${a.outer + turn} ${a.top}H${xA}`,
    `C${xA + bend} ${a.top} ${xB - bend} ${b.top} ${xB} ${b.top}`,
    `H${b.outer - turn}q${turn} 0 ${turn} ${radius}V${b.bottom - radius}q0 ${radius} ${-turn} ${radius}`,
    `H${xB}C${xB - bend} ${b.bottom} ${xA + bend} ${a.bottom} ${xA} ${a.bottom}`,
    `H${a.outer + turn}q${-turn} 0 ${-turn} ${-radius}V${a.top + radius}q0 ${-radius} ${turn} ${-radius}Z`,
  ].join('')
}
