import { failure, success } from '../../base/result.ts'
import { command } from '../command.ts'
import { positionsAtEnd } from '../position.ts'
import type { ParagraphRecord, ReportRecord } from '../records.ts'

export interface AddReport {
  readonly report: Omit<ReportRecord, 'position'>
  /** In the order of the report. */
  readonly paragraphs: readonly Pick<ParagraphRecord, 'role' | 'text' | 'exclusion'>[]
}

/** As many reports as an editor can hold in view, and as the interface has colours for. */
export const mostReports = 6

/** Adds a report with its paragraphs after those already there. Paragraphs without text are left out. Refused for a seventh report. */
export const addReport = command('addReport', (draft, { report, paragraphs }: AddReport) => {
  const taken = draft.reports.entries().map(([, { position }]) => position)
  if (taken.length >= mostReports) return failure('reportsFull')
  const reportId = draft.newId()
  const [position = ''] = positionsAtEnd(taken, 1)
  draft.reports.add(reportId, { ...report, position })
  const kept = paragraphs.filter((paragraph) => paragraph.text !== '')
  const positions = positionsAtEnd([], kept.length)
  kept.forEach((paragraph, index) => {
    draft.paragraphs.add(draft.newId(), {
      ...paragraph,
      reportId,
      position: positions[index] ?? '',
      original: null,
      gloss: '',
    })
  })
  return success({ reportId })
})
