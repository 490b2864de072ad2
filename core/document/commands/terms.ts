import { failure, success } from '../../base/result.ts'
import { command } from '../command.ts'
import type { TermRecord } from '../records.ts'

/** Adds one of the editor's own terms. */
export const addTerm = command('addTerm', (draft, term: TermRecord) => {
  const termId = draft.newId()
  draft.terms.add(termId, term)
  return success({ termId })
})

export interface EditTerm {
  readonly termId: string
  readonly fields: Partial<TermRecord>
}

/** Changes a term. */
export const editTerm = command('editTerm', (draft, { termId, fields }: EditTerm) => {
  if (!draft.terms.get(termId)) return failure('termMissing')
  draft.terms.update(termId, fields)
  return success(null)
})

export interface RemoveTerm {
  readonly termId: string
}

/** Takes a term away. */
export const removeTerm = command('removeTerm', (draft, { termId }: RemoveTerm) => {
  if (!draft.terms.get(termId)) return failure('termMissing')
  draft.terms.remove(termId)
  return success(null)
})
