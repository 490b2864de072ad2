import type { Snapshot } from '../document/snapshot.ts'
import type { Comparison } from './comparison-rows.ts'
import { formatCsv, type CsvOptions } from './csv.ts'
import { claimData, comparisonData, type DataTable } from './data-tables.ts'

/** The comparison as CSV, a line for each side of each finding. */
export function exportComparisonCsv(
  snapshot: Snapshot,
  comparison: Comparison,
  options: CsvOptions = { hasByteOrderMark: true },
): string {
  return formatTable(comparisonData(snapshot, comparison), options)
}

/** A table as CSV, the names of its columns in the first line. */
function formatTable({ columns, rows }: DataTable, options: CsvOptions): string {
  return formatCsv([columns.map(({ name }) => name), ...rows], options)
}

/** The claims as CSV, a line for each place that makes one. */
export function exportClaimsCsv(snapshot: Snapshot, options: CsvOptions): string {
  return formatTable(claimData(snapshot), options)
}
