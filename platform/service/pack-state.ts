import type { Project } from '#core/document/project.ts'
import { formatReadable } from '#core/document/readable.ts'
import { packProject, type PackedProject, type ProjectContents } from '../project-file/pack.ts'

/** The bytes of a project file from the state a project is in at the moment of the call. */
export function packState(
  project: Project,
  file: Omit<ProjectContents, 'document' | 'readable'>,
): Promise<PackedProject> {
  return packProject({ ...file, document: project.encode(), readable: formatReadable(project.snapshot) })
}
