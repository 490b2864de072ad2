import { failure, success } from '../../base/result.ts'
import { command } from '../command.ts'
import type { Exclusion } from '../records.ts'

export interface ExcludeParagraphs {
  readonly paragraphIds: readonly string[]
  readonly reason: Exclusion
  /** The editor's own words on it; none without. */
  readonly note?: string
}

/** Sets paragraphs aside as noise. Their text and mentions stay; mentions in them are to be checked. */
export const excludeParagraphs = command(
  'excludeParagraphs',
  (draft, { paragraphIds, reason, note = '' }: ExcludeParagraphs) => {
    if (paragraphIds.some((id) => !draft.paragraphs.get(id))) return failure('paragraphMissing')
    for (const id of paragraphIds) draft.paragraphs.update(id, { exclusion: reason, exclusionNote: note.trim() })
    return success(null)
  },
)

export interface RestoreParagraphs {
  readonly paragraphIds: readonly string[]
}

/** Brings paragraphs that were set aside back into their report. */
export const restoreParagraphs = command('restoreParagraphs', (draft, { paragraphIds }: RestoreParagraphs) => {
  if (paragraphIds.some((id) => !draft.paragraphs.get(id))) return failure('paragraphMissing')
  for (const id of paragraphIds) draft.paragraphs.update(id, { exclusion: null, exclusionNote: '' })
  return success(null)
})
