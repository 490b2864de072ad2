import { randomInt, randomUUID } from 'node:crypto'
import { basename, extname } from 'node:path'
import { problem } from '#core/base/problem.ts'
import { addAlignedClaims } from '#core/document/commands/add-aligned-claims.ts'
import { addReport, mostReports } from '#core/document/commands/add-report.ts'
import { editMeta } from '#core/document/commands/edit-meta.ts'
import { createProject } from '#core/document/project.ts'
import { draftToReport } from '#core/import/draft-to-report.ts'
import type { FileDraft } from '#core/import/exchange/alignment-draft.ts'
import { placeClaims } from '#core/import/exchange/place-claims.ts'
import { packPart, type PackedPart } from '#platform/project-file/part.ts'
import { packState } from '#platform/service/pack-state.ts'
import { sourcePartName } from '#platform/vault/kept-sources.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'
import { readBytes, writeBytes } from './files.ts'
import { importBeside } from './import-beside.ts'
import { reportPaths } from './report-paths.ts'
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
  readonly file: FileDraft
  readonly part: PackedPart
  /** How many reports the files before it hold. */
  readonly before: number
}

/** `muqabala import`: a new project of reports and exchange files. All of them are read before anything is written. */
export async function runImport(
  terminal: Terminal,
  paths: readonly string[],
  options: ImportOptions,
): Promise<ExitCode> {
  const sources: ImportedSource[] = []
  let failed: ExitCode = exitCodes.done
  for (const path of await reportPaths(paths)) {
    const fileName = basename(path)
    const bytes = await readBytes(path)
    const draft = bytes.ok ? await importBeside({ fileName, bytes: bytes.value, near: options.date ?? null }) : bytes
    if (!bytes.ok) failed = await complainOf(terminal, path, bytes.problem)
    else if (!draft.ok) failed = await complainOf(terminal, path, draft.problem)
    else {
      const part = await packPart(sourcePartName(fileName, bytes.value), bytes.value)
      const before = sources.reduce((count, { file }) => count + file.reports.length, 0)
      sources.push({ path, file: draft.value, part, before })
    }
  }
  if (failed !== exitCodes.done) return failed
  const full = sources.find(({ before, file }) => before + file.reports.length > mostReports)
  if (full !== undefined) return complainOf(terminal, full.path, problem('reportsFull'))

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
  const [only] = sources.length === 1 ? sources : []
  const stated = only?.file.title ?? ''
  const project = createProject({
    projectId,
    title: title ?? (stated === '' ? basename(output, extname(output)) : stated),
    clientId: randomInt(2 ** 32),
    newId: randomUUID,
  })
  const eventDate = date ?? only?.file.eventDate ?? null
  if (eventDate !== null) project.run(editMeta, { eventDate })
  for (const { file, part } of sources) {
    const reportIds = file.reports.map((draft) => {
      const source = { fileName: draft.fileName, sha256: part.sha256, encoding: draft.encoding }
      const added = project.run(addReport, draftToReport(draft, { source }))
      return added.ok ? added.value.reportId : null
    })
    const claims = placeClaims(file.claims, reportIds, project.snapshot)
    if (claims.length > 0) project.run(addAlignedClaims, { claims })
  }
  // One file given twice is kept once.
  const parts = [...new Map(sources.map(({ part }) => [part.sha256, part])).values()]
  const { bytes } = await packState(project, { projectId, generation: 1, savedAt: now.toISOString(), sources: parts })
  project.close()
  return bytes
}

/** Every report of every file, with how many claims the file makes of it. */
function draftsOf(sources: readonly ImportedSource[]) {
  return sources.flatMap(({ path, part, file }) =>
    file.reports.map((draft, report) => ({
      path,
      part,
      draft,
      claims: file.claims.filter(({ mentions }) => mentions.some((mention) => mention.report === report)).length,
    })),
  )
}

function asText(sources: readonly ImportedSource[], { output }: ImportOptions, { say }: Texts): string {
  const lines = draftsOf(sources).flatMap(({ path, draft, claims }) => {
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
      ...(claims === 0 ? [] : [say('import.claims', { count: claims })]),
    ]
    const remarks = draft.remarks.flatMap((remark) => {
      if (remark.kind === 'undecodable') return [say('import.undecodable', { count: remark.count })]
      if (remark.kind === 'bidiOverrides') return [say('import.bidiOverrides', { count: remark.count })]
      if (remark.kind === 'extracted') return [say('import.extracted')]
      return []
    })
    return [
      `${say('about', { file: path })} ${facts.join(say('listSeparator'))}`,
      ...remarks.map((remark) => `  ${remark}`),
    ]
  })
  return `${[...lines, say('import.written', { file: output, count: draftsOf(sources).length })].join('\n')}\n`
}

function asJson(sources: readonly ImportedSource[], { output }: ImportOptions): string {
  const reports = draftsOf(sources).map(({ path, draft, claims, part }) => ({
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
    claims,
    remarks: draft.remarks,
  }))
  return `${JSON.stringify({ project: output, reports }, null, 2)}\n`
}
