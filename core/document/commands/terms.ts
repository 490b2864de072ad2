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

export interface AddTerms {
  readonly terms: readonly TermRecord[]
}

/** Adds the terms of a table made elsewhere, in one step; those the project has in the same words already are left out. */
export const addTerms = command('addTerms', (draft, { terms }: AddTerms) => {
  const fresh = unknownTerms(
    draft.terms.entries().map(([, term]) => term),
    terms,
  )
  for (const term of fresh) draft.terms.add(draft.newId(), term)
  return success({ added: fresh.length })
})

/** Those of `terms` that are not in a table already, in the same words; each once. */
export function unknownTerms(known: readonly TermRecord[], terms: readonly TermRecord[]): readonly TermRecord[] {
  const keyOf = ({ persian, arabic, english }: TermRecord) => JSON.stringify([persian, arabic, english])
  const keys = new Set(known.map(keyOf))
  return terms.filter((term) => {
    const isNew = !keys.has(keyOf(term))
    keys.add(keyOf(term))
    return isNew
  })
}
