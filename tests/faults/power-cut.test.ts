import { randomInt, randomUUID } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { editSummary } from '#core/document/commands/edit-summary.ts'
import { writeAtomically } from '#platform/files/write-atomically.ts'
import type { FileSystem } from '#platform/files/file-system.ts'
import { loadProject, type LoadedProject } from '#platform/recovery/load.ts'
import { packNewProject } from '#platform/service/new-file.ts'
import { openSession, type Session } from '#platform/service/session.ts'
import { openProject, type Project } from '#core/document/project.ts'
import { valueOf } from '../platform/result.ts'
import { createPowerCutFileSystem, type PowerCutFileSystem } from './power-cut-file-system.ts'
import { createRandom } from './random.ts'

const seed = Number(process.env['MUQABALA_SEED'] ?? 20_261_121)
const path = '/projects/Event.muqabala'

/** Different outcomes tried for every moment. */
const outcomes = 3

it(`loses nothing it called safe, whatever call of a session the power fails at (seed ${seed})`, async () => {
  const random = createRandom(seed)
  const { calls } = await runSession(Infinity)
  console.info(`power cut at each of ${calls} calls, ${outcomes} outcomes each, seed ${seed}`)
  expect(calls).toBeGreaterThan(30)
  for (let call = 1; call <= calls; call += 1) {
    const { disk, safe, generation } = await runSession(call)
    for (let outcome = 0; outcome < outcomes; outcome += 1) {
      const loaded = await load(disk.restart(random).fs)
      const found = loaded.project.snapshot.summary
      expect(
        safe.filter((word) => !found.includes(word)),
        `call ${call}: ${found}`,
      ).toEqual([])
      expect(loaded.isFileDamaged, `call ${call}`).toBe(false)
      expect(loaded.savedGeneration).toBeGreaterThanOrEqual(generation)
      loaded.project.close()
    }
  }
})

interface Run {
  readonly disk: PowerCutFileSystem
  readonly calls: number
  readonly safe: readonly string[]
  readonly generation: number
}

/** Edits and saves twice, with the power failing at one call; says what had been called safe by then. */
async function runSession(cutAt: number): Promise<Run> {
  const disk = createPowerCutFileSystem()
  await disk.fs.makeFolder('/projects')
  const bytes = await packNewProject('Event', randomUUID, new Date(0))
  await writeAtomically(disk.fs, path, bytes, { existing: 'refuse' })
  const loaded = await load(disk.fs)
  const lock = { isHeld: () => Promise.resolve(true), release: () => Promise.resolve() }
  const session = openSession({ fs: disk.fs, now: () => new Date(0), lock }, loaded, null)
  const page = valueOf(openProject({ state: session.encode(), clientId: randomInt(2 ** 32), newId: randomUUID }))
  const safe: string[] = []
  let generation = 1
  disk.arm(cutAt)
  for (const words of [['one', 'two'], ['three']]) {
    for (const word of words) {
      write(page, session, `${word} `)
      if ((await session.flush()).ok) safe.push(word)
    }
    const progress = { isSaving: true }
    const saving = session.save().finally(() => {
      progress.isSaving = false
    })
    // All through the save: before its state is taken, while it is packed, written and renamed.
    for (let turn = 0; progress.isSaving && turn < 40; turn += 1) {
      const word = `${words.join('-')}-meanwhile-${turn}`
      write(page, session, `${word} `)
      if ((await session.flush()).ok) safe.push(word)
      await setImmediate()
    }
    const saved = await saving
    if (saved.ok) generation = saved.value.generation
  }
  const { calls } = disk
  await session.close()
  return { disk, calls, safe, generation }
}

function write(page: Project, session: Session, words: string): void {
  const stop = page.onUpdate((update) => {
    const appended = session.append(update)
    // A journal that fails says so; what it took in before stays in memory.
    if (!appended.ok) expect(appended.problem.code).toBe('journalFailed')
  })
  valueOf(page.run(editSummary, { from: 0, to: 0, text: words }))
  stop()
}

async function load(fs: FileSystem): Promise<LoadedProject> {
  const options = { clientId: randomInt(2 ** 32), newId: randomUUID }
  return valueOf(await loadProject({ fs, dataFolder: '/data', options }, path))
}
