import { randomInt } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { success, type Result } from '#core/base/result.ts'
import type { Recovery } from '#core/host/contract.ts'
import { errorCode, fileProblem } from '../files/file-problem.ts'
import type { FileSystem } from '../files/file-system.ts'
import { minuteForName, setAside } from '../files/set-aside.ts'
import { removeTemporaries } from '../files/write-atomically.ts'
import { acquireLock, takeLockOver, type Lock, type LockOptions } from '../lock/lock.ts'
import { loadProject, type LoadedProject } from '../recovery/load.ts'
import { openSession, type Session } from './session.ts'

export interface OpenContext {
  readonly fs: FileSystem
  readonly dataFolder: string
  readonly now: () => Date
  readonly newId: () => string
}

export interface OpenRequest {
  /** Without symbolic links. */
  readonly path: string
  /** Whether to take the lock from another process that has it. */
  readonly takeOver: boolean
  /** Called when another process takes the lock; it is let go when this resolves. */
  readonly onWanted: () => Promise<void>
}

export interface OpenedSession {
  readonly session: Session
  readonly mode: 'edit' | 'readOnly'
}

/**
 * Opens the project at a path: for editing where no other process does, else for reading. What an interrupted save left behind
 * is removed; a damaged file is set aside and the project, brought back, is written in its place at once.
 */
export async function openAtPath(context: OpenContext, request: OpenRequest): Promise<Result<OpenedSession>> {
  const { fs, now } = context
  const { path } = request
  let lock: Lock | null
  try {
    lock = await lockFile(context, request)
  } catch (error) {
    return fileProblem(error, basename(path), 'writeFailed')
  }
  const loaded = await load(context, path)
  if (!loaded.ok) {
    await lock?.release()
    return loaded
  }
  if (lock === null) {
    const session = openSession({ fs, now, lock }, loaded.value, recoveryOf(loaded.value, null))
    return success({ session, mode: 'readOnly' })
  }
  await tidy(fs, path)
  const isBroken = loaded.value.isFileDamaged
  const keptAs = isBroken ? await setAside(fs, path, `damaged ${minuteForName(now())}`) : null
  const session = openSession({ fs, now, lock }, loaded.value, recoveryOf(loaded.value, keptAs))
  // A failed save leaves the project unsaved, which the editor sees and the journal makes up for.
  if (loaded.value.identity === null && (keptAs !== null || !isBroken)) await session.save()
  return success({ session, mode: 'edit' })
}

async function load({ fs, dataFolder, newId }: OpenContext, path: string): Promise<Result<LoadedProject>> {
  try {
    return await loadProject({ fs, dataFolder, options: { clientId: randomInt(2 ** 32), newId } }, path)
  } catch (error) {
    return fileProblem(error, basename(path), 'fileUnreadable')
  }
}

async function lockFile(
  { fs, dataFolder }: OpenContext,
  { path, takeOver, onWanted }: OpenRequest,
): Promise<Lock | null> {
  const folder = join(dataFolder, 'locks')
  await fs.makeFolder(folder)
  const options: LockOptions = { fs, folder, path, onWanted }
  return takeOver ? takeLockOver(options) : acquireLock(options)
}

function recoveryOf({ recovery }: LoadedProject, keptAs: string | null): Recovery | null {
  return recovery === null ? null : { ...recovery, keptAs }
}

async function tidy(fs: FileSystem, path: string): Promise<void> {
  try {
    await removeTemporaries(fs, path)
  } catch (error) {
    if (errorCode(error) === null) throw error
  }
}

/** The path without symbolic links, also for a file that is gone. */
export async function resolvePath(fs: FileSystem, path: string): Promise<string> {
  for (const [known, rest] of [
    [path, ''],
    [dirname(path), basename(path)],
  ] as const) {
    try {
      return join(await fs.realPath(known), rest)
    } catch (error) {
      if (errorCode(error) === null) throw error
    }
  }
  return path
}
