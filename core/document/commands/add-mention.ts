import { failure, success } from '../../base/result.ts'
import { isSpanWithin, type Span } from '../../base/span.ts'
import { command } from '../command.ts'
import { newMention } from '../new-mention.ts'

export interface AddMention extends Span {
  readonly claimId: string
  readonly paragraphId: string
}

/** Adds a place where a report makes a claim. Refused for words that are not there or were set aside. */
export const addMention = command('addMention', (draft, { claimId, paragraphId, from, to }: AddMention) => {
  const paragraph = draft.paragraphs.get(paragraphId)
  if (!draft.claims.get(claimId)) return failure('claimMissing')
  if (!paragraph) return failure('paragraphMissing')
  if (paragraph.exclusion !== null) return failure('paragraphExcluded')
  if (!isSpanWithin({ from, to }, paragraph.text.length)) return failure('spanOutsideParagraph')
  const mentionId = draft.newId()
  draft.mentions.add(mentionId, newMention(claimId, paragraphId, paragraph.text, { from, to }))
  return success({ mentionId })
})
