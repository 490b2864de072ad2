import type { FindingKind } from '#core/compare/finding.ts'
import { exportComparisonCsv } from '#core/export/export-csv.ts'
import { englishDate } from '#core/text/english-date.ts'
import { exportHtml } from '#core/export/export-html.ts'
import { exportMarkdown } from '#core/export/export-markdown.ts'
import { defaultExportOptions } from '#core/export/options.ts'
import type { Snapshot } from '#core/document/snapshot.ts'
import { compareJson } from './compare-json.ts'
import { compareText } from './compare-text.ts'
import { comparisonOf } from './comparison.ts'
import { versionsText } from './compare-versions.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'
import { comparisonFormatOf, type ComparisonFormat } from './export-format.ts'
import { writeBytes } from './files.ts'
import { readProject } from './read-project.ts'
import { complainOf, complainOfUsage, type Terminal } from './terminal.ts'
import { loadTexts } from './texts.ts'

export interface CompareCommandOptions {
  /** A path to write a document to; left out, the differences are printed to be read. */
  readonly output?: string
  /** Left out, the output's name says it. */
  readonly format?: ComparisonFormat
  readonly kinds?: readonly FindingKind[]
  /** Each report against the version it replaced, not the reports against each other. */
  readonly versions?: boolean
  readonly json: boolean
  readonly undated: boolean
  readonly force: boolean
}

/** `muqabala compare`: where the reports of a project part, with the words they rest on. */
export async function runCompare(terminal: Terminal, path: string, options: CompareCommandOptions): Promise<ExitCode> {
  const { output, kinds, json, undated, force } = options
  const format = output === undefined ? null : (options.format ?? comparisonFormatOf(output))
  if (output !== undefined && format === null) return complainOfUsage(terminal, 'usage.formatUnknown', { file: output })
  const project = await readProject(path)
  if (!project.ok) return complainOf(terminal, path, project.problem)
  const { snapshot } = project.value
  if (output !== undefined && format !== null) {
    const generatedAt = undated ? null : terminal.now().toISOString()
    return writeBytes(terminal, output, Buffer.from(await documentOf(snapshot, format, generatedAt, kinds)), force)
  }
  if (options.versions === true) {
    await terminal.print(await versionsText(path, snapshot, terminal.texts, { json, kinds }))
    return exitCodes.done
  }
  const comparison = await comparisonOf(snapshot, terminal.texts, undefined, kinds)
  await terminal.print(
    json ? compareJson(path, snapshot, comparison) : compareText(path, snapshot, comparison, terminal.texts),
  )
  return exitCodes.done
}

/** Documents speak English, as all exports do. */
async function documentOf(
  snapshot: Snapshot,
  format: ComparisonFormat,
  generatedAt: string | null,
  kinds: readonly FindingKind[] | undefined,
): Promise<string> {
  const { dates } = defaultExportOptions
  const comparison = await comparisonOf(snapshot, await loadTexts('en'), (iso) => englishDate(iso, dates), kinds)
  if (format === 'csv') return exportComparisonCsv(snapshot, comparison)
  const options = { ...defaultExportOptions, parts: ['differences'] as const, generatedAt, comparison }
  return format === 'html' ? exportHtml(snapshot, options) : exportMarkdown(snapshot, options)
}
