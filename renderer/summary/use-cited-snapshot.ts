import { useCallback, useState, useSyncExternalStore } from 'react'
import type { Project } from '#core/document/project.ts'
import type { Snapshot } from '#core/document/snapshot.ts'
import { useWorkbench } from '../app/workbench.tsx'

/**
 * The latest snapshot in which anything changed but the summary's text and where comments stand in it: the same one while letters are
 * typed, and drawn again by none of them. Its text is not to be read.
 */
export function useCitedSnapshot(): Snapshot {
  const { project } = useWorkbench()
  const [read] = useState(() => followCited(project))
  return useSyncExternalStore(
    useCallback((listener: () => void) => project.subscribe(listener), [project]),
    read,
  )
}

const fields = [
  'meta',
  'reports',
  'claims',
  'rejections',
  'terms',
  'verdicts',
  'draftPassages',
  'lintSwitches',
  'summaryVersions',
] as const satisfies readonly (keyof Snapshot)[]

function followCited(project: Project): () => Snapshot {
  let cited = project.snapshot
  return () => {
    const now = project.snapshot
    if (!fields.every((field) => cited[field] === now[field])) cited = now
    return cited
  }
}
