import type { Report, Snapshot } from '#core/document/snapshot.ts'
import { readPrintedDate } from '#core/text/printed-date.ts'

/** The days a report's date may be: as it stands, then what its printed words may mean beside the other reports. */
export function dayChoices(report: Report, { reports, meta }: Pick<Snapshot, 'reports' | 'meta'>): readonly string[] {
  const known = [report.date, meta.eventDate, ...reports.map(({ date }) => date)].filter((date) => date !== null)
  return [...new Set([...(report.date === null ? [] : [report.date]), ...readPrintedDate(report.printedDate, known)])]
}
