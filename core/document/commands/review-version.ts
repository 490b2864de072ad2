import { failure, success } from '../../base/result.ts'
import { command } from '../command.ts'

export interface ReviewVersion {
  readonly reportId: string
}

/** The editor has looked through what the newest version changed. The version it replaced stays with the report. */
export const reviewVersion = command('reviewVersion', (draft, { reportId }: ReviewVersion) => {
  const report = draft.reports.get(reportId)
  if (!report) return failure('reportMissing')
  draft.reports.update(reportId, {
    earlier: (report.earlier ?? []).map((version) => ({ ...version, isReviewed: true })),
  })
  return success(null)
})
