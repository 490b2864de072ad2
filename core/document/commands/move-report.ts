import { failure, success } from '../../base/result.ts'
import { command } from '../command.ts'
import { positionBefore, positionsAtEnd } from '../position.ts'

export interface MoveReport {
  readonly reportId: string
  /** The report it is to stand before; null for the end. */
  readonly beforeReportId: string | null
}

/** Changes the order of the reports. */
export const moveReport = command('moveReport', (draft, { reportId, beforeReportId }: MoveReport) => {
  const before = beforeReportId === null ? null : draft.reports.get(beforeReportId)
  if (!draft.reports.get(reportId) || before === undefined) return failure('reportMissing')
  if (reportId === beforeReportId) return success(null)
  const taken = draft.reports
    .entries()
    .filter(([id]) => id !== reportId)
    .map(([, { position }]) => position)
  const position = before === null ? positionsAtEnd(taken, 1)[0] : positionBefore(taken, before.position)
  if (position !== undefined) draft.reports.update(reportId, { position })
  return success(null)
})
