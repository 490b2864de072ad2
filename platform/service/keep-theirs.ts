import { basename, dirname, join } from 'node:path'
import { failure, success, type Result } from '#core/base/result.ts'
import { fileProblem } from '../files/file-problem.ts'
import type { FileSystem } from '../files/file-system.ts'
import { asideName, minuteForName } from '../files/set-aside.ts'
import { writeAtomically } from '../files/write-atomically.ts'
import { sha256 } from '../project-file/part.ts'

/** A file of somebody else's, safe under another name. */
export interface KeptTheirs {
  readonly keptAs: string
  /** Whether the file in our place is still the one that was kept. */
  readonly confirm: () => Promise<Result<null>>
}

/** Copies the file that lies in our place to "name (changed elsewhere 2026-11-21 14.02).muqabala" beside it. */
export async function keepTheirs(fs: FileSystem, path: string, now: Date): Promise<Result<KeptTheirs>> {
  const fileName = basename(path)
  try {
    const bytes = await fs.read(path)
    const kept = sha256(bytes)
    const keptAs = await asideName(fs, path, `changed elsewhere ${minuteForName(now)}`)
    await writeAtomically(fs, join(dirname(path), keptAs), bytes, { existing: 'refuse' })
    return success({
      keptAs,
      async confirm() {
        if ((await fs.status(path)) === null) return success(null)
        const isSame = sha256(await fs.read(path)) === kept
        return isSame ? success(null) : failure('fileChangedOutside', { fileName })
      },
    })
  } catch (error) {
    return fileProblem(error, fileName, 'writeFailed')
  }
}
