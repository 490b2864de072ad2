import type { Snapshot } from '#core/document/snapshot.ts'
import { exportHtml } from '#core/export/export-html.ts'
import { exportMarkdown } from '#core/export/export-markdown.ts'
import { defaultExportOptions } from '#core/export/options.ts'

export type ExportFormat = 'html' | 'markdown'

export interface MadeExport {
  readonly fileName: string
  readonly mediaType: string
  readonly text: string
}

/** The project in one of the formats we write. `now` is an ISO instant, printed in it. */
export function makeExport(snapshot: Snapshot, format: ExportFormat, now: string): MadeExport {
  const name = fileNameOf(snapshot.meta.title)
  const options = { ...defaultExportOptions, generatedAt: now }
  return format === 'html'
    ? { fileName: `${name}.html`, mediaType: 'text/html', text: exportHtml(snapshot, options) }
    : { fileName: `${name}.md`, mediaType: 'text/markdown', text: exportMarkdown(snapshot, options) }
}

/** A title as a file name that every file system takes. */
export function fileNameOf(title: string): string {
  const plain = title
    .replace(/[\p{Cc}\p{Cf}\\/:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '')
  return plain === '' ? 'muqabala' : plain.slice(0, 80).trim()
}
