import { failure, success } from '../../base/result.ts'
import { command } from '../command.ts'

export interface RestoreSuggestion {
  readonly rejectionId: string
}

/** Lets a pairing that was turned down be proposed again. Another copy's rejection of the same words goes with it. */
export const restoreSuggestion = command('restoreSuggestion', (draft, { rejectionId }: RestoreSuggestion) => {
  const rejection = draft.rejections.get(rejectionId)
  if (!rejection) return failure('rejectionMissing')
  for (const [id, other] of draft.rejections.entries()) {
    const isSame =
      other.paragraphIdA === rejection.paragraphIdA &&
      other.paragraphIdB === rejection.paragraphIdB &&
      other.quoteA === rejection.quoteA &&
      other.quoteB === rejection.quoteB
    if (isSame) draft.rejections.remove(id)
  }
  return success(null)
})
