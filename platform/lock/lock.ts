import { createHash, randomBytes } from 'node:crypto'
import { watch } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import * as v from 'valibot'
import { errorCode } from '../files/file-problem.ts'
import type { FileSystem } from '../files/file-system.ts'
import { writeAtomically } from '../files/write-atomically.ts'
import { parseJson } from '../project-file/unpack.ts'
import { isRunning, thisProcess } from './process-identity.ts'

/** The right to edit one project file, held by at most one running process of this user. */
export interface Lock {
  /** Whether it is still ours, by what is on disk: another process may have taken it while this one was stopped. */
  isHeld(): Promise<boolean>
  release(): Promise<void>
}

export interface LockOptions {
  readonly fs: FileSystem
  /** Where lock files lie; it is there. */
  readonly folder: string
  /** The file to be locked, without symbolic links. */
  readonly path: string
  /** Called once when another process wants the lock or has taken it. The lock is let go when it resolves. */
  readonly onWanted: () => Promise<void>
}

/** How long the holder has for its last writes before the lock is taken from it regardless. */
const patienceMs = 2_000
const askAgainMs = 20

/** Takes the lock; null while another running process has it. The lock of a process that has died counts for nothing. */
export async function acquireLock(options: LockOptions, ticket = newTicket()): Promise<Lock | null> {
  const { fs } = options
  const lockPath = pathOf(options, 'lock')
  try {
    await writeAtomically(fs, lockPath, encode(ticket), { existing: 'refuse' })
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
    const holder = await readTicket(fs, lockPath)
    if (holder !== null && isRunning(holder)) return null
    // Two may do this at once: the later one has it, the earlier one notices before it writes.
    await writeAtomically(fs, lockPath, encode(ticket), { existing: 'replace' })
  }
  return holdLock(options, ticket.token)
}

/** Asks the holder for the lock and waits until it has written its last; takes it by force from one that does not answer. */
export async function takeLockOver(options: LockOptions): Promise<Lock> {
  const { fs } = options
  const requestPath = pathOf(options, 'request')
  const ticket = newTicket()
  await writeAtomically(fs, requestPath, encode(ticket), { existing: 'replace' })
  const deadline = performance.now() + patienceMs
  try {
    while (performance.now() < deadline) {
      const lock = await acquireLock(options, ticket)
      if (lock !== null) return lock
      await delay(askAgainMs)
    }
    await fs.remove(pathOf(options, 'lock'))
    return (await acquireLock(options, ticket)) ?? (await takeLockOver(options))
  } finally {
    await fs.remove(requestPath)
  }
}

function holdLock(options: LockOptions, token: string): Lock {
  const { fs, folder } = options
  const lockPath = pathOf(options, 'lock')
  const requestPath = pathOf(options, 'request')
  let isOver = false

  const isHeld = async () => !isOver && (await readTicket(fs, lockPath))?.token === token

  async function release(): Promise<void> {
    watcher.close()
    const wasHeld = await isHeld()
    isOver = true
    if (wasHeld) await fs.remove(lockPath)
  }

  async function look(): Promise<void> {
    if (isOver || isAsked) return
    const request = await readTicket(fs, requestPath)
    const isAskedFor = request !== null && request.token !== token && isRunning(request)
    const isWanted = isAskedFor || !(await isHeld())
    // Several changes of the folder may have been looked at meanwhile.
    if (!isWanted || hasBeenAsked()) return
    isAsked = true
    await options.onWanted()
    await release()
  }

  let isAsked = false
  const hasBeenAsked = () => isAsked || isOver
  const watcher = watch(folder, { persistent: false }, () => void look())
  return { isHeld, release }
}

/** Who holds the lock, or asks for it. */
const ticketSchema = v.object({ pid: v.number(), startedAt: v.nullable(v.string()), token: v.string() })
type Ticket = v.InferOutput<typeof ticketSchema>

function newTicket(): Ticket {
  return { ...thisProcess(), token: randomBytes(12).toString('hex') }
}

function encode(ticket: Ticket): Uint8Array {
  return Buffer.from(JSON.stringify(ticket))
}

/** Null when there is none or it cannot be read, as after a crash of the machine. */
async function readTicket(fs: FileSystem, path: string): Promise<Ticket | null> {
  try {
    const ticket = v.safeParse(ticketSchema, parseJson(await fs.read(path)))
    return ticket.success ? ticket.output : null
  } catch (error) {
    if (errorCode(error) === null) throw error
    return null
  }
}

function pathOf({ folder, path }: LockOptions, extension: 'lock' | 'request'): string {
  return join(folder, `${createHash('sha256').update(path).digest('hex').slice(0, 32)}.${extension}`)
}
