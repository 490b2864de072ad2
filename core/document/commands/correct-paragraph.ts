import { failure, success } from '../../base/result.ts'
import { moveSpan } from '../anchor.ts'
import { command } from '../command.ts'
import { mentionsIn } from '../paragraph-queries.ts'

export interface CorrectParagraph {
  readonly paragraphId: string
  readonly text: string
}

/**
 * Corrects a paragraph's text; what was imported is kept as its original. Mentions move with their words; one whose words
 * changed keeps its old quote, and so shows up as to be checked. Refused when nothing would be left: exclude it instead.
 */
export const correctParagraph = command('correctParagraph', (draft, { paragraphId, text }: CorrectParagraph) => {
  const paragraph = draft.paragraphs.get(paragraphId)
  if (!paragraph) return failure('paragraphMissing')
  if (text.trim() === '') return failure('spanEmpty')
  const original = paragraph.original ?? paragraph.text
  const mentions = mentionsIn(draft, paragraphId)
  draft.paragraphs.update(paragraphId, { text, original: original === text ? null : original })
  for (const [id, mention] of mentions) draft.mentions.update(id, moveSpan(paragraph.text, text, mention))
  return success(null)
})
