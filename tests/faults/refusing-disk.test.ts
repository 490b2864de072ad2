import { chmod, readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeFileSystem } from '#platform/files/node-file-system.ts'
import type { FileSystem } from '#platform/files/file-system.ts'
import { openPage, summaryOf } from '../platform/page.ts'
import { codeOf, valueOf } from '../platform/result.ts'
import { makeFolders, startService } from '../platform/world.ts'

/** A disk that refuses every change in some folder for as long as it is told to. */
function refusing(folder: () => string, code: () => string | null): FileSystem {
  const check = (path: string) => {
    const refusal = code()
    if (refusal !== null && path.startsWith(folder())) throw Object.assign(new Error(refusal), { code: refusal })
  }
  return {
    ...nodeFileSystem,
    async create(path, mode) {
      if (code() === 'EROFS') check(path)
      const file = await nodeFileSystem.create(path, mode)
      // A full disk still makes the name; the bytes find no room.
      return {
        ...file,
        async write(bytes) {
          check(path)
          await file.write(bytes)
        },
      }
    },
    async rename(from, to) {
      check(to)
      await nodeFileSystem.rename(from, to)
    },
  }
}

const refusals = [
  ['a full disk', 'ENOSPC', 'diskFull'],
  ['a read-only folder', 'EROFS', 'fileReadOnly'],
] as const

describe.each(refusals)('%s', (_, code, expected) => {
  it('fails the save with its name, leaves the old file and the unsaved mark, and the next save succeeds', async () => {
    const folders = await makeFolders()
    let refusal: string | null = null
    const fs = refusing(
      () => folders.projects,
      () => refusal,
    )
    const { service } = startService(folders, { fs })
    const opened = valueOf(await service.handlers['project.create']({ title: 'Event' }))
    const path = join(folders.projects, opened.fileName)
    const old = await readFile(path)
    await openPage(service, opened).write('Words. ')
    refusal = code
    const refused = await service.handlers['project.save']({ handle: opened.handle })
    expect(codeOf(refused)).toBe(expected)
    expect(refused).toMatchObject({ problem: { parameters: { fileName: 'Event.muqabala' } } })
    expect([await readFile(path), await readdir(folders.projects)]).toEqual([old, ['Event.muqabala']])
    expect(service.unsaved()).toHaveLength(1)
    refusal = null
    valueOf(await service.handlers['project.save']({ handle: opened.handle }))
    expect(service.unsaved()).toEqual([])
  })

  it('where the journal lies stops no save of the file, and is said when something is appended', async () => {
    const folders = await makeFolders()
    let refusal: string | null = null
    const fs = refusing(
      () => folders.data,
      () => refusal,
    )
    const { service } = startService(folders, { fs })
    const opened = valueOf(await service.handlers['project.create']({ title: 'Event' }))
    const page = openPage(service, opened)
    refusal = code
    await page.write('Words. ')
    expect(codeOf(await service.flushAll())).toBe('journalFailed')
    await expect(page.write('More. ')).rejects.toThrow('journalFailed')
    valueOf(await service.handlers['project.save']({ handle: opened.handle }))
    refusal = null
    await service.closeAll()
    const again = valueOf(await startService(folders).service.openPath(join(folders.projects, opened.fileName)))
    expect(summaryOf(again)).toBe('Words. More. ')
  })

  it('fails the making of a project with its name and leaves nothing', async () => {
    const folders = await makeFolders()
    const fs = refusing(
      () => folders.projects,
      () => code,
    )
    const { service } = startService(folders, { fs })
    expect(codeOf(await service.handlers['project.create']({ title: 'Event' }))).toBe(expected)
    expect(await readdir(folders.projects)).toEqual([])
  })
})

it('a folder without permission to write fails the save, for whoever is not root', async ({ skip }) => {
  if (process.getuid === undefined || process.getuid() === 0) skip('root may write anywhere, Windows has no such bits')
  const folders = await makeFolders()
  const { service } = startService(folders)
  const opened = valueOf(await service.handlers['project.create']({ title: 'Event' }))
  await openPage(service, opened).write('Words. ')
  await chmod(folders.projects, 0o500)
  const saved = await service.handlers['project.save']({ handle: opened.handle })
  await chmod(folders.projects, 0o700)
  expect(codeOf(saved)).toBe('fileReadOnly')
})
