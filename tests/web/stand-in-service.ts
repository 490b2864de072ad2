import { failure, success } from '#core/base/result.ts'
import { defaultSettings, type OpenedProject } from '#core/host/contract.ts'
import type { HostEvent } from '#core/host/event-stream.ts'
import type { WorkbenchService } from '../../web/workbench.ts'

/** A service that holds one project in memory, and tells what was asked of it. */
export interface StandIn extends WorkbenchService {
  readonly log: string[]
  readonly emit: (event: HostEvent) => void
}

export const openedProject: OpenedProject = {
  handle: 'project_1',
  fileName: 'caracas.muqabala',
  mode: 'edit',
  state: new Uint8Array([0, 0]),
  generation: 1,
  savedAt: '2026-11-21T09:00:00.000Z',
  hasUnsavedChanges: false,
  recovery: null,
}

export function createStandIn(emit: (event: HostEvent) => void): StandIn {
  const log: string[] = []
  const open = () => Promise.resolve(success(openedProject))
  const gone = () => Promise.resolve(failure('projectNotOpen'))
  const done = () => Promise.resolve(success({}))
  return {
    log,
    emit,
    handlers: {
      'library.list': () => Promise.resolve(success([])),
      'library.forget': done,
      'project.create': open,
      'project.open': open,
      'project.adopt': ({ bytes }) => {
        log.push(`adopt ${bytes.length}`)
        return open()
      },
      'project.sample': () => Promise.reject(new Error('a bug in the stand-in')),
      'project.takeOver': gone,
      'project.append': ({ update }) => {
        log.push(`append ${[...update].join(' ')}`)
        return Promise.resolve(success({ sequence: 7 }))
      },
      'project.addSource': gone,
      'project.readSource': () => Promise.resolve(success({ bytes: new Uint8Array([1, 2, 3]) })),
      'project.save': gone,
      'project.saveBeside': gone,
      'project.close': done,
      'settings.read': () => Promise.resolve(success(defaultSettings)),
      'settings.write': done,
    },
    openPath(path) {
      log.push(`open ${path}`)
      return Promise.resolve(path.endsWith('.muqabala') ? success(openedProject) : failure('notAProject'))
    },
    closeAll() {
      log.push('close all')
      return Promise.resolve()
    },
  }
}
