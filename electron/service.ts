import type { Result } from '#core/base/result.ts'
import type { OpenedProject } from '#core/host/contract.ts'
import type { HostEvent } from '#core/host/event-stream.ts'
import type { Handlers } from '#core/host/handlers.ts'

/** The calls that only a shell can answer; the rest is the service's, the same in every shell. */
export type ShellCalls = Pick<
  Handlers,
  'host.describe' | 'project.pick' | 'files.pick' | 'export.write' | 'export.printPdf'
>

export interface UnsavedProject {
  readonly handle: string
  readonly fileName: string
}

/** What this shell needs of the platform's service. */
export interface WorkbenchService {
  readonly handlers: Omit<Handlers, keyof ShellCalls>
  /** Opens a project by a path that the system or a native dialog gave. */
  openPath(path: string): Promise<Result<OpenedProject>>
  /** Open projects with changes that their file does not have yet. */
  unsaved(): readonly UnsavedProject[]
  /** Flushes every journal and lets go of every file. */
  closeAll(): Promise<void>
}

export type CreateService = (emit: (event: HostEvent) => void) => WorkbenchService
