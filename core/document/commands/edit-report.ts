import { failure, success } from '../../base/result.ts'
import { command } from '../command.ts'
import type { ReportRecord } from '../records.ts'

export interface EditReport {
  readonly reportId: string
  readonly fields: Partial<Omit<ReportRecord, 'position' | 'source'>>
}

/** Changes what is known about a report: outlet, headline, language, date, address. */
export const editReport = command('editReport', (draft, { reportId, fields }: EditReport) => {
  if (!draft.reports.get(reportId)) return failure('reportMissing')
  draft.reports.update(reportId, fields)
  return success(null)
})
