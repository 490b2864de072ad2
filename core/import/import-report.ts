import { failure, type Result } from '../base/result.ts'
import type { ReportDraft } from './draft.ts'
import { fileFormat } from './file-format.ts'
import { importText, type ImportedFile } from './import-text.ts'

/**
 * Makes a draft of a file by what its bytes are, whatever its name says. The one entry for all hosts. What reads a format
 * is loaded when the first file of it comes. A format that nothing reads is refused by its name (`importFormatUnsupported`).
 */
export async function importReport(file: ImportedFile): Promise<Result<ReportDraft>> {
  const format = fileFormat(file.bytes)
  if (format === 'text') return importText(file)
  if (format === 'html') return (await import('./html/import-html.ts')).importHtml(file)
  if (format === 'mhtml') return (await import('./html/import-mhtml.ts')).importMhtml(file)
  if (format === 'docx') return (await import('./office/import-docx.ts')).importDocx(file)
  if (format === 'odt') return (await import('./office/import-odt.ts')).importOdt(file)
  if (format === 'rtf') return (await import('./rtf/import-rtf.ts')).importRtf(file)
  if (format === 'pdf') return (await import('./pdf/import-pdf.ts')).importPdf(file)
  return failure('importFormatUnsupported', { fileName: file.fileName, format: format.toUpperCase() })
}
