import { byPosition } from './order.ts'
import { keepList, rememberEach, rememberLast } from './remember.ts'
import type { Paragraph, Report } from './snapshot.ts'
import type { Listed } from './table.ts'

/** The reports with their paragraphs, as the records say; what did not change since it was last asked is the same object. */
export type ReportProjection = (
  reports: readonly Listed<'reports'>[],
  paragraphs: readonly Listed<'paragraphs'>[],
) => readonly Report[]

export function createReportProjection(): ReportProjection {
  const numbered = rememberEach((record: Listed<'paragraphs'>, number: number | null): Paragraph => ({
    ...record,
    number,
  }))
  const reportOf = rememberEach((record: Listed<'reports'>, paragraphs: readonly Paragraph[]): Report => ({
    ...record,
    paragraphs,
  }))
  let lists: ReadonlyMap<string, readonly Paragraph[]> = new Map()
  return rememberLast((reports, paragraphs) => {
    const byReport = Map.groupBy(paragraphs, (paragraph) => paragraph.reportId)
    const now = new Map<string, readonly Paragraph[]>()
    for (const { id } of reports) {
      let number = 0
      const ordered = (byReport.get(id) ?? [])
        .toSorted(byPosition)
        .map((paragraph) => numbered(paragraph, paragraph.exclusion === null ? ++number : null))
      now.set(id, keepList(lists.get(id), ordered))
    }
    lists = now
    return reports.toSorted(byPosition).map((report) => reportOf(report, now.get(report.id) ?? []))
  })
}
