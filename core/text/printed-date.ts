import { resolveDate } from './date-resolve.ts'
import { findDates } from './dates.ts'

/**
 * The days the printed words of a date may mean, ISO, best first; none where they hold no date. `near` are days known to be close, most
 * telling first: without a printed year the candidates are the years around them.
 */
export function readPrintedDate(printed: string, near: readonly string[]): readonly string[] {
  const [date] = findDates(printed)
  return date === undefined ? [] : resolveDate(date, near).candidates
}
