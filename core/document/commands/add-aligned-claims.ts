import { failure, success } from '../../base/result.ts'
import { isSpanWithin, type Span } from '../../base/span.ts'
import { settleNumbers } from '../claim-numbers.ts'
import { command } from '../command.ts'
import { newMention } from '../new-mention.ts'
import { positionsAtEnd } from '../position.ts'
import type { MentionRecord } from '../records.ts'

export interface AddAlignedClaims {
  readonly claims: readonly AlignedClaim[]
}

export interface AlignedClaim {
  /** The number it had elsewhere; null for none. */
  readonly number: number | null
  readonly text: string
  readonly mentions: readonly (Span &
    Pick<MentionRecord, 'paragraphId' | 'stance' | 'attribution' | 'gloss' | 'needsCheck'>)[]
}

/**
 * Adds claims that were made elsewhere, with their mentions, in one step. A claim keeps its number where none of this project's ever went
 * so high. Refused as a whole for words that are not there; a mention in a paragraph set aside is one to be looked at.
 */
export const addAlignedClaims = command('addAlignedClaims', (draft, { claims }: AddAlignedClaims) => {
  for (const { mentions } of claims) {
    for (const { paragraphId, from, to } of mentions) {
      const paragraph = draft.paragraphs.get(paragraphId)
      if (!paragraph) return failure('paragraphMissing')
      if (!isSpanWithin({ from, to }, paragraph.text.length)) return failure('spanOutsideParagraph')
    }
  }
  const positions = positionsAtEnd(
    draft.claims.entries().map(([, { position }]) => position),
    claims.length,
  )
  let highest = Math.max(draft.meta.get().lastClaimNumber, ...settleNumbers(draft).values())
  claims.forEach(({ number, text, mentions }, index) => {
    const claimId = draft.newId()
    highest = number !== null && number > highest ? number : highest + 1
    draft.claims.add(claimId, { number: highest, position: positions[index] ?? '', text, status: 'open', note: '' })
    for (const { paragraphId, from, to, stance, attribution, gloss, needsCheck } of mentions) {
      const { text: words = '' } = draft.paragraphs.get(paragraphId) ?? {}
      const mention = newMention(claimId, paragraphId, words, { from, to })
      draft.mentions.add(draft.newId(), { ...mention, stance, attribution, gloss, needsCheck })
    }
  })
  if (claims.length > 0) draft.meta.update({ lastClaimNumber: highest })
  return success({ added: claims.length })
})
