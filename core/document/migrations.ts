import type * as Y from 'yjs'
import { failure, success, type Result } from '../base/result.ts'

/** One step of the schema: brings a document from version `n` to `n + 1`. */
export interface Migration {
  /** What changed, for whoever reads this list in ten years. */
  readonly change: string
  readonly apply: (doc: Y.Doc) => void
}

/** In order: the first leads from version 1 to 2. Never edited once released; one fixture project a version tests them. */
export const migrations: readonly Migration[] = []

/** Brings a document up to the version the list ends with. Refuses documents of a newer version. */
export function migrate(doc: Y.Doc, steps: readonly Migration[]): Result<null> {
  const meta: Y.Map<unknown> = doc.getMap('meta')
  const version = Number(meta.get('schemaVersion'))
  const newest = steps.length + 1
  if (version > newest) return failure('versionTooNew', { version, newest })
  const due = steps.slice(version - 1)
  if (due.length === 0) return success(null)
  doc.transact(() => {
    for (const step of due) step.apply(doc)
    meta.set('schemaVersion', newest)
  }, 'migrate')
  return success(null)
}
