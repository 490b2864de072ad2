import { execFileSync, spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { cp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Folders } from '#platform/folders.ts'
import { unpackProject } from '#platform/project-file/unpack.ts'
import { openPage, summaryOf } from '../platform/page.ts'
import { valueOf } from '../platform/result.ts'
import { makeFolders, startService } from '../platform/world.ts'
import { bundleChild } from './bundle-child.ts'
import { memoryFolder } from './memory-folder.ts'

const before = 'Saved before. '
const during = 'Journaled, being saved. '

/** Everything a save changes or asks of the disk. Inherited pipes and wake-ups count too: a kill there is a kill between two calls. */
const systemCalls = [
  ...['openat', 'write', 'pwrite64', 'writev', 'fsync', 'fdatasync', 'ftruncate', 'fchmod'],
  ...['rename', 'renameat', 'renameat2', 'link', 'linkat', 'unlink', 'unlinkat', 'mkdir', 'mkdirat'],
].join()

/** Why strace cannot trace here; null when it can. */
function straceObstacle(): string | null {
  if (process.platform !== 'linux') return `strace is for Linux, this is ${process.platform}`
  try {
    execFileSync('strace', ['-f', '-e', 'trace=fsync', '-e', 'inject=fsync:signal=SIGKILL:when=9', 'true'], {
      stdio: 'pipe',
    })
    return null
  } catch (error) {
    return error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error)
  }
}

const obstacle = straceObstacle()
if (obstacle !== null) console.warn(`skipped: killing at every system call of a save, because ${obstacle}`)

let child: Awaited<ReturnType<typeof bundleChild>>
let prepared: Folders

describe.skipIf(obstacle !== null)('a process killed at any system call of a save', () => {
  beforeAll(async () => {
    child = await bundleChild('saving-child')
  })
  afterAll(() => child.remove())

  it('leaves one whole generation and loses nothing', async () => {
    prepared = await prepare()
    const calls = (await saveUnderStrace(null)).calls
    console.info(`killing at each of ${calls} system calls of a save`)
    expect(calls).toBeGreaterThan(20)
    const moments = Array.from({ length: calls }, (_, index) => index + 1).values()
    const found = await Promise.all([1, 2].map(() => killAtEach(moments)))
    expect(new Set(found.flat())).toEqual(new Set([2, 3]))
  }, 300_000)
})

/** Answers with the generations it found. */
async function killAtEach(moments: Iterable<number>): Promise<number[]> {
  const found: number[] = []
  for (const moment of moments) {
    const { folders, path, isKilled } = await saveUnderStrace(moment)
    const file = valueOf(await unpackProject(new Uint8Array(await readFile(path))))
    expect(isKilled ? [2, 3] : [3], `call ${moment}`).toContain(file.manifest.generation)
    found.push(file.manifest.generation)
    const { service } = startService(folders)
    const opened = valueOf(await service.openPath(path))
    expect([summaryOf(opened), opened.mode, opened.recovery?.keptAs ?? null], `call ${moment}`).toEqual([
      before + during,
      'edit',
      null,
    ])
    await service.closeAll()
  }
  return found
}

async function prepare(): Promise<Folders> {
  const folders = await makeFolders(memoryFolder)
  const { service } = startService(folders)
  const opened = valueOf(await service.handlers['project.create']({ title: 'Event' }))
  await openPage(service, opened).write(before)
  valueOf(await service.handlers['project.save']({ handle: opened.handle }))
  await service.closeAll()
  return folders
}

/** Lets a process save under strace, which kills it at the given call of its file thread; counts the calls when it need not. */
async function saveUnderStrace(killAt: number | null) {
  const folders = await makeFolders(memoryFolder)
  await cp(prepared.projects, folders.projects, { recursive: true })
  const root = join(folders.data, '..')
  // One thread for all file work, so that the calls have one order.
  const environment = { ...process.env, UV_THREADPOOL_SIZE: '1' }
  const saving = spawn(process.execPath, [child.path, root, during], { env: environment })
  const lines = createInterface(saving.stdout)[Symbol.asyncIterator]()
  expect((await lines.next()).value).toBe('ready')
  const inject = killAt === null ? [] : ['-e', `inject=${systemCalls}:signal=SIGKILL:when=${killAt}`]
  const strace = spawn('strace', ['-f', '-p', String(saving.pid), '-e', `trace=${systemCalls}`, ...inject])
  const trace = await attach(strace)
  saving.stdin.write('save\n')
  const answer = await lines.next()
  await trace.ended
  const perThread = Map.groupBy(trace.calls(), (thread) => thread)
  const calls = Math.max(0, ...[...perThread.values()].map(({ length }) => length))
  return { folders, path: join(folders.projects, 'Event.muqabala'), isKilled: answer.value !== 'saved', calls }
}

/** Resolves when strace holds every thread of the process. */
async function attach(strace: ChildProcessWithoutNullStreams) {
  const log: string[] = []
  const lines = createInterface(strace.stderr)
  const ended = new Promise<void>((resolve) => lines.once('close', resolve))
  await new Promise<void>((resolve, reject) => {
    lines.on('line', (line) => {
      log.push(line)
      if (/^strace: Process \d+ attached/.test(line)) resolve()
    })
    lines.once('close', () => reject(new Error(log.join('\n'))))
  })
  return { ended, calls: () => log.flatMap((line) => /^\[pid +(\d+)\] \w+\(/.exec(line)?.[1] ?? []) }
}
