import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openProject, type Project } from '#core/document/project.ts'
import type { Snapshot } from '#core/document/snapshot.ts'
import { unpackProject } from '#platform/project-file/unpack.ts'
import type { TestWorkbench } from './workbench.ts'

/** The one project file of the workbench as it lies on disk now. */
export async function savedProject({ folders }: TestWorkbench): Promise<Project> {
  const files = (await readdir(folders.projects)).filter((name) => name.endsWith('.muqabala'))
  const [file] = files
  if (file === undefined || files.length > 1) throw new Error(`not one project file but ${files.length}`)
  const unpacked = await unpackProject(new Uint8Array(await readFile(join(folders.projects, file))))
  if (!unpacked.ok) throw new Error(unpacked.problem.code)
  const opened = openProject({ state: unpacked.value.document, clientId: 9, newId: () => 'unused' })
  if (!opened.ok) throw new Error(opened.problem.code)
  return opened.value
}

export async function savedSnapshot(workbench: TestWorkbench): Promise<Snapshot> {
  return (await savedProject(workbench)).snapshot
}
