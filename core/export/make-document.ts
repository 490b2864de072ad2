import { formatReadable } from '../document/readable.ts'
import type { Snapshot } from '../document/snapshot.ts'
import type { ExportChoices, ExportFormat } from './choices.ts'
import type { Comparison } from './comparison-rows.ts'
import { claimData, comparisonData } from './data-tables.ts'
import { exportAnnotations } from './export-annotations.ts'
import { exportClaimsJsonLd } from './export-claims-jsonld.ts'
import { exportClaimsCsv, exportComparisonCsv } from './export-csv.ts'
import { exportHtml } from './export-html.ts'
import { exportMarkdown } from './export-markdown.ts'
import { exportText } from './export-text.ts'
import { exportXlsx, workbookTables } from './export-xlsx.ts'
import { exportTei } from './exchange/tei.ts'
import { exportTmx } from './exchange/tmx.ts'
import { exportXliff } from './exchange/xliff.ts'
import { exportXliff12 } from './exchange/xliff12.ts'
import { partsOf } from './formats.ts'
import { tablePage } from './html-table-page.ts'
import { textPage } from './html-text-page.ts'
import type { ExportOptions } from './options.ts'

/** The formats made here. A PDF is the HTML page, printed by whoever can print. */
export type MadeFormat = Exclude<ExportFormat, 'pdf'>

/** What the choices of an editor ask of an exporter. Parts a format cannot hold are left out. */
export function optionsOf(
  { format, parts, calendar, digits, paper, hasByteOrderMark }: ExportChoices,
  generatedAt: string | null,
  comparison: Comparison | null,
): ExportOptions {
  return {
    parts: partsOf(format, parts),
    dates: { calendar, digits },
    paper,
    hasByteOrderMark,
    generatedAt,
    ...(comparison === null ? {} : { comparison }),
  }
}

/** The project, as selected, as the bytes of a file. What a heavy format needs is loaded when it is asked for. */
export async function makeDocument(
  snapshot: Snapshot,
  format: MadeFormat,
  options: ExportOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  switch (format) {
    case 'html':
      return encode(exportHtml(snapshot, options))
    case 'docx': {
      const { exportDocx } = await import('./export-docx.ts')
      return exportDocx(snapshot, options)
    }
    case 'md':
      return encode(exportMarkdown(snapshot, options))
    case 'txt':
      return encode(exportText(snapshot, options))
    case 'xlsx':
      return exportXlsx(snapshot, options)
    case 'csv':
      return encode(exportClaimsCsv(snapshot, options))
    case 'differencesCsv':
      return encode(options.comparison ? exportComparisonCsv(snapshot, options.comparison, options) : '')
    case 'tmx':
      return encode(exportTmx(snapshot, options.generatedAt))
    case 'xliff':
      return encode(exportXliff(snapshot))
    case 'xliff12':
      return encode(exportXliff12(snapshot))
    case 'tei':
      return encode(exportTei(snapshot, options.generatedAt))
    case 'json':
      return encode(formatReadable(snapshot))
    case 'claimsJsonLd':
      return encode(exportClaimsJsonLd(snapshot, options.generatedAt))
    case 'annotations':
      return encode(exportAnnotations(snapshot, options))
  }
}

/** More of a text than that nobody reads in a preview, and the page would labour. UTF-16 code units. */
const previewedText = 120_000
const previewedRows = 400

/** What the file will look like, as an HTML page: the page itself, or the text within one. */
export async function makePreview(snapshot: Snapshot, format: ExportFormat, options: ExportOptions): Promise<string> {
  switch (format) {
    case 'html':
    case 'pdf':
    case 'docx':
      return exportHtml(snapshot, options)
    case 'xlsx':
      return tablePage(workbookTables(snapshot, options), previewedRows)
    case 'csv':
      return tablePage([claimData(snapshot)], previewedRows)
    case 'differencesCsv':
      return tablePage(options.comparison ? [comparisonData(snapshot, options.comparison)] : [], previewedRows)
    case 'md':
    case 'txt':
    case 'tmx':
    case 'xliff':
    case 'xliff12':
    case 'tei':
    case 'json':
    case 'claimsJsonLd':
    case 'annotations':
      return textPage(decoder.decode(await makeDocument(snapshot, format, options)), previewedText)
  }
}

const decoder = new TextDecoder()

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}
