import { safeName } from '../text/safe-name.ts'
import { exportFormats, exportParts, type ExportFormat, type ExportPart } from './choices.ts'

/** What a format is called by programs, and what it can hold. */
export interface FormatTraits {
  /** With its dot. */
  readonly extension: string
  readonly mediaType: string
  readonly parts: readonly ExportPart[]
  /** Whether it prints dates for people, in the calendar and digits they choose. */
  readonly printsDates: boolean
  /** Whether it is laid out for paper. */
  readonly hasPages: boolean
}

export const formatTraits: Readonly<Record<ExportFormat, FormatTraits>> = {
  html: { extension: '.html', mediaType: 'text/html', parts: exportParts, printsDates: true, hasPages: true },
  pdf: { extension: '.pdf', mediaType: 'application/pdf', parts: exportParts, printsDates: true, hasPages: true },
  docx: {
    extension: '.docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    parts: exportParts,
    printsDates: true,
    hasPages: true,
  },
  md: { extension: '.md', mediaType: 'text/markdown', parts: exportParts, printsDates: true, hasPages: false },
  txt: { extension: '.txt', mediaType: 'text/plain', parts: exportParts, printsDates: true, hasPages: false },
  xlsx: {
    extension: '.xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    parts: ['differences', 'claims', 'reports', 'comments'],
    printsDates: true,
    hasPages: false,
  },
  csv: { extension: '.csv', mediaType: 'text/csv', parts: ['claims'], printsDates: false, hasPages: false },
  differencesCsv: {
    extension: '.differences.csv',
    mediaType: 'text/csv',
    parts: ['differences'],
    printsDates: true,
    hasPages: false,
  },
  tmx: { extension: '.tmx', mediaType: 'application/x-tmx+xml', parts: [], printsDates: false, hasPages: false },
  tei: { extension: '.tei.xml', mediaType: 'application/tei+xml', parts: [], printsDates: false, hasPages: false },
  xliff: { extension: '.xlf', mediaType: 'application/xliff+xml', parts: [], printsDates: false, hasPages: false },
  xliff12: { extension: '.12.xlf', mediaType: 'application/xliff+xml', parts: [], printsDates: false, hasPages: false },
  json: { extension: '.json', mediaType: 'application/json', parts: [], printsDates: false, hasPages: false },
  claimsJsonLd: {
    extension: '.claims.jsonld',
    mediaType: 'application/ld+json',
    parts: [],
    printsDates: false,
    hasPages: false,
  },
  annotations: {
    extension: '.annotations.jsonld',
    mediaType: 'application/ld+json',
    parts: ['claims', 'comments'],
    printsDates: false,
    hasPages: false,
  },
}

const otherExtensions: Readonly<Record<string, ExportFormat>> = {
  '.htm': 'html',
  '.markdown': 'md',
  '.xliff': 'xliff',
  '.tei': 'tei',
}

/** The format that a file's name asks for; null when it asks for none we write. */
export function formatOf(fileName: string): ExportFormat | null {
  const name = fileName.toLowerCase()
  const extensions = new Map<string, ExportFormat>([
    ...Object.entries(otherExtensions),
    ...exportFormats.map((format): [string, ExportFormat] => [formatTraits[format].extension, format]),
  ])
  // The longest first: .differences.csv is also a .csv.
  const known = [...extensions].sort(([a], [b]) => b.length - a.length)
  return known.find(([extension]) => name.endsWith(extension))?.[1] ?? null
}

/** Those a format holds of the parts wanted; one that holds a single part is that part. */
export function partsOf(format: ExportFormat, wanted: readonly ExportPart[]): readonly ExportPart[] {
  const { parts } = formatTraits[format]
  return parts.length < 2 ? parts : wanted.filter((part) => parts.includes(part))
}

/** A file name that every file system takes, made of a project's title. */
export function exportFileName(title: string, format: ExportFormat): string {
  return `${safeName(title, 160, 'muqabala')}${formatTraits[format].extension}`
}
