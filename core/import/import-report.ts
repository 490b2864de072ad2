import { failure, type Result } from '../base/result.ts'
import type { ReportDraft } from './draft.ts'
import { fileFormat } from './file-format.ts'
import { importText, type ImportedFile } from './import-text.ts'

/**
 * Makes a draft of a file by what its bytes are, whatever its name says. The one entry for all hosts. Plain text for
 * now; another format is refused by its name (`importFormatUnsupported`).
 */
export function importReport(file: ImportedFile): Result<ReportDraft> {
  const format = fileFormat(file.bytes)
  if (format === 'text') return importText(file)
  return failure('importFormatUnsupported', { fileName: file.fileName, format: format.toUpperCase() })
}
