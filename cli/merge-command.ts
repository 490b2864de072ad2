import { randomInt, randomUUID } from 'node:crypto'
import { success } from '#core/base/result.ts'
import { mergeCopies, openProject } from '#core/document/project.ts'
import { unpackProject } from '#platform/project-file/unpack.ts'
import { packState } from '#platform/service/pack-state.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'
import { readBytes, writeBytes } from './files.ts'
import { complainOf, type Terminal } from './terminal.ts'

export interface MergeOptions {
  readonly output: string
  readonly force: boolean
}

/** `muqabala merge`: two copies of one project, worked on apart, as one file that holds what either side added. */
export async function runMerge(
  terminal: Terminal,
  paths: readonly [string, string],
  { output, force }: MergeOptions,
): Promise<ExitCode> {
  const [a, b] = await Promise.all(paths.map(openCopy))
  for (const [index, copy] of [a, b].entries()) {
    if (copy?.ok === false) return complainOf(terminal, paths[index] ?? '', copy.problem)
  }
  if (!a?.ok || !b?.ok) return exitCodes.unreadable
  const merged = mergeCopies(a.value.project, b.value.project)
  if (!merged.ok) return complainOf(terminal, paths[1], merged.problem)
  const { snapshot } = a.value.project
  const sources = [
    ...new Map([...a.value.file.sources, ...b.value.file.sources].map((part) => [part.name, part])).values(),
  ]
  const { bytes } = await packState(a.value.project, {
    projectId: snapshot.meta.projectId,
    generation: Math.max(a.value.file.manifest.generation, b.value.file.manifest.generation) + 1,
    savedAt: terminal.now().toISOString(),
    sources,
  })
  const code = await writeBytes(terminal, output, bytes, force)
  if (code === exitCodes.done) {
    const values = { file: output, reports: snapshot.reports.length, claims: snapshot.claims.length }
    await terminal.print(`${terminal.texts.say('merge.written', values)}\n`)
  }
  return code
}

async function openCopy(path: string) {
  const bytes = await readBytes(path)
  if (!bytes.ok) return bytes
  const file = await unpackProject(bytes.value)
  if (!file.ok) return file
  const project = openProject({ state: file.value.document, clientId: randomInt(2 ** 32), newId: randomUUID })
  return project.ok ? success({ file: file.value, project: project.value }) : project
}
