import { readFile, readdir, writeFile, rename, rm, stat, chmod } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { unpackProject } from '#platform/project-file/unpack.ts'
import { openPage, summaryOf } from './page.ts'
import { codeOf, valueOf } from './result.ts'
import { makeFolders, startService } from './world.ts'

describe('a new project', () => {
  it('is a file in the projects folder from the start, named after its title', async () => {
    const folders = await makeFolders()
    const { service } = startService(folders)
    const opened = valueOf(await service.handlers['project.create']({ title: 'سفر به کاراکاس' }))
    expect({ ...opened, handle: '', state: '', savedAt: '' }).toEqual({
      handle: '',
      state: '',
      savedAt: '',
      fileName: 'سفر به کاراکاس.muqabala',
      mode: 'edit',
      generation: 1,
      hasUnsavedChanges: false,
      recovery: null,
    })
    expect(await readdir(folders.projects)).toEqual(['سفر به کاراکاس.muqabala'])
  })

  it('never takes the name of another', async () => {
    const folders = await makeFolders()
    const { service } = startService(folders)
    const both = await Promise.all([1, 2].map(() => service.handlers['project.create']({ title: 'Event' })))
    expect(both.map((opened) => valueOf(opened).fileName).sort()).toEqual(['Event 2.muqabala', 'Event.muqabala'])
  })
})

describe('an editing session', () => {
  it('comes back from the file after saving and closing', async () => {
    const folders = await makeFolders()
    const { service } = startService(folders)
    const opened = valueOf(await service.handlers['project.create']({ title: 'Event' }))
    await openPage(service, opened).write('Two outlets report. ')
    expect(service.unsaved()).toEqual([{ handle: opened.handle, fileName: 'Event.muqabala', title: 'Event' }])
    expect(valueOf(await service.handlers['project.save']({ handle: opened.handle })).generation).toBe(2)
    expect(service.unsaved()).toEqual([])
    valueOf(await service.handlers['project.close']({ handle: opened.handle }))
    const next = startService(folders).service
    const [entry] = valueOf(await next.handlers['library.list']({}))
    const again = valueOf(await next.handlers['project.open']({ handle: entry?.handle ?? '' }))
    expect([summaryOf(again), again.generation, again.recovery]).toEqual(['Two outlets report. ', 2, null])
  })

  it('comes back from the journal when it was not saved', async () => {
    const folders = await makeFolders()
    const { service } = startService(folders)
    const opened = valueOf(await service.handlers['project.create']({ title: 'Event' }))
    const page = openPage(service, opened)
    await page.write('Saved. ')
    valueOf(await service.handlers['project.save']({ handle: opened.handle }))
    await page.write('Not ')
    await page.write('saved.')
    await service.closeAll()
    const again = valueOf(await startService(folders).service.openPath(join(folders.projects, 'Event.muqabala')))
    expect(summaryOf(again)).toBe('Saved. Not saved.')
    expect([again.generation, again.hasUnsavedChanges, again.recovery]).toEqual([
      2,
      true,
      { from: 'journal', changes: 2, keptAs: null },
    ])
  })

  it('refuses bytes that are no update, and nothing changes', async () => {
    const { service } = startService(await makeFolders())
    const { handle } = valueOf(await service.handlers['project.create']({ title: 'Event' }))
    const update = new Uint8Array([255, 255, 255, 0, 1, 2])
    expect(codeOf(await service.handlers['project.append']({ handle, update }))).toBe('updateUnreadable')
    expect(service.unsaved()).toEqual([])
  })

  it('knows nothing of a handle it never gave', async () => {
    const { service } = startService(await makeFolders())
    const handle = 'x'.repeat(22)
    expect(codeOf(await service.handlers['project.open']({ handle }))).toBe('projectNotOpen')
    expect(codeOf(await service.handlers['project.save']({ handle }))).toBe('projectNotOpen')
  })
})

describe('sources', () => {
  it('are there before the save, in the file after it, and whole after the file is lost', async () => {
    const folders = await makeFolders()
    const { service } = startService(folders)
    const { handle, fileName } = valueOf(await service.handlers['project.create']({ title: 'Event' }))
    const bytes = new TextEncoder().encode('گزارش '.repeat(1000))
    const { sha256 } = valueOf(
      await service.handlers['project.addSource']({ handle, fileName: '../a/report.fa.txt', bytes }),
    )
    expect(valueOf(await service.handlers['project.readSource']({ handle, sha256 })).bytes).toEqual(bytes)
    valueOf(await service.handlers['project.save']({ handle }))
    const path = join(folders.projects, fileName)
    const file = valueOf(await unpackProject(new Uint8Array(await readFile(path))))
    expect(file.sources.map(({ name }) => name)).toEqual([`sources/${sha256}-a report.fa.txt`])
    await service.closeAll()
    await rm(path)
    const next = startService(folders).service
    const again = valueOf(await next.openPath(path))
    expect(again.recovery?.from).toBe('backup')
    const kept = await next.handlers['project.readSource']({ handle: again.handle, sha256 })
    expect(valueOf(kept).bytes).toEqual(bytes)
  })
})

describe('a file that changed outside', () => {
  it('is not overwritten, and both are kept when asked', async () => {
    const folders = await makeFolders()
    const now = () => new Date(2026, 10, 21, 14, 2)
    const { service } = startService(folders, { now })
    const opened = valueOf(await service.handlers['project.create']({ title: 'Event' }))
    const path = join(folders.projects, opened.fileName)
    const theirs = await readFile(path)
    const page = openPage(service, opened)
    await page.write('Ours. ')
    valueOf(await service.handlers['project.save']({ handle: opened.handle }))
    await writeFile(path, theirs)
    await page.write('More. ')
    expect(codeOf(await service.handlers['project.save']({ handle: opened.handle }))).toBe('fileChangedOutside')
    expect(await readFile(path)).toEqual(theirs)
    expect(service.unsaved()).toHaveLength(1)
    const { keptAs } = valueOf(await service.handlers['project.saveBeside']({ handle: opened.handle }))
    expect(keptAs).toBe('Event (changed elsewhere 2026-11-21 14.02).muqabala')
    expect(await readFile(join(folders.projects, keptAs))).toEqual(theirs)
    expect(service.unsaved()).toEqual([])
    await service.closeAll()
    const again = valueOf(await startService(folders).service.openPath(path))
    expect([summaryOf(again), again.recovery]).toEqual(['Ours. More. ', null])
  })

  it('keeps its permissions when it is saved', async () => {
    const folders = await makeFolders()
    const { service } = startService(folders)
    const { handle, fileName } = valueOf(await service.handlers['project.create']({ title: 'Event' }))
    const path = join(folders.projects, fileName)
    await chmod(path, 0o600)
    valueOf(await service.handlers['project.save']({ handle }))
    expect((await stat(path)).mode & 0o777).toBe(0o600)
  })

  it('replaced by an older copy is that older copy, and what is then done to it is safe', async () => {
    const folders = await makeFolders()
    const { service } = startService(folders)
    const opened = valueOf(await service.handlers['project.create']({ title: 'Event' }))
    const path = join(folders.projects, opened.fileName)
    const page = openPage(service, opened)
    const copies = [await readFile(path)]
    for (const words of ['One. ', 'Two. ', 'Three. ']) {
      await page.write(words)
      valueOf(await service.handlers['project.save']({ handle: opened.handle }))
      copies.push(await readFile(path))
    }
    await service.closeAll()
    for (const [index, copy] of copies.entries()) {
      await writeFile(path, copy)
      const first = startService(folders).service
      const older = valueOf(await first.openPath(path))
      const words = ['', 'One. ', 'One. Two. ', 'One. Two. Three. '][index]
      expect([summaryOf(older), older.recovery]).toEqual([words, null])
      await openPage(first, older).write('After all. ')
      await first.closeAll()
      const again = startService(folders).service
      expect(summaryOf(valueOf(await again.openPath(path)))).toBe(`${words}After all. `)
      await again.closeAll()
    }
  })

  it('opened by its path after it was moved, brings its unsaved changes along', async () => {
    const folders = await makeFolders()
    const { service } = startService(folders)
    const opened = valueOf(await service.handlers['project.create']({ title: 'Event' }))
    await openPage(service, opened).write('Unsaved. ')
    await service.closeAll()
    const moved = join(folders.projects, 'Renamed.muqabala')
    await rename(join(folders.projects, opened.fileName), moved)
    const again = valueOf(await startService(folders).service.openPath(moved))
    expect([summaryOf(again), again.recovery]).toEqual(['Unsaved. ', { from: 'journal', changes: 1, keptAs: null }])
  })

  it('does not get the unsaved changes of the original when it is a copy', async () => {
    const folders = await makeFolders()
    const { service } = startService(folders)
    const opened = valueOf(await service.handlers['project.create']({ title: 'Event' }))
    const copy = join(folders.projects, 'Copy.muqabala')
    await writeFile(copy, await readFile(join(folders.projects, opened.fileName)))
    await openPage(service, opened).write('Unsaved. ')
    await service.closeAll()
    const again = valueOf(await startService(folders).service.openPath(copy))
    expect([summaryOf(again), again.recovery]).toEqual(['', null])
  })
})

describe('two pages of one process', () => {
  it('the later one edits, the earlier one is told, and what it had sent is kept', async () => {
    const folders = await makeFolders()
    const { service, events } = startService(folders)
    const first = valueOf(await service.handlers['project.create']({ title: 'Event' }))
    const firstPage = openPage(service, first)
    const second = valueOf(await service.handlers['project.open']({ handle: first.handle }))
    expect(second.mode).toBe('edit')
    expect(events).toEqual([{ name: 'project.takenOver', payload: { handle: first.handle } }])
    await firstPage.write('Late. ')
    expect(codeOf(await service.handlers['project.save']({ handle: first.handle }))).toBe('projectReadOnly')
    valueOf(await service.handlers['project.save']({ handle: second.handle }))
    const back = valueOf(await service.handlers['project.takeOver']({ handle: first.handle }))
    expect([back.handle, back.mode, summaryOf(back)]).toEqual([first.handle, 'edit', 'Late. '])
    expect(events.at(-1)).toEqual({ name: 'project.takenOver', payload: { handle: second.handle } })
  })
})
