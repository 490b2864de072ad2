import { failure, success } from '../../base/result.ts'
import { command } from '../command.ts'

export interface RemoveReport {
  readonly reportId: string
}

/** Removes a report with its paragraphs and their mentions. Claims stay, for the editor's words in them. */
export const removeReport = command('removeReport', (draft, { reportId }: RemoveReport) => {
  if (!draft.reports.get(reportId)) return failure('reportMissing')
  const paragraphIds = new Set(
    draft.paragraphs
      .entries()
      .filter(([, paragraph]) => paragraph.reportId === reportId)
      .map(([id]) => id),
  )
  for (const [id, mention] of draft.mentions.entries()) {
    if (paragraphIds.has(mention.paragraphId)) draft.mentions.remove(id)
  }
  for (const id of paragraphIds) draft.paragraphs.remove(id)
  draft.reports.remove(reportId)
  return success(null)
})
