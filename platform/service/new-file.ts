import { randomInt } from 'node:crypto'
import { join } from 'node:path'
import { success, type Result } from '#core/base/result.ts'
import { createProject } from '#core/document/project.ts'
import { errorCode, fileProblem } from '../files/file-problem.ts'
import type { FileSystem } from '../files/file-system.ts'
import { safeName } from '#core/text/safe-name.ts'
import { freeName } from '../files/free-name.ts'
import { writeAtomically } from '../files/write-atomically.ts'
import { projectExtension } from '../project-file/manifest.ts'
import { packState } from './pack-state.ts'

/** The first generation of a new project. */
export async function packNewProject(title: string, newId: () => string, now: Date): Promise<Uint8Array<ArrayBuffer>> {
  const projectId = newId()
  const project = createProject({ projectId, title, clientId: randomInt(2 ** 32), newId })
  const file = { projectId, generation: 1, savedAt: now.toISOString(), sources: [] }
  const { bytes } = await packState(project, file)
  project.close()
  return bytes
}

/** Writes a project file under a free name made from a title. Answers with its path. */
export async function writeNewFile(
  fs: FileSystem,
  folder: string,
  title: string,
  bytes: Uint8Array,
): Promise<Result<string>> {
  const name = safeName(title)
  try {
    await fs.makeFolder(folder)
    for (;;) {
      const isTaken = async (fileName: string) => (await fs.status(join(folder, fileName))) !== null
      const path = join(folder, await freeName(name, projectExtension, isTaken))
      if (await isWritten(fs, path, bytes)) return success(path)
    }
  } catch (error) {
    return fileProblem(error, `${name}${projectExtension}`, 'writeFailed')
  }
}

/** False when somebody else took the name meanwhile. */
async function isWritten(fs: FileSystem, path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    return await writeAtomically(fs, path, bytes, { existing: 'refuse' })
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
    return false
  }
}
