import type { HostEvent } from '#core/host/event-stream.ts'
import type { Handlers } from '#core/host/handlers.ts'
import type { Service, ShellCallName } from '#platform/service/service.ts'

/** What this shell needs of the platform's service, and the calls it brings itself. */
export type WorkbenchService = Service
export type ShellCalls = Pick<Handlers, ShellCallName>
export type UnsavedProject = ReturnType<Service['unsaved']>[number]
export type CreateService = (emit: (event: HostEvent) => void) => Service
