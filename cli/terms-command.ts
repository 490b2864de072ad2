import { randomInt, randomUUID } from 'node:crypto'
import { basename, extname } from 'node:path'
import { addTerms } from '#core/document/commands/terms.ts'
import { openProject } from '#core/document/project.ts'
import { exportTerms, termFormats, type TermFormat } from '#core/export/exchange/terms.ts'
import { importTerms } from '#core/import/exchange/terms.ts'
import { unpackProject } from '#platform/project-file/unpack.ts'
import { packState } from '#platform/service/pack-state.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'
import { readBytes, writeBytes } from './files.ts'
import { readProject } from './read-project.ts'
import { complainOf, complainOfUsage, type Terminal } from './terminal.ts'

export interface TermsOptions {
  readonly output: string
  /** A file of names and terms to take in; without it the project's are written out. */
  readonly take?: string
  readonly force: boolean
}

/** `muqabala terms`: the names and terms of a project as a file; or a copy of the project with those of a file taken in. */
export function runTerms(terminal: Terminal, path: string, options: TermsOptions): Promise<ExitCode> {
  return options.take === undefined
    ? writeTerms(terminal, path, options)
    : takeTerms(terminal, path, options.take, options)
}

async function writeTerms(terminal: Terminal, path: string, { output, force }: TermsOptions): Promise<ExitCode> {
  const format = formatOf(output)
  if (format === null) return complainOfUsage(terminal, 'usage.termFormatUnknown', { file: output })
  const project = await readProject(path)
  if (!project.ok) return complainOf(terminal, path, project.problem)
  const { terms, meta } = project.value.snapshot
  return writeBytes(terminal, output, exportTerms(terms, format, meta.title), force)
}

async function takeTerms(
  terminal: Terminal,
  path: string,
  from: string,
  { output, force }: TermsOptions,
): Promise<ExitCode> {
  const [bytes, table] = await Promise.all([readBytes(path), readBytes(from)])
  if (!bytes.ok) return complainOf(terminal, path, bytes.problem)
  if (!table.ok) return complainOf(terminal, from, table.problem)
  const file = await unpackProject(bytes.value)
  if (!file.ok) return complainOf(terminal, path, file.problem)
  const project = openProject({ state: file.value.document, clientId: randomInt(2 ** 32), newId: randomUUID })
  if (!project.ok) return complainOf(terminal, path, project.problem)
  const terms = importTerms(basename(from), table.value)
  if (!terms.ok) return complainOf(terminal, from, terms.problem)
  const taken = project.value.run(addTerms, { terms: terms.value })
  const packed = await packState(project.value, {
    projectId: project.value.snapshot.meta.projectId,
    generation: file.value.manifest.generation + 1,
    savedAt: terminal.now().toISOString(),
    sources: file.value.sources,
  })
  project.value.close()
  const code = await writeBytes(terminal, output, packed.bytes, force)
  if (code === exitCodes.done && taken.ok) {
    await terminal.print(`${terminal.texts.say('terms.taken', { file: output, count: taken.value.added })}\n`)
  }
  return code
}

function formatOf(fileName: string): TermFormat | null {
  const extension = extname(fileName).toLowerCase()
  return termFormats.find((format) => extension === `.${format}`) ?? null
}
