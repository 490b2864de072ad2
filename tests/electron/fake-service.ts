import { failure, success, type Failure, type Result } from '#core/base/result.ts'
import { defaultSettings, type CallName, type OpenedProject, type Settings } from '#core/host/contract.ts'
import type { HostEvent } from '#core/host/event-stream.ts'
import type { UnsavedProject, WorkbenchService } from '../../electron/service.ts'

export interface FakeService extends WorkbenchService {
  /** Every call that reached a handler. */
  readonly reached: string[]
  readonly openedPaths: string[]
  unsavedProjects: UnsavedProject[]
  /** How the next calls go; what is not here succeeds. */
  readonly next: Partial<Record<CallName, Result<never>[]>>
  /** A call whose handler has a bug. */
  broken: { readonly name: CallName; readonly message: string } | null
  settings: Settings
  isAllClosed: boolean
  flushes: number
  nextFlushes: Failure[]
  emit: (event: HostEvent) => void
}

export const openedProject: OpenedProject = {
  handle: 'handle-0001',
  fileName: 'event.muqabala',
  mode: 'edit',
  state: new Uint8Array([1, 2, 3]),
  generation: 1,
  savedAt: '2026-11-21T20:00:00.000Z',
  hasUnsavedChanges: false,
  recovery: null,
}

export const unreadable = failure('fileDamaged', { fileName: 'event.muqabala' })

/** The service with nothing behind it: answers well-formed replies and remembers what was asked. */
export function createFakeService(): FakeService {
  const saved = { generation: 2, savedAt: '2026-11-21T20:00:01.000Z' }
  const reach = <Value>(name: CallName, value: () => Value) => {
    fake.reached.push(name)
    if (fake.broken?.name === name) throw new Error(fake.broken.message)
    const planned = fake.next[name]?.shift()
    return Promise.resolve(planned ?? success(value()))
  }
  const fake: FakeService = {
    reached: [],
    openedPaths: [],
    unsavedProjects: [],
    next: {},
    broken: null,
    settings: defaultSettings,
    isAllClosed: false,
    flushes: 0,
    nextFlushes: [],
    emit: () => undefined,
    unsaved: () => fake.unsavedProjects,
    openPath: (path) => {
      fake.openedPaths.push(path)
      return Promise.resolve(path.includes('damaged') ? unreadable : success(openedProject))
    },
    flushAll: () => {
      fake.flushes += 1
      return Promise.resolve(fake.nextFlushes.shift() ?? success(null))
    },
    closeAll: () => {
      fake.isAllClosed = true
      return Promise.resolve()
    },
    handlers: {
      'library.list': () =>
        reach('library.list', () => [
          { ...entry, handle: 'older-0001', title: 'Older & wiser', openedAt: '2026-11-01T00:00:00.000Z' },
          { ...entry, handle: 'missing-01', title: 'Gone', isMissing: true },
          { ...entry, handle: 'newer-0001', title: '', openedAt: '2026-11-20T00:00:00.000Z' },
        ]),
      'library.forget': () => reach('library.forget', () => ({})),
      'project.create': () => reach('project.create', () => openedProject),
      'project.open': () => reach('project.open', () => openedProject),
      'project.adopt': () => reach('project.adopt', () => openedProject),
      'project.sample': () => reach('project.sample', () => openedProject),
      'project.takeOver': () => reach('project.takeOver', () => openedProject),
      'project.append': () => reach('project.append', () => ({ sequence: 1 })),
      'project.addSource': () => reach('project.addSource', () => ({ sha256: '00' })),
      'project.readSource': () => reach('project.readSource', () => ({ bytes: new Uint8Array([1]) })),
      'project.save': () => reach('project.save', () => saved),
      'project.saveBeside': () => reach('project.saveBeside', () => ({ ...saved, keptAs: 'event 2.muqabala' })),
      'project.close': () => reach('project.close', () => ({})),
      'settings.read': () => reach('settings.read', () => fake.settings),
      'settings.write': (written) => {
        fake.settings = written
        return reach('settings.write', () => ({}))
      },
    },
  }
  return fake
}

const entry = {
  handle: 'handle-0001',
  fileName: 'event.muqabala',
  title: 'Event',
  eventDate: null,
  reports: [],
  claimCount: 0,
  openedAt: '2026-11-10T00:00:00.000Z',
  isMissing: false,
}
