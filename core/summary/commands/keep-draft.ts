import { success } from '../../base/result.ts'
import { command } from '../../document/command.ts'

export interface KeepDraft {
  /** The words of the passages, as `passageWords` gives them. */
  readonly words: readonly string[]
}

/** Says of drafted passages that they stand as they are: nobody has to have changed them. */
export const keepDraft = command('keepDraft', (draft, { words }: KeepDraft) => {
  for (const [id, passage] of draft.draftPassages.entries()) {
    if (words.includes(passage.words)) draft.draftPassages.remove(id)
  }
  return success(null)
})
