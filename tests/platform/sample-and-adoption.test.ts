import { readFile, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openPage, summaryOf } from './page.ts'
import { codeOf, valueOf } from './result.ts'
import { makeFolders, samplePath, startService } from './world.ts'

describe('the sample', () => {
  it('is a copy of the editor’s own, found again with what was done to it', async () => {
    const folders = await makeFolders()
    const { service } = startService(folders)
    const before = await readFile(samplePath)
    const opened = valueOf(await service.handlers['project.sample']({}))
    expect([opened.mode, opened.recovery]).toEqual(['edit', null])
    await openPage(service, opened).write(' Mine.')
    valueOf(await service.handlers['project.save']({ handle: opened.handle }))
    await service.closeAll()
    const again = valueOf(await startService(folders).service.handlers['project.sample']({}))
    expect(summaryOf(again)).toMatch(/ Mine\.$/)
    expect(await readdir(folders.projects)).toEqual([opened.fileName])
    expect(await readFile(samplePath)).toEqual(before)
  })

  it('comes fresh again once the editor has removed it', async () => {
    const folders = await makeFolders()
    const { service } = startService(folders)
    const opened = valueOf(await service.handlers['project.sample']({}))
    await openPage(service, opened).write(' Mine.')
    valueOf(await service.handlers['project.save']({ handle: opened.handle }))
    await service.closeAll()
    await rm(join(folders.projects, opened.fileName))
    const again = valueOf(await startService(folders).service.handlers['project.sample']({}))
    expect([again.fileName, summaryOf(again).includes('Mine')]).toEqual([opened.fileName, false])
  })
})

describe('a project given as bytes', () => {
  it('becomes a file of the projects folder and takes nobody’s name', async () => {
    const folders = await makeFolders()
    const { service } = startService(folders)
    const bytes = new Uint8Array(await readFile(samplePath))
    const names = []
    for (const fileName of ['../../Event.muqabala', 'Event.muqabala']) {
      names.push(valueOf(await service.handlers['project.adopt']({ fileName, bytes })).fileName)
    }
    expect(names).toEqual(['Event.muqabala', 'Event 2.muqabala'])
    expect(await readdir(folders.projects)).toEqual(['Event 2.muqabala', 'Event.muqabala'])
  })

  it('is brought back from its readable copy when it is damaged, and both are there', async () => {
    const folders = await makeFolders()
    const { service } = startService(folders)
    const bytes = new Uint8Array(await readFile(samplePath))
    const at = Buffer.from(bytes).indexOf('document.yjs') + 200
    bytes[at] = (bytes[at] ?? 0) ^ 1
    const opened = valueOf(await service.handlers['project.adopt']({ fileName: 'Event.muqabala', bytes }))
    expect(opened.recovery).toMatchObject({ from: 'readableCopy' })
    expect(await readdir(folders.projects)).toHaveLength(2)
  })

  it('that is no project is refused and leaves nothing', async () => {
    const folders = await makeFolders()
    const { service } = startService(folders)
    const bytes = new Uint8Array(Buffer.from('<html>not a project</html>'))
    expect(codeOf(await service.handlers['project.adopt']({ fileName: 'page.html', bytes }))).toBe('notAProject')
    expect(await readdir(folders.projects)).toEqual([])
  })
})
