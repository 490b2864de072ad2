import * as v from 'valibot'
import { calendarSchema } from '../document/records.ts'

/** What an editor can choose about an export, as settings remember it and the command line takes it. */

/** In the order in which they are offered: to read, for tables, for other programs. */
export const exportFormats = [
  'html',
  'pdf',
  'docx',
  'md',
  'txt',
  'xlsx',
  'csv',
  'differencesCsv',
  'tmx',
  'xliff',
  'xliff12',
  'tei',
  'json',
  'claimsJsonLd',
  'annotations',
] as const
export const exportFormatSchema = v.picklist(exportFormats)
export type ExportFormat = v.InferOutput<typeof exportFormatSchema>

/** In the order in which an export holds them. */
export const exportParts = ['summary', 'differences', 'claims', 'reports', 'comments'] as const
export const exportPartSchema = v.picklist(exportParts)
export type ExportPart = v.InferOutput<typeof exportPartSchema>

export const digitsSchema = v.picklist(['latn', 'arabext', 'arab'])
export type Digits = v.InferOutput<typeof digitsSchema>

export const paperSchema = v.picklist(['a4', 'letter'])
export type Paper = v.InferOutput<typeof paperSchema>

/** More reports than that are not remembered as left out. */
const mostOmitted = 200

export const exportChoicesSchema = v.object({
  format: exportFormatSchema,
  parts: v.array(exportPartSchema),
  /** The editor's English renderings beside the originals. */
  hasGlosses: v.boolean(),
  calendar: calendarSchema,
  digits: digitsSchema,
  paper: paperSchema,
  /** Whether a CSV file begins with the mark by which Excel knows UTF-8. */
  hasByteOrderMark: v.boolean(),
  /** Ids of reports left out, the latest last. */
  omittedReports: v.pipe(
    v.array(v.string()),
    v.transform((ids) => ids.slice(-mostOmitted)),
  ),
})
export type ExportChoices = v.InferOutput<typeof exportChoicesSchema>

export const defaultExportChoices: ExportChoices = {
  format: 'html',
  parts: ['summary', 'differences', 'claims', 'reports'],
  hasGlosses: true,
  calendar: 'gregory',
  digits: 'latn',
  paper: 'a4',
  hasByteOrderMark: true,
  omittedReports: [],
}
