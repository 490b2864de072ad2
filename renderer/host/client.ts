import type { Result } from '#core/base/result.ts'
import type { CallName, EventName, EventOf, ReplyOf, RequestOf } from '#core/host/contract.ts'
import type { Host } from '#core/host/handlers.ts'

/** The one way a call travels; Electron and HTTP each bring theirs. */
export type Call = <Name extends CallName>(name: Name, request: RequestOf<Name>) => Promise<Result<ReplyOf<Name>>>

/** Calls back with every event of that name. Returns the way to stop it. */
export type Listen = <Name extends EventName>(name: Name, listener: (payload: EventOf<Name>) => void) => () => void

/** The host as the interface holds it. */
export interface HostClient {
  readonly host: Host
  readonly listen: Listen
}

/** The contract's table as functions over one way to call. */
export function createHost(call: Call): Host {
  return {
    'host.describe': (request) => call('host.describe', request),
    'library.list': (request) => call('library.list', request),
    'library.forget': (request) => call('library.forget', request),
    'project.create': (request) => call('project.create', request),
    'project.pick': (request) => call('project.pick', request),
    'project.open': (request) => call('project.open', request),
    'project.adopt': (request) => call('project.adopt', request),
    'project.sample': (request) => call('project.sample', request),
    'project.takeOver': (request) => call('project.takeOver', request),
    'project.append': (request) => call('project.append', request),
    'project.addSource': (request) => call('project.addSource', request),
    'project.readSource': (request) => call('project.readSource', request),
    'project.save': (request) => call('project.save', request),
    'project.saveBeside': (request) => call('project.saveBeside', request),
    'project.close': (request) => call('project.close', request),
    'files.pick': (request) => call('files.pick', request),
    'export.write': (request) => call('export.write', request),
    'export.printPdf': (request) => call('export.printPdf', request),
    'settings.read': (request) => call('settings.read', request),
    'settings.write': (request) => call('settings.write', request),
  }
}
