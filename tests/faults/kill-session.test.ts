import { spawn } from 'node:child_process'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Folders } from '#platform/folders.ts'
import { unpackProject } from '#platform/project-file/unpack.ts'
import { summaryOf } from '../platform/page.ts'
import { valueOf } from '../platform/result.ts'
import { makeFolders, startService } from '../platform/world.ts'
import { bundleChild } from './bundle-child.ts'
import { memoryFolder } from './memory-folder.ts'
import { createRandom } from './random.ts'

/** Set MUQABALA_SEED to repeat a run's moments as nearly as two processes can. */
const seed = Number(process.env['MUQABALA_SEED'] ?? Date.now() % 1_000_000)
const lanes = 2
const killsPerLane = 100

let child: Awaited<ReturnType<typeof bundleChild>>
beforeAll(async () => {
  child = await bundleChild('editing-child')
})
afterAll(() => child.remove())

it(`finds everything it called safe after ${lanes * killsPerLane} killings of an editing process (seed ${seed})`, async () => {
  console.info(`killing seed ${seed}`)
  await Promise.all(Array.from({ length: lanes }, (_, lane) => runLane(lane)))
}, 300_000)

async function runLane(lane: number): Promise<void> {
  const random = createRandom(seed + lane)
  const folders = await makeFolders(memoryFolder)
  const maker = startService(folders).service
  const { fileName } = valueOf(await maker.handlers['project.create']({ title: 'Event' }))
  await maker.closeAll()
  const path = join(folders.projects, fileName)
  const safe: Safe = { words: new Set(), generation: 1 }
  for (let round = 0; round < killsPerLane; round += 1) {
    await editUntilKilled(folders, `${lane}-${round}`, random, safe)
    const file = valueOf(await unpackProject(new Uint8Array(await readFile(path))))
    expect(file.manifest.generation).toBeGreaterThanOrEqual(safe.generation)
  }
  const opened = valueOf(await startService(folders).service.openPath(path))
  expect(missing(safe, summaryOf(opened))).toEqual([])
  expect(await readdir(folders.projects)).toEqual([fileName])
  expect(safe.words.size).toBeGreaterThan(killsPerLane)
}

interface Safe {
  /** What must be found again. */
  readonly words: Set<string>
  /** The latest generation that was reported as saved. */
  generation: number
}

/** Mostly killed while it edits and saves, sometimes while it starts and recovers. Adds what it reported as safe. */
async function editUntilKilled(folders: Folders, round: string, random: () => number, safe: Safe): Promise<void> {
  const session = spawn(process.execPath, [child.path, join(folders.data, '..'), round], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const killSoon = (withinMs: number) => setTimeout(() => session.kill('SIGKILL'), random() * withinMs)
  const timer = random() < 0.2 ? killSoon(250) : null
  for await (const line of createInterface(session.stdout)) {
    const [event = '', ...rest] = line.split(' ')
    if (event === 'opened') {
      const summary = String(JSON.parse(rest.join(' ')))
      expect(missing(safe, summary)).toEqual([])
      for (const word of summary.split(' ')) if (word !== '') safe.words.add(word)
      if (timer === null) killSoon(60)
    } else {
      const last = rest.at(-1) ?? ''
      const [name = '', count = '0'] = last.split('.')
      for (let word = 0; word <= Number(count); word += 1) safe.words.add(`${name}.${word}`)
      if (event === 'saved') safe.generation = Number(rest[0])
    }
  }
}

function missing(safe: Safe, summary: string): string[] {
  const found = new Set(summary.split(' '))
  return [...safe.words].filter((word) => !found.has(word))
}
