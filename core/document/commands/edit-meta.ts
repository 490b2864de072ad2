import { success } from '../../base/result.ts'
import { command } from '../command.ts'
import type { Meta } from '../records.ts'

/** Changes the project's title or the date of its event. */
export const editMeta = command('editMeta', (draft, fields: Partial<Pick<Meta, 'title' | 'eventDate'>>) => {
  draft.meta.update(fields)
  return success(null)
})
