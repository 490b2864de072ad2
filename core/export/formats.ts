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
  tmx: { extension: '.tmx', mediaType: 'application/x-tmx+xml', parts: [], printsDates: false, hasPages: false },
  xliff: { extension: '.xlf', mediaType: 'application/xliff+xml', parts: [], printsDates: false, hasPages: false },
}

const otherExtensions: Readonly<Record<string, ExportFormat>> = { '.htm': 'html', '.markdown': 'md', '.xliff': 'xliff' }

/** The format that a file's name asks for; null when it asks for none we write. */
export function formatOf(fileName: string): ExportFormat | null {
  const name = fileName.toLowerCase()
  const extensions = new Map<string, ExportFormat>([
    ...Object.entries(otherExtensions),
    ...exportFormats.map((format): [string, ExportFormat] => [formatTraits[format].extension, format]),
  ])
  return [...extensions].find(([extension]) => name.endsWith(extension))?.[1] ?? null
}

/** A file name that every file system takes, made of a project's title. */
export function exportFileName(title: string, format: ExportFormat): string {
  return `${safeName(title, 160, 'muqabala')}${formatTraits[format].extension}`
}
