import type { Result } from '#core/base/result.ts'
import type { OpenedProject, Settings } from '#core/host/contract.ts'
import type { Handlers } from '#core/host/handlers.ts'
import type { ShellCalls, WorkbenchService } from './service.ts'

/** What the shell does when a call has succeeded. */
export interface Followers {
  opened(handle: string): void
  closed(handle: string): void
  /** The list of known projects changed. */
  libraryChanged(): void
  settingsWritten(settings: Settings): void
}

/** The whole table of calls: the service's, the shell's own, and what follows from them for the menu, the theme and recovery. */
export function createHandlers(
  service: WorkbenchService['handlers'],
  shell: ShellCalls,
  followers: Followers,
): Handlers {
  const opening =
    <Request, Value extends OpenedProject | null>(call: (request: Request) => Promise<Result<Value>>) =>
    async (request: Request): Promise<Result<Value>> => {
      const opened = await call(request)
      if (opened.ok && opened.value !== null) {
        followers.opened(opened.value.handle)
        followers.libraryChanged()
      }
      return opened
    }
  return {
    ...service,
    ...shell,
    'project.create': opening(service['project.create']),
    'project.pick': opening(shell['project.pick']),
    'project.open': opening(service['project.open']),
    'project.adopt': opening(service['project.adopt']),
    'project.sample': opening(service['project.sample']),
    'project.close': async (request) => {
      const closed = await service['project.close'](request)
      if (closed.ok) followers.closed(request.handle)
      return closed
    },
    'library.forget': async (request) => {
      const forgotten = await service['library.forget'](request)
      if (forgotten.ok) followers.libraryChanged()
      return forgotten
    },
    'settings.write': async (request) => {
      const written = await service['settings.write'](request)
      if (written.ok) followers.settingsWritten(request)
      return written
    },
  }
}
