import { useMemo } from 'react'
import { addTerm, addTerms, editTerm, removeTerm, unknownTerms } from '#core/document/commands/terms.ts'
import type { TermRecord } from '#core/document/records.ts'
import { useSettings } from '../app/settings.tsx'
import { useRun, useSnapshotPart } from '../app/workbench.tsx'
import type { Entry } from './names-table.ts'

/** A table of names that can be written in: the project's, each change an undo step, or the editor's own, kept with the settings. */
export interface NamesTable {
  readonly entries: readonly Entry[]
  /** Answers the id of the new entry; null when it was refused. */
  readonly add: (term: TermRecord) => string | null
  /** Takes in a table made elsewhere, but for what is here already; answers how many came new. Null when it was refused. */
  readonly addAll: (terms: readonly TermRecord[]) => number | null
  readonly edit: (id: string, fields: Partial<TermRecord>) => void
  readonly remove: (id: string) => void
}

export function useNamesTables(): { readonly project: NamesTable; readonly own: NamesTable } {
  const terms = useSnapshotPart((snapshot) => snapshot.terms)
  const run = useRun()
  const { settings, change } = useSettings()
  const { names } = settings
  const project = useMemo(
    (): NamesTable => ({
      entries: terms.map(({ id, ...term }) => ({ id, term })),
      add(term) {
        const added = run(addTerm, term)
        return added.ok ? added.value.termId : null
      },
      addAll(added) {
        const result = run(addTerms, { terms: added })
        return result.ok ? result.value.added : null
      },
      edit: (termId, fields) => void run(editTerm, { termId, fields }),
      remove: (termId) => void run(removeTerm, { termId }),
    }),
    [terms, run],
  )
  const own = useMemo(
    (): NamesTable => ({
      entries: names.map(({ id, ...term }) => ({ id, term })),
      add(term) {
        const id = crypto.randomUUID()
        change({ names: [...names, { ...term, id }] })
        return id
      },
      addAll(added) {
        const fresh = unknownTerms(names, added).map((term) => ({ ...term, id: crypto.randomUUID() }))
        change({ names: [...names, ...fresh] })
        return fresh.length
      },
      edit: (id, fields) => change({ names: names.map((name) => (name.id === id ? { ...name, ...fields } : name)) }),
      remove: (id) => change({ names: names.filter((name) => name.id !== id) }),
    }),
    [names, change],
  )
  return { project, own }
}
