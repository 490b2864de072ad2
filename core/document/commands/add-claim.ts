import { failure, success } from '../../base/result.ts'
import { isSpanWithin, type Span } from '../../base/span.ts'
import { appendClaim } from '../claim-numbers.ts'
import { command } from '../command.ts'
import { newMention } from '../new-mention.ts'

export interface AddClaim {
  /** The statement in English; may be left empty for now. */
  readonly text: string
  /** The words that make it, in stored offsets; may be none. */
  readonly spans: readonly (Span & { readonly paragraphId: string })[]
}

/** Makes a claim from selected words. Refused for words that are not there or were set aside. */
export const addClaim = command('addClaim', (draft, { text, spans }: AddClaim) => {
  const places = spans.map((span) => ({ span, paragraph: draft.paragraphs.get(span.paragraphId) }))
  for (const { span, paragraph } of places) {
    if (!paragraph) return failure('paragraphMissing')
    if (paragraph.exclusion !== null) return failure('paragraphExcluded')
    if (!isSpanWithin(span, paragraph.text.length)) return failure('spanOutsideParagraph')
  }
  const claimId = appendClaim(draft, text)
  for (const { span, paragraph } of places) {
    if (paragraph) draft.mentions.add(draft.newId(), newMention(claimId, span.paragraphId, paragraph.text, span))
  }
  return success({ claimId })
})
