import type { Report } from './snapshot.ts'

/** The name under which an outlet goes in English text. */
export function outletName(report: Report, reports: readonly Report[]): string {
  const name = report.outletEnglish === '' ? report.outlet : report.outletEnglish
  return name === '' ? `Report ${reports.indexOf(report) + 1}` : name
}
