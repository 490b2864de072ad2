import { failure, type Result } from '../base/result.ts'
import { decode, undecodableRemark } from './decode.ts'
import { draftOfBlocks } from './draft-of-blocks.ts'
import type { ReportDraft } from './draft.ts'
import { segment } from './segment.ts'
import { nothingStated } from './stated-facts.ts'

export interface ImportedFile {
  readonly fileName: string
  readonly bytes: Uint8Array
  /** An ISO date the report is known to be close to, such as the event's; helps with dates that print no year. */
  readonly near?: string | null
}

/**
 * Makes a draft of a plain text file. Every visible character of the file is in a paragraph, in order, as it came; noise is
 * marked, not removed. Refuses what `decode` and `draftOfBlocks` refuse. Never throws.
 */
export function importText({ fileName, bytes, near = null }: ImportedFile): Result<ReportDraft> {
  const decoded = decode(bytes)
  if (!decoded.ok) return failure(decoded.problem.code, { ...decoded.problem.parameters, fileName })
  const { text, encoding, undecodable } = decoded.value
  const blocks = segment(text).map((block) => ({ ...block, role: null, exclusion: null }))
  return draftOfBlocks(
    fileName,
    { blocks, encoding, stated: nothingStated, remarks: undecodableRemark(undecodable) },
    near,
  )
}
