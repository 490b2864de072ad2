import { cp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Folders } from '#platform/folders.ts'
import { unpackProject } from '#platform/project-file/unpack.ts'
import { openPage, summaryOf } from '../platform/page.ts'
import { codeOf, valueOf } from '../platform/result.ts'
import { makeFolders, newFolders, newService, removeFolders, startService } from '../platform/world.ts'
import { memoryFolder } from './memory-folder.ts'
import { createRandom } from './random.ts'

const seed = Number(process.env['MUQABALA_SEED'] ?? 20_261_121)
const now = () => new Date(2026, 10, 21, 14, 2)
const keptAs = 'Event (damaged 2026-11-21 14.02).muqabala'
const saved = 'Saved once. Saved twice. '
const unsaved = 'Only in the journal. '

/** Two saves and unsaved words, closed. */
let prepared: Folders
let whole: Uint8Array<ArrayBuffer>

beforeAll(async () => {
  prepared = await newFolders(memoryFolder)
  const { service } = newService(prepared, { now })
  const opened = valueOf(await service.handlers['project.create']({ title: 'Event' }))
  const { handle } = opened
  const page = openPage(service, opened)
  const bytes = new TextEncoder().encode('گزارش «کاراکاس» '.repeat(40))
  valueOf(await service.handlers['project.addSource']({ handle, fileName: 'report.fa.txt', bytes }))
  for (const words of ['Saved once. ', 'Saved twice. ']) {
    await page.write(words)
    valueOf(await service.handlers['project.save']({ handle }))
  }
  await page.write(unsaved)
  await service.closeAll()
  whole = new Uint8Array(await readFile(join(prepared.projects, 'Event.muqabala')))
  return () => removeFolders(prepared)
})

/** The prepared project with another file in its place, or none; `isAlone`: on a machine that has never seen it. */
async function open(file: Uint8Array | null, isAlone = false) {
  const folders = await makeFolders(memoryFolder)
  await cp(prepared.projects, folders.projects, { recursive: true })
  if (!isAlone) await copyData(prepared, folders)
  const path = join(folders.projects, 'Event.muqabala')
  await (file === null ? rm(path) : writeFile(path, file))
  const { service } = startService(folders, { now })
  const opened = await service.openPath(path)
  const names = await readdir(folders.projects)
  const onDisk = await readFile(path).catch(() => null)
  const kept = await readFile(join(folders.projects, keptAs)).catch(() => null)
  const summary = opened.ok ? summaryOf(opened.value) : null
  await service.closeAll()
  return { opened, summary, names, onDisk, kept }
}

function flipped(at: number, bit: number): Uint8Array<ArrayBuffer> {
  const bytes = whole.slice()
  bytes[at] = (bytes[at] ?? 0) ^ (1 << bit)
  return bytes
}

describe('damage is noticed', () => {
  it('one flipped bit, in whatever byte', async () => {
    const unnoticed: number[] = []
    for (let at = 0; at < whole.length; at += 1) {
      if ((await unpackProject(flipped(at, at % 8))).ok) unnoticed.push(at)
    }
    expect(unnoticed).toEqual([])
  })

  it('a cut, at whatever length', async () => {
    const unnoticed: number[] = []
    for (let length = 0; length < whole.length; length += 1) {
      if ((await unpackProject(whole.slice(0, length))).ok) unnoticed.push(length)
    }
    expect(unnoticed).toEqual([])
  })

  it('bytes added at the end or in front', async () => {
    expect((await unpackProject(new Uint8Array([...whole, 0]))).ok).toBe(false)
    expect((await unpackProject(new Uint8Array([0, ...whole]))).ok).toBe(false)
  })
})

describe('damage is answered from another copy', () => {
  it(`a flipped bit: nothing is lost and the damaged file is kept (seed ${seed})`, async () => {
    const random = createRandom(seed)
    for (let round = 0; round < 40; round += 1) {
      const damaged = flipped(Math.floor(random() * whole.length), round % 8)
      const { opened, summary, names, onDisk, kept } = await open(damaged)
      expect(summary).toBe(saved + unsaved)
      expect(valueOf(opened)).toMatchObject({
        mode: 'edit',
        recovery: { from: 'backup', keptAs },
        hasUnsavedChanges: false,
      })
      expect(names.sort()).toEqual([keptAs, 'Event.muqabala'].sort())
      expect(kept).toEqual(Buffer.from(damaged))
      expect((await unpackProject(new Uint8Array(onDisk ?? []))).ok).toBe(true)
    }
  })

  it('a cut: nothing is lost', async () => {
    for (const length of [0, 1, 29, 30, 60, 200, 400, 600, whole.length - 72, whole.length - 1]) {
      const { opened, summary } = await open(whole.slice(0, length))
      expect([summary, valueOf(opened).recovery?.keptAs], `cut to ${length}`).toEqual([saved + unsaved, keptAs])
    }
  })

  it('a vanished file: nothing is lost and it is there again', async () => {
    const { opened, summary, names } = await open(null)
    expect([summary, names]).toEqual([saved + unsaved, ['Event.muqabala']])
    expect(valueOf(opened).recovery).toMatchObject({ from: 'backup', keptAs: null })
  })

  it('a file of something else in its place: nothing is lost', async () => {
    const { summary } = await open(new TextEncoder().encode('Something else.'))
    expect(summary).toBe(saved + unsaved)
  })
})

describe('on a machine that has no other copy', () => {
  it('a flipped bit: what was saved comes from the rest of the file, the damaged file is kept', async () => {
    const lost: number[] = []
    for (let at = 0; at < whole.length; at += 37) {
      const { opened, summary, kept } = await open(flipped(at, at % 8), true)
      if (summary !== saved || kept === null) lost.push(at)
      else expect(valueOf(opened).recovery).toEqual({ from: 'readableCopy', changes: 0, keptAs })
    }
    expect(lost).toEqual([])
  })

  it('a file cut before its parts is refused and stays where it is', async () => {
    const { opened, names } = await open(whole.slice(0, 100), true)
    expect([codeOf(opened), names]).toEqual(['fileDamaged', ['Event.muqabala']])
  })

  it('a file that is gone is missing', async () => {
    expect(codeOf((await open(null, true)).opened)).toBe('fileMissing')
  })
})

describe('a damaged journal', () => {
  it('gives every whole record, whatever bit is flipped', async () => {
    const { data, projects } = prepared
    const [vault = ''] = await readdir(join(data, 'work'))
    const journal = join(data, 'work', vault, 'journal')
    const last = join(journal, (await readdir(journal)).at(-1) ?? '')
    const segment = await readFile(last)
    for (let at = 0; at < segment.length; at += 23) {
      const damaged = Buffer.from(segment)
      damaged[at] = (damaged[at] ?? 0) ^ 1
      await writeFile(last, damaged)
      const { service } = startService(prepared, { now })
      const again = valueOf(await service.openPath(join(projects, 'Event.muqabala')))
      expect([saved, saved + unsaved]).toContain(summaryOf(again))
      await service.closeAll()
    }
    await writeFile(last, segment)
  })
})

/** Vaults and library know their projects by path: the copy's paths are its own. */
async function copyData(from: Folders, to: Folders): Promise<void> {
  await cp(from.data, to.data, { recursive: true })
  for (const vault of await readdir(join(to.data, 'work'))) {
    const home = join(to.data, 'work', vault, 'home.json')
    const text = await readFile(home, 'utf8')
    await writeFile(home, text.replaceAll(from.projects, to.projects))
  }
}
