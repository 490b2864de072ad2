import type { Calendar } from '#core/document/records.ts'
import type { Snapshot } from '#core/document/snapshot.ts'
import type { Digits, ExportPart, Paper } from '#core/export/choices.ts'
import { defaultExportChoices } from '#core/export/choices.ts'
import { englishDate } from '#core/text/english-date.ts'
import { formatOf, partsOf } from '#core/export/formats.ts'
import { makeDocument, optionsOf, type MadeFormat } from '#core/export/make-document.ts'
import { selectForExport } from '#core/export/select.ts'
import { outletName } from '#core/document/outlet-name.ts'
import { comparisonOf } from './comparison.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'
import { writeBytes } from './files.ts'
import { readProject } from './read-project.ts'
import { loadTexts } from './texts.ts'
import { complainOf, complainOfUsage, type Terminal } from './terminal.ts'

export interface ExportCommandOptions {
  /** A path, or `-` for the standard output. */
  readonly output: string
  /** Left out, the output's name says it. */
  readonly format?: MadeFormat
  readonly parts: readonly ExportPart[]
  /** Names of outlets in any language; all when left out. */
  readonly outlets?: readonly string[]
  readonly glosses: boolean
  readonly calendar: Calendar
  readonly digits: Digits
  readonly paper: Paper
  /** The byte order mark at the beginning of a CSV file. */
  readonly bom: boolean
  /** Leaves out the moment of export: the same project gives the same bytes. */
  readonly undated: boolean
  readonly force: boolean
}

/** `muqabala export`: the project as one document. */
export async function runExport(terminal: Terminal, path: string, options: ExportCommandOptions): Promise<ExitCode> {
  const { output, parts, outlets, calendar, digits, paper, undated, force } = options
  const format = options.format ?? formatOf(output)
  if (format === 'pdf') return complainOfUsage(terminal, 'usage.pdfByPrinting', { file: output })
  if (format === null) return complainOfUsage(terminal, 'usage.formatUnknown', { file: output })
  const project = await readProject(path)
  if (!project.ok) return complainOf(terminal, path, project.problem)
  const { snapshot: whole } = project.value
  const unknown = outlets?.find((name) => !whole.reports.some((report) => goesBy(name, report, whole)))
  if (unknown !== undefined) {
    const known = whole.reports
      .map((report) => outletName(report, whole.reports))
      .join(terminal.texts.say('listSeparator'))
    return complainOfUsage(terminal, 'usage.outletUnknown', { outlet: unknown, known })
  }
  const omittedReports = whole.reports
    .filter((report) => outlets !== undefined && !outlets.some((name) => goesBy(name, report, whole)))
    .map(({ id }) => id)
  const choices = {
    ...defaultExportChoices,
    format,
    parts: [...parts],
    hasGlosses: options.glosses,
    calendar,
    digits,
    paper,
    hasByteOrderMark: options.bom,
    omittedReports,
  }
  const snapshot = selectForExport(whole, choices)
  const showDay = (iso: string) => englishDate(iso, { calendar, digits })
  const comparison = partsOf(format, parts).includes('differences')
    ? await comparisonOf(snapshot, await loadTexts('en'), showDay)
    : null
  const exportOptions = optionsOf(choices, undated ? null : terminal.now().toISOString(), comparison)
  const bytes = await makeDocument(snapshot, format, exportOptions)
  if (output === '-') {
    await terminal.print(bytes)
    return exitCodes.done
  }
  return writeBytes(terminal, output, bytes, force)
}

/** Whether an outlet is called that, in its own language or in English. */
function goesBy(name: string, report: Snapshot['reports'][number], { reports }: Snapshot): boolean {
  const names = [report.outlet, report.outletEnglish, outletName(report, reports)]
  return names.some((one) => one.toLowerCase() === name.toLowerCase())
}
