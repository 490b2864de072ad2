import type { Result } from '../../base/result.ts'
import { draftOfBlocks } from '../draft-of-blocks.ts'
import type { ReportDraft } from '../draft.ts'
import type { ImportedFile } from '../import-text.ts'
import { lettersOf } from '../line-shape.ts'
import type { ReadBlock } from '../read-file.ts'
import { nothingStated } from '../stated-facts.ts'
import type { DocumentProperties } from './document-properties.ts'

/**
 * A draft of a document's paragraphs. Its properties are only hints: a title counts where a paragraph repeats it, for many
 * documents carry that of the template or of the last report written in them; the day it was made tells the year of dates
 * that print none.
 */
export function documentDraft(
  { fileName, near = null }: ImportedFile,
  blocks: readonly ReadBlock[],
  { title, language, created }: DocumentProperties,
): Result<ReportDraft> {
  const letters = lettersOf(title)
  const isRepeated = letters !== '' && blocks.some(({ text }) => text.length < 300 && lettersOf(text) === letters)
  const day = /^\d{4}-\d{2}-\d{2}/.exec(created)?.[0] ?? null
  return draftOfBlocks(
    fileName,
    {
      blocks: withOneHeadline(blocks),
      encoding: '',
      stated: {
        ...nothingStated,
        headline: isRepeated ? { value: title, origin: 'properties' } : null,
        language: language === '' ? null : { value: language, origin: 'properties' },
      },
      remarks: [],
    },
    near ?? day,
  )
}

/** Of headings of the first rank the first is the headline and the others are parts of the story. */
function withOneHeadline(blocks: readonly ReadBlock[]): readonly ReadBlock[] {
  const first = blocks.findIndex(({ role }) => role === 'headline')
  return blocks.map((block, index) =>
    block.role === 'headline' && index !== first ? { ...block, role: 'heading' as const } : block,
  )
}
