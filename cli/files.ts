import { basename } from 'node:path'
import { success, type Result } from '#core/base/result.ts'
import { errorCode, fileProblem } from '#platform/files/file-problem.ts'
import { nodeFileSystem } from '#platform/files/node-file-system.ts'
import { writeAtomically } from '#platform/files/write-atomically.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'
import type { Terminal } from './terminal.ts'

/** The bytes of a file, or why they cannot be had. */
export async function readBytes(path: string): Promise<Result<Uint8Array<ArrayBuffer>>> {
  try {
    return success(await nodeFileSystem.read(path))
  } catch (error) {
    return fileProblem(error, basename(path), 'fileUnreadable')
  }
}

/** Writes a file whole or not at all. Over a file that is there only when `isForced`; says why when it does not. */
export async function writeBytes(
  { texts, complain }: Terminal,
  path: string,
  bytes: Uint8Array,
  isForced: boolean,
): Promise<ExitCode> {
  const refuse = async (key: string, values = {}) => {
    await complain(`${texts.say('about', { file: path })} ${texts.say(key, values)}`)
    return exitCodes.unwritten
  }
  try {
    const status = await nodeFileSystem.status(path)
    if (status?.isFile === false) return await refuse('write.notAFile')
    await writeAtomically(nodeFileSystem, path, bytes, {
      existing: isForced ? 'replace' : 'refuse',
      mode: status?.mode,
    })
    return exitCodes.done
  } catch (error) {
    const code = errorCode(error)
    switch (code) {
      case null:
        throw error
      case 'EEXIST':
        return refuse('write.exists')
      case 'ENOENT':
      case 'ENOTDIR':
        return refuse('write.noFolder')
      case 'ENOSPC':
      case 'EDQUOT':
        return refuse('write.diskFull')
      case 'EACCES':
      case 'EPERM':
      case 'EROFS':
        return refuse('write.notAllowed')
      default:
        return refuse('write.failed', { code })
    }
  }
}
