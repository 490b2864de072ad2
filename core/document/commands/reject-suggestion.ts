import { failure, success } from '../../base/result.ts'
import { command } from '../command.ts'
import type { RejectionRecord } from '../records.ts'

/** Remembers that an editor turned a suggested pairing down, by its words, so that it is not proposed again. */
export const rejectSuggestion = command('rejectSuggestion', (draft, rejection: RejectionRecord) => {
  if (!draft.paragraphs.get(rejection.paragraphIdA) || !draft.paragraphs.get(rejection.paragraphIdB)) {
    return failure('paragraphMissing')
  }
  const rejectionId = draft.newId()
  draft.rejections.add(rejectionId, rejection)
  return success({ rejectionId })
})
