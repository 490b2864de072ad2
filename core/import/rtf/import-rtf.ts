import { byteString } from '../../base/byte-string.ts'
import { failure, type Result } from '../../base/result.ts'
import type { ReportDraft } from '../draft.ts'
import { importLimits } from '../import-limits.ts'
import type { ImportedFile } from '../import-text.ts'
import { documentDraft } from '../office/document-draft.ts'
import { RtfReader } from './rtf-reader.ts'
import { rtfTokens } from './rtf-tokens.ts'

/** Pictures are written out in letters, and are most of a file. */
const LARGEST_RTF = importLimits.documentMegabytes * 2 ** 20

/**
 * Makes a draft of a Rich Text file: its paragraphs with what their styles make of them, deletions and hidden words left out,
 * notes, headers and footers set aside. Refuses files that are too large, nested too deep, or end before their text does.
 */
export function importRtf(file: ImportedFile): Result<ReportDraft> {
  const { fileName, bytes } = file
  if (bytes.length > LARGEST_RTF)
    return failure('importTooLarge', {
      fileName,
      megabytes: Math.ceil(bytes.length / 2 ** 20),
      limit: LARGEST_RTF / 2 ** 20,
    })
  const reader = new RtfReader()
  for (const token of rtfTokens(byteString(bytes))) {
    reader.read(token)
    if (reader.isTooDeep) break
  }
  if (!reader.isWhole) return failure('importDamaged', { fileName, format: 'RTF' })
  reader.end()
  return documentDraft(file, reader.text.blocks, { title: reader.title, language: '', created: '' })
}
