import { basename } from 'node:path'
import { success, failure, type Result } from '#core/base/result.ts'
import { fileProblem } from '../files/file-problem.ts'
import type { FileSystem } from '../files/file-system.ts'
import { writeAtomically } from '../files/write-atomically.ts'
import type { FileIdentity } from './manifest.ts'
import { peekManifest } from './unpack.ts'

export interface Replacement {
  readonly path: string
  readonly bytes: Uint8Array
  /** Asked when everything is ready, right before the file is replaced; a failure stops it. */
  readonly confirm: () => Promise<Result<null>>
}

/**
 * Puts a new generation in the place of the old one, in one step, with the old one's permissions. Whatever fails, the old file
 * is as it was.
 */
export async function replaceProjectFile(fs: FileSystem, { path, bytes, confirm }: Replacement): Promise<Result<null>> {
  let confirmed: Result<null> = success(null)
  try {
    const mode = (await fs.status(path))?.mode
    await writeAtomically(fs, path, bytes, {
      mode,
      existing: 'replace',
      async confirm() {
        confirmed = await confirm()
        return confirmed.ok
      },
    })
    return confirmed
  } catch (error) {
    return fileProblem(error, basename(path), 'writeFailed')
  }
}

/** Refuses with `fileChangedOutside` when the file is not the state we know, damaged included. One that is gone stands in nobody's way. */
export async function confirmIdentity(
  fs: FileSystem,
  path: string,
  expected: FileIdentity | null,
): Promise<Result<null>> {
  if ((await fs.status(path)) === null) return success(null)
  const file = await peekManifest(await fs.read(path))
  const isExpected = file.ok && file.value.identity === expected
  return isExpected ? success(null) : failure('fileChangedOutside', { fileName: basename(path) })
}
