import { success, type Result } from '../base/result.ts'
import { oneReport, type FileDraft } from './exchange/alignment-draft.ts'
import { alignmentFormat } from './exchange/alignment-format.ts'
import type { ImportedFile } from './import-text.ts'
import { importReport } from './import-report.ts'

/** Makes drafts of whatever a file holds: one report, or in an exchange file several with the claims that align them. */
export async function importFile(file: ImportedFile): Promise<Result<FileDraft>> {
  const format = alignmentFormat(file.bytes)
  if (format !== null) {
    const { importAlignments } = await import('./exchange/import-alignments.ts')
    return importAlignments(file, format)
  }
  const read = await importReport(file)
  return read.ok ? success(oneReport(read.value)) : read
}
