import { createContext, useCallback, useContext, useSyncExternalStore, type ReactNode } from 'react'
import { failure, type Result } from '#core/base/result.ts'
import type { Command } from '#core/document/command.ts'
import type { Project } from '#core/document/project.ts'
import type { Snapshot } from '#core/document/snapshot.ts'
import type { Host } from '#core/host/handlers.ts'
import { useStatus } from './status.tsx'

/** The open project, and what holds it. */
export interface Workbench {
  readonly project: Project
  readonly host: Host
  readonly handle: string
  readonly isReadOnly: boolean
}

const WorkbenchContext = createContext<Workbench | null>(null)

export function WorkbenchProvider({ value, children }: { readonly value: Workbench; readonly children: ReactNode }) {
  return <WorkbenchContext value={value}>{children}</WorkbenchContext>
}

export function useWorkbench(): Workbench {
  const workbench = useContext(WorkbenchContext)
  if (workbench === null) throw new Error('useWorkbench outside WorkbenchProvider')
  return workbench
}

/** The present state of the document; renders again when it changes. */
export function useSnapshot(): Snapshot {
  return useSnapshotPart((snapshot) => snapshot)
}

/** A part of it, or what can be told of it; renders again only when that is another. */
export function useSnapshotPart<Part>(read: (snapshot: Snapshot) => Part): Part {
  const { project } = useWorkbench()
  return useFromProject(project, () => read(project.snapshot))
}

/** As `useSnapshotPart`, for those who hold the project themselves. */
export function useFromProject<Part>(project: Project, read: () => Part): Part {
  return useSyncExternalStore(
    useCallback((listener: () => void) => project.subscribe(listener), [project]),
    read,
  )
}

/** Runs commands of the document. What is refused is said in the status line and answered, so that callers can stay put. */
export function useRun(): <Input, Output>(command: Command<Input, Output>, input: Input) => Result<Output> {
  const { project, isReadOnly } = useWorkbench()
  const { say, sayProblem } = useStatus()
  return useCallback(
    <Input, Output>(command: Command<Input, Output>, input: Input): Result<Output> => {
      const result = isReadOnly ? failure('projectReadOnly') : project.run(command, input)
      if (result.ok) say(null)
      else sayProblem(result.problem)
      return result
    },
    [project, isReadOnly, say, sayProblem],
  )
}
