import { setImmediate } from 'node:timers/promises'
import type { Project } from '#core/document/project.ts'
import { formatReadable } from '#core/document/readable.ts'
import { packProject, type PackedProject, type ProjectContents } from '../project-file/pack.ts'

/** The bytes of a project file from the state a project is in at the moment of the call. */
export async function packState(
  project: Project,
  file: Omit<ProjectContents, 'document' | 'readable'>,
): Promise<PackedProject> {
  const { snapshot } = project
  const document = project.encode()
  // Writing a large project out takes tens of milliseconds: others may have a turn in between.
  await setImmediate()
  return packProject({ ...file, document, readable: formatReadable(snapshot) })
}
