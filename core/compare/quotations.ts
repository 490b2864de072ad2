import { within } from './reading.ts'
import type { Statement } from './claim-sides.ts'

/** Fewer words in quotation marks are a name or a word held at a distance. */
const leastWords = 3

/** Whether a statement has words of its source in quotation marks: nearly nothing else, or a run of them. */
export function isQuoted({ reading, span }: Statement): boolean {
  const quoted = within(reading.quoted, span).map(({ from, to }) => ({
    from: Math.max(from, span.from),
    to: Math.min(to, span.to),
  }))
  const inside = quoted.reduce((sum, { from, to }) => sum + to - from, 0)
  return inside >= 0.8 * (span.to - span.from) || quoted.some((one) => within(reading.tokens, one).length >= leastWords)
}
