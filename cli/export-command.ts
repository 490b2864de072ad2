import { englishDate } from '#core/text/english-date.ts'
import { exportHtml } from '#core/export/export-html.ts'
import { exportMarkdown } from '#core/export/export-markdown.ts'
import type { ExportOptions, ExportPart } from '#core/export/options.ts'
import type { Calendar } from '#core/document/records.ts'
import { comparisonOf } from './comparison.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'
import { formatOf, type ExportFormat } from './export-format.ts'
import { writeBytes } from './files.ts'
import { readProject } from './read-project.ts'
import { loadTexts } from './texts.ts'
import { complainOf, complainOfUsage, type Terminal } from './terminal.ts'

export interface ExportCommandOptions {
  /** A path, or `-` for the standard output. */
  readonly output: string
  /** Left out, the output's name says it. */
  readonly format?: ExportFormat
  readonly parts: readonly ExportPart[]
  readonly calendar: Calendar
  readonly digits: ExportOptions['dates']['digits']
  /** Leaves out the moment of export: the same project gives the same bytes. */
  readonly undated: boolean
  readonly force: boolean
}

/** `muqabala export`: the project as one document. */
export async function runExport(terminal: Terminal, path: string, options: ExportCommandOptions): Promise<ExitCode> {
  const { output, parts, calendar, digits, undated, force } = options
  const format = options.format ?? formatOf(output)
  if (format === null) return complainOfUsage(terminal, 'usage.formatUnknown', { file: output })
  const project = await readProject(path)
  if (!project.ok) return complainOf(terminal, path, project.problem)
  const { snapshot } = project.value
  const dates = { calendar, digits }
  const showDay = (iso: string) => englishDate(iso, dates)
  const comparison = parts.includes('differences') ? await comparisonOf(snapshot, await loadTexts('en'), showDay) : null
  const exportOptions: ExportOptions = {
    parts,
    dates,
    generatedAt: undated ? null : terminal.now().toISOString(),
    ...(comparison === null ? {} : { comparison }),
  }
  const text = format === 'html' ? exportHtml(snapshot, exportOptions) : exportMarkdown(snapshot, exportOptions)
  if (output === '-') {
    await terminal.print(text)
    return exitCodes.done
  }
  return writeBytes(terminal, output, Buffer.from(text), force)
}
