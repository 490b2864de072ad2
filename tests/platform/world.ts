import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { HostEvent } from '#core/host/event-stream.ts'
import type { FileSystem } from '#platform/files/file-system.ts'
import type { Folders } from '#platform/folders.ts'
import { createService, type Service } from '#platform/service/service.ts'

export const samplePath = join(import.meta.dirname, '../../fixtures/sample.muqabala')

/** A data and a projects folder of this test's own. */
export async function makeFolders(parent = tmpdir()): Promise<Folders> {
  const folders = await newFolders(parent)
  onTestFinished(() => removeFolders(folders))
  return folders
}

/** The same for whoever cleans up after several tests. */
export async function newFolders(parent: string): Promise<Folders> {
  const root = await mkdtemp(join(parent, 'muqabala-'))
  return { data: join(root, 'data'), projects: join(root, 'projects') }
}

export async function removeFolders(folders: Folders): Promise<void> {
  await rm(join(folders.data, '..'), { recursive: true, force: true })
}

export interface World {
  readonly service: Service
  readonly events: readonly HostEvent[]
}

export interface WorldOptions {
  readonly fs?: FileSystem
  readonly now?: () => Date
}

/** A service that is closed when the test ends. */
export function startService(folders: Folders, options: WorldOptions = {}): World {
  const world = newService(folders, options)
  onTestFinished(() => world.service.closeAll())
  return world
}

export function newService(folders: Folders, options: WorldOptions = {}): World {
  const events: HostEvent[] = []
  const service = createService({
    folders,
    now: () => new Date(),
    newId: randomUUID,
    emit: (event) => events.push(event),
    samplePath,
    ...options,
  })
  return { service, events }
}
