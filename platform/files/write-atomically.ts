import { createHash, randomBytes } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { errorCode } from './file-problem.ts'
import type { FileSystem } from './file-system.ts'

export interface AtomicWrite {
  /** Permission bits of the new file; those usual on this machine when left out. */
  readonly mode?: number | undefined
  /** Last thing before the file gets its name. When it returns false or throws, nothing has happened to the old file. */
  readonly confirm?: () => Promise<boolean>
  /** `refuse`: fails with EEXIST when the name is taken. */
  readonly existing: 'replace' | 'refuse'
}

/**
 * Writes a file whole or not at all: a temporary file beside it, fsync, rename, fsync of the folder.
 * Whoever looks, at whatever moment the process or the power fails, finds the old bytes or the new ones.
 * Answers whether it was written; rejects with the operating system's error.
 */
export async function writeAtomically(
  fs: FileSystem,
  path: string,
  bytes: Uint8Array,
  { mode, confirm, existing }: AtomicWrite,
): Promise<boolean> {
  const temporary = join(dirname(path), `${temporaryPrefix(path)}${randomBytes(6).toString('hex')}.tmp`)
  try {
    await writeAndSync(fs, temporary, bytes, mode)
    if (confirm !== undefined && !(await confirm())) {
      await fs.remove(temporary)
      return false
    }
    await (existing === 'replace' ? fs.rename(temporary, path) : giveNewName(fs, temporary, path))
  } catch (error) {
    await removeLeftover(fs, temporary)
    throw error
  }
  await fs.syncFolder(dirname(path))
  return true
}

/** Removes what an interrupted `writeAtomically` of this path left beside it. Only whoever holds the path's lock may. */
export async function removeTemporaries(fs: FileSystem, path: string): Promise<void> {
  const folder = dirname(path)
  const prefix = temporaryPrefix(path)
  for (const name of await fs.list(folder)) {
    if (name.startsWith(prefix) && name.endsWith('.tmp')) await removeLeftover(fs, join(folder, name))
  }
}

/** Short whatever the file's name: names are limited to 255 bytes. */
function temporaryPrefix(path: string): string {
  return `.muqabala-${createHash('sha256').update(basename(path)).digest('hex').slice(0, 12)}-`
}

async function writeAndSync(fs: FileSystem, path: string, bytes: Uint8Array, mode: number | undefined): Promise<void> {
  const file = await fs.create(path, mode)
  try {
    await file.write(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** A hard link refuses a taken name in one step; where the file system has none, a look beforehand must do. */
async function giveNewName(fs: FileSystem, temporary: string, path: string): Promise<void> {
  try {
    await fs.link(temporary, path)
    await fs.remove(temporary)
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(errorCode(error) ?? '')) throw error
    if ((await fs.status(path)) !== null) throw Object.assign(new Error('name taken'), { code: 'EEXIST' })
    await fs.rename(temporary, path)
  }
}

/** A leftover that cannot be removed harms nobody: the next opening tries again. */
async function removeLeftover(fs: FileSystem, path: string): Promise<void> {
  try {
    await fs.remove(path)
  } catch (error) {
    if (errorCode(error) === null) throw error
  }
}
