import { within } from './reading.ts'
import type { Statement } from './claim-sides.ts'

/** Whether nearly all of a statement's words stand in quotation marks. */
export function isQuoted({ reading, span }: Statement): boolean {
  const inside = within(reading.quoted, span).reduce(
    (sum, { from, to }) => sum + Math.min(to, span.to) - Math.max(from, span.from),
    0,
  )
  return inside >= 0.8 * (span.to - span.from)
}
