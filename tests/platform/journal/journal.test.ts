import { readdir, readFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { nodeFileSystem } from '#platform/files/node-file-system.ts'
import { openJournal } from '#platform/journal/journal.ts'
import { readJournal, segmentsAfterBackup, segmentsAfterFile } from '#platform/journal/read-journal.ts'
import { createFaultyFileSystem } from '../../faults/faulty-file-system.ts'
import { codeOf, valueOf } from '../result.ts'
import { makeFolders } from '../world.ts'

const [g1, g2, g3] = ['1', '2', '3'].map((digit) => digit.repeat(64))

async function makeFolder(): Promise<string> {
  const { data } = await makeFolders()
  await mkdir(data, { recursive: true })
  return data
}

it('writes what it is given within 250 ms, without being asked', async () => {
  const folder = await makeFolder()
  const journal = openJournal(nodeFileSystem, folder, 'p', { generation: 1, base: g1 ?? '', upcoming: null })
  const started = performance.now()
  journal.append(new Uint8Array([1]))
  journal.append(new Uint8Array([2]))
  await vi.waitFor(
    async () => {
      const [segment] = await readJournal(nodeFileSystem, folder)
      expect(segment?.updates.map(([first]) => first)).toEqual([1, 2])
    },
    { interval: 5 },
  )
  console.info(`on disk after ${Math.round(performance.now() - started)} ms`)
  await journal.close()
})

it('begins a new segment with each save and leads from any state to the newest', async () => {
  const folder = await makeFolder()
  const journal = openJournal(nodeFileSystem, folder, 'p', { generation: 1, base: g1 ?? '', upcoming: null })
  journal.append(new Uint8Array([1]))
  valueOf(
    await journal.beginSegment({ generation: 2, base: g1 ?? '', upcoming: g2 ?? '' }, () => [new Uint8Array([2])]),
  )
  valueOf(await journal.beginSegment({ generation: 3, base: g2 ?? '', upcoming: g3 ?? '' }, () => []))
  journal.append(new Uint8Array([3]))
  valueOf(await journal.close())
  const segments = await readJournal(nodeFileSystem, folder)
  const updates = (found: typeof segments) => found.flatMap((segment) => segment.updates.map(([first]) => first))
  const never = () => false
  expect(updates(segmentsAfterFile(segments, g3 ?? '', never))).toEqual([3])
  expect(updates(segmentsAfterFile(segments, g2 ?? '', never))).toEqual([2, 3])
  expect(updates(segmentsAfterFile(segments, g2 ?? '', (state) => state === g3))).toEqual([])
  expect(updates(segmentsAfterFile(segments, g1 ?? '', never))).toEqual([])
  expect(updates(segmentsAfterBackup(segments, { identity: g1 ?? '', generation: 1 }))).toEqual([1, 2, 3])
  expect(updates(segmentsAfterBackup(segments, { identity: g3 ?? '', generation: 3 }))).toEqual([3])
})

it('a write that fails is said, kept, and made good in a new segment', async () => {
  // The journal's own flush after a while would be the one that fails when the machine is slow.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  const folder = await makeFolder()
  const faulty = createFaultyFileSystem()
  const journal = openJournal(faulty.fs, folder, 'p', { generation: 1, base: null, upcoming: null })
  journal.append(new Uint8Array([1]))
  valueOf(await journal.flush())
  faulty.arm(1, 'ENOSPC')
  journal.append(new Uint8Array([2]))
  expect(codeOf(await journal.flush())).toBe('journalFailed')
  expect(journal.isFailing).toBe(true)
  journal.append(new Uint8Array([3]))
  valueOf(await journal.flush())
  expect(journal.isFailing).toBe(false)
  await journal.close()
  const names = await readdir(folder)
  expect(names).toHaveLength(2)
  const segments = await readJournal(nodeFileSystem, folder)
  expect(segments.flatMap(({ updates }) => updates.map(([first]) => first)).sort()).toEqual([1, 2, 3])
  expect((await Promise.all(names.map((name) => readFile(join(folder, name))))).every(({ length }) => length > 0)).toBe(
    true,
  )
})
