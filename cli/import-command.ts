import { randomInt, randomUUID } from 'node:crypto'
import { basename, extname } from 'node:path'
import { addReport } from '#core/document/commands/add-report.ts'
import { editMeta } from '#core/document/commands/edit-meta.ts'
import { createProject } from '#core/document/project.ts'
import type { ReportDraft } from '#core/import/draft.ts'
import { draftToReport } from '#core/import/draft-to-report.ts'
import { importReport } from '#core/import/import-report.ts'
import { packPart, type PackedPart } from '#platform/project-file/part.ts'
import { packState } from '#platform/service/pack-state.ts'
import { sourcePartName } from '#platform/vault/kept-sources.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'
import { readBytes, writeBytes } from './files.ts'
import { complainOf, type Terminal } from './terminal.ts'
import type { Texts } from './texts.ts'

export interface ImportOptions {
  readonly output: string
  readonly title?: string
  /** ISO. */
  readonly date?: string
  readonly force: boolean
  readonly json: boolean
}

interface ImportedSource {
  readonly path: string
  readonly draft: ReportDraft
  readonly part: PackedPart
}

/** `muqabala import`: a new project of text files. All of them are read before anything is written. */
export async function runImport(
  terminal: Terminal,
  paths: readonly string[],
  options: ImportOptions,
): Promise<ExitCode> {
  const sources: ImportedSource[] = []
  let failed: ExitCode = exitCodes.done
  for (const path of paths) {
    const fileName = basename(path)
    const bytes = await readBytes(path)
    const draft = bytes.ok ? await importReport({ fileName, bytes: bytes.value, near: options.date ?? null }) : bytes
    if (!bytes.ok) failed = await complainOf(terminal, path, bytes.problem)
    else if (!draft.ok) failed = await complainOf(terminal, path, draft.problem)
    else {
      const part = await packPart(sourcePartName(fileName, bytes.value), bytes.value)
      sources.push({ path, draft: draft.value, part })
    }
  }
  if (failed !== exitCodes.done) return failed

  const written = await writeBytes(
    terminal,
    options.output,
    await packSources(sources, options, terminal.now()),
    options.force,
  )
  if (written !== exitCodes.done) return written
  await terminal.print(options.json ? asJson(sources, options) : asText(sources, options, terminal.texts))
  return exitCodes.done
}

async function packSources(
  sources: readonly ImportedSource[],
  { output, title, date }: ImportOptions,
  now: Date,
): Promise<Uint8Array> {
  const projectId = randomUUID()
  const project = createProject({
    projectId,
    title: title ?? basename(output, extname(output)),
    clientId: randomInt(2 ** 32),
    newId: randomUUID,
  })
  if (date !== undefined) project.run(editMeta, { eventDate: date })
  for (const { draft, part } of sources) {
    const source = { fileName: draft.fileName, sha256: part.sha256, encoding: draft.encoding }
    project.run(addReport, draftToReport(draft, { source }))
  }
  // One file given twice is kept once.
  const parts = [...new Map(sources.map(({ part }) => [part.sha256, part])).values()]
  const { bytes } = await packState(project, { projectId, generation: 1, savedAt: now.toISOString(), sources: parts })
  project.close()
  return bytes
}

function asText(sources: readonly ImportedSource[], { output }: ImportOptions, { say }: Texts): string {
  const lines = sources.flatMap(({ path, draft }) => {
    const kept = draft.paragraphs.filter(({ exclusion }) => exclusion === null).length
    const setAside = draft.paragraphs.length - kept
    const facts = [
      say(`language.${draft.language}`),
      ...(draft.outlet === '' ? [] : [say('import.outlet', { outlet: draft.outlet })]),
      ...(draft.date.candidates[0] === undefined
        ? [say('import.noDate')]
        : [say(draft.date.isCertain ? 'import.date' : 'import.dateUncertain', { date: draft.date.candidates[0] })]),
      say('import.paragraphs', { count: kept }),
      ...(setAside === 0 ? [] : [say('import.setAside', { count: setAside })]),
    ]
    const remarks = draft.remarks.flatMap((remark) => {
      if (remark.kind === 'undecodable') return [say('import.undecodable', { count: remark.count })]
      if (remark.kind === 'bidiOverrides') return [say('import.bidiOverrides', { count: remark.count })]
      return []
    })
    return [
      `${say('about', { file: path })} ${facts.join(say('listSeparator'))}`,
      ...remarks.map((remark) => `  ${remark}`),
    ]
  })
  return `${[...lines, say('import.written', { file: output, count: sources.length })].join('\n')}\n`
}

function asJson(sources: readonly ImportedSource[], { output }: ImportOptions): string {
  const reports = sources.map(({ path, draft, part }) => ({
    file: path,
    sha256: part.sha256,
    encoding: draft.encoding,
    language: draft.language,
    outlet: draft.outlet,
    outletEnglish: draft.outletEnglish,
    headline: draft.headline,
    date: draft.date,
    url: draft.url,
    paragraphs: draft.paragraphs.length,
    setAside: draft.paragraphs.filter(({ exclusion }) => exclusion !== null).length,
    remarks: draft.remarks,
  }))
  return `${JSON.stringify({ project: output, reports }, null, 2)}\n`
}
