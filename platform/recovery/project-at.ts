import { errorCode } from '../files/file-problem.ts'
import type { FileSystem } from '../files/file-system.ts'
import { unpackProject } from '../project-file/unpack.ts'

/** Whether the whole file of this project lies at the path. */
export async function isProjectAt(fs: FileSystem, path: string, projectId: string): Promise<boolean> {
  try {
    if ((await fs.status(path)) === null) return false
    const file = await unpackProject(await fs.read(path))
    return file.ok && file.value.manifest.projectId === projectId
  } catch (error) {
    if (errorCode(error) === null) throw error
    return false
  }
}
