import { randomInt, randomUUID } from 'node:crypto'
import { failure, success, type Result } from '#core/base/result.ts'
import { openProject } from '#core/document/project.ts'
import type { Snapshot } from '#core/document/snapshot.ts'
import { unpackProject, type ProjectFile } from '#platform/project-file/unpack.ts'
import { readBytes } from './files.ts'

export interface ReadProject {
  readonly file: ProjectFile
  readonly snapshot: Snapshot
}

/** A project as its file has it, every bit checked. Changes nothing on disk, and knows nothing of unsaved changes. */
export async function readProject(path: string): Promise<Result<ReadProject>> {
  const bytes = await readBytes(path)
  if (!bytes.ok) return bytes
  const file = await unpackProject(bytes.value)
  if (!file.ok) return file
  const project = openProject({ state: file.value.document, clientId: randomInt(2 ** 32), newId: randomUUID })
  // The container is whole, so its document was written so.
  if (!project.ok) return project.problem.code === 'updateUnreadable' ? failure('fileDamaged') : project
  const { snapshot } = project.value
  project.value.close()
  return success({ file: file.value, snapshot })
}
