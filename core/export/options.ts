import type { Calendar } from '../document/records.ts'
import type { Digits, ExportPart, Paper } from './choices.ts'
import type { Comparison } from './comparison-rows.ts'

/** What an export holds and how it prints dates. An export depends on nothing but the snapshot and these. */
export interface ExportOptions {
  /** The parts wanted; they always come in the order summary with its notes, differences, claims, reports, comments. */
  readonly parts: readonly ExportPart[]
  /** The calendar and digits in which the English text gives dates. A report's own printed date always stands beside it. */
  readonly dates: DateStyle
  /** ISO 8601 instant, printed at the end in UTC; null prints none. */
  readonly generatedAt: string | null
  /** What printed pages and Word files are laid out for. */
  readonly paper: Paper
  /** Whether a CSV file begins with the mark by which Excel knows UTF-8. */
  readonly hasByteOrderMark: boolean
  /** What the part `differences` prints; without it the part is left out. */
  readonly comparison?: Comparison
  /** `@font-face` rules with embedded (`data:`) faces, for pages that are printed; without them a page names faces the reader's computer may have. */
  readonly faces?: string
}

export interface DateStyle {
  readonly calendar: Calendar
  readonly digits: Digits
}

export const defaultExportOptions: ExportOptions = {
  parts: ['summary', 'claims', 'reports'],
  dates: { calendar: 'gregory', digits: 'latn' },
  generatedAt: null,
  paper: 'a4',
  hasByteOrderMark: true,
}
