import { cp, readFile, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Folders } from '#platform/folders.ts'
import type { OpenedProject } from '#core/host/contract.ts'
import { unpackProject } from '#platform/project-file/unpack.ts'
import { openPage, summaryOf, type Page } from '../platform/page.ts'
import { valueOf } from '../platform/result.ts'
import { makeFolders, startService, type World } from '../platform/world.ts'
import { createFaultyFileSystem, type Fault, type FaultyFileSystem } from './faulty-file-system.ts'
import { memoryFolder } from './memory-folder.ts'

const before = 'Saved before. '
const during = 'Journaled, being saved. '
const sourceText = 'A kept source.'

/** A project with one save behind it, the same for every fault. */
async function prepare(): Promise<Folders> {
  const folders = await makeFolders(memoryFolder)
  const { service } = startService(folders)
  const opened = valueOf(await service.handlers['project.create']({ title: 'Event' }))
  await openPage(service, opened).write(before)
  valueOf(await service.handlers['project.save']({ handle: opened.handle }))
  await service.closeAll()
  return folders
}

interface Ready extends World {
  readonly folders: Folders
  readonly path: string
  readonly opened: OpenedProject
  readonly page: Page
  readonly faulty: FaultyFileSystem
}

/** A copy of the prepared project, edited, journaled, and about to be saved. */
async function aboutToSave(prepared: Folders): Promise<Ready> {
  const folders = await makeFolders(memoryFolder)
  await cp(prepared.projects, folders.projects, { recursive: true })
  const faulty = createFaultyFileSystem()
  const world = startService(folders, { fs: faulty.fs })
  const path = join(folders.projects, 'Event.muqabala')
  const opened = valueOf(await world.service.openPath(path))
  const page = openPage(world.service, opened)
  await page.write(during)
  const bytes = new TextEncoder().encode(sourceText)
  valueOf(await world.service.handlers['project.addSource']({ handle: opened.handle, fileName: 'a.txt', bytes }))
  valueOf(await world.service.flushAll())
  // Opening notes the project in the list of recent ones afterwards; those calls are not of the save.
  valueOf(await world.service.handlers['library.list']({}))
  return { ...world, folders, path, opened, page, faulty }
}

async function generationAt(path: string): Promise<number> {
  return valueOf(await unpackProject(new Uint8Array(await readFile(path)))).manifest.generation
}

/** How many calls a save makes that goes well. */
async function countCalls(prepared: Folders): Promise<number> {
  const { service, opened, faulty } = await aboutToSave(prepared)
  faulty.arm(Infinity, 'diesBefore')
  valueOf(await service.handlers['project.save']({ handle: opened.handle }))
  return faulty.calls
}

/** What whoever starts the product next must find: everything, in a file that is whole, and nothing lying about. */
async function expectEverything({ folders, path }: Ready): Promise<void> {
  // As after a death: the locks of this very process would still count as held.
  await rm(join(folders.data, 'locks'), { recursive: true })
  const { service } = startService(folders)
  const again = valueOf(await service.openPath(path))
  expect([summaryOf(again), again.mode]).toEqual([before + during, 'edit'])
  valueOf(await service.handlers['project.save']({ handle: again.handle }))
  const file = valueOf(await unpackProject(new Uint8Array(await readFile(path))))
  expect(file.sources).toHaveLength(1)
  expect(await readdir(folders.projects)).toEqual(['Event.muqabala'])
  await service.closeAll()
}

describe('a process that dies at any file system call of a save', () => {
  it.each<Fault>(['diesBefore', 'diesHalfWay', 'diesAfter'])(
    'leaves one whole generation and loses nothing: %s',
    async (fault) => {
      const prepared = await prepare()
      const calls = await countCalls(prepared)
      expect(calls).toBeGreaterThan(10)
      for (let call = 1; call <= calls; call += 1) {
        const ready = await aboutToSave(prepared)
        ready.faulty.arm(call, fault)
        await ready.service.handlers['project.save']({ handle: ready.opened.handle })
        expect([2, 3], `after call ${call}`).toContain(await generationAt(ready.path))
        await expectEverything(ready)
      }
    },
  )
})

describe('a disk that refuses any one call of a save', () => {
  it.each<Fault>(['ENOSPC', 'EIO', 'EACCES'])(
    'leaves one whole generation, says so, and the next save succeeds: %s',
    async (fault) => {
      const prepared = await prepare()
      const calls = await countCalls(prepared)
      for (let call = 1; call <= calls; call += 1) {
        const ready = await aboutToSave(prepared)
        const { service, opened, faulty, path } = ready
        faulty.arm(call, fault)
        const saved = await service.handlers['project.save']({ handle: opened.handle })
        const generation = await generationAt(path)
        if (saved.ok) expect([generation, service.unsaved()]).toEqual([3, []])
        else {
          expect(['diskFull', 'writeFailed', 'fileReadOnly', 'journalFailed']).toContain(saved.problem.code)
          expect(service.unsaved()).toHaveLength(1)
          valueOf(await service.handlers['project.save']({ handle: opened.handle }))
          expect(service.unsaved()).toEqual([])
        }
        await service.closeAll()
        await expectEverything(ready)
      }
    },
  )
})

it('what is written while a save is under way is in the journal of either generation', async () => {
  const prepared = await prepare()
  const calls = await countCalls(prepared)
  for (let call = 1; call <= calls + 2; call += 1) {
    const ready = await aboutToSave(prepared)
    const saving = ready.service.handlers['project.save']({ handle: ready.opened.handle })
    await ready.page.write('Meanwhile. ')
    const isSafe = (await ready.service.flushAll()).ok
    ready.faulty.arm(call, 'diesBefore')
    await saving
    await rm(join(ready.folders.data, 'locks'), { recursive: true })
    const again = valueOf(await startService(ready.folders).service.openPath(ready.path))
    expect([isSafe, summaryOf(again)], `after call ${call}`).toEqual([true, `${before}${during}Meanwhile. `])
  }
})
