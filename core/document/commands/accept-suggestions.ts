import { failure, success } from '../../base/result.ts'
import { isSpanWithin, overlaps, type Span } from '../../base/span.ts'
import { appendClaim } from '../claim-numbers.ts'
import { command } from '../command.ts'
import type { Draft } from '../draft.ts'
import { newMention } from '../new-mention.ts'
import type { MentionRecord } from '../records.ts'

/** Words of a paragraph, in offsets of its stored text. */
export interface PlacedSpan extends Span {
  readonly paragraphId: string
}

/** What one accepted suggestion comes to: words that make a claim. */
export interface AcceptedClaim {
  /** The claim they join; null for a new one. */
  readonly claimId: string | null
  /** The statement in English, possibly left empty; null leaves the text of the joined claim as it is. */
  readonly text: string | null
  readonly spans: readonly PlacedSpan[]
}

export interface AcceptSuggestions {
  readonly claims: readonly AcceptedClaim[]
}

/**
 * Makes the accepted suggestions claims with mentions, all in one step. Words that a joined claim mentions already are not
 * mentioned twice. Refused as a whole when words are not there or were set aside, or a claim would stay within one report.
 */
export const acceptSuggestions = command('acceptSuggestions', (draft, { claims }: AcceptSuggestions) => {
  for (const accepted of claims) {
    const checked = checkAccepted(draft, accepted)
    if (!checked.ok) return checked
  }
  const claimIds = claims.map(({ claimId, text, spans }) => {
    const acceptedId = claimId ?? appendClaim(draft, text ?? '')
    if (claimId !== null && text !== null) draft.claims.update(claimId, { text })
    const standing = claimId === null ? [] : mentionsOf(draft, claimId)
    for (const span of spans) {
      const paragraph = draft.paragraphs.get(span.paragraphId)
      if (!paragraph || standing.some((mention) => isMentioned(mention, span))) continue
      draft.mentions.add(draft.newId(), newMention(acceptedId, span.paragraphId, paragraph.text, span))
    }
    return acceptedId
  })
  return success({ claimIds })
})

function checkAccepted(draft: Draft, { claimId, spans }: AcceptedClaim) {
  if (claimId !== null && !draft.claims.get(claimId)) return failure('claimMissing')
  const standing = claimId === null ? [] : mentionsOf(draft, claimId)
  const reports = new Set(standing.map((mention) => draft.paragraphs.get(mention.paragraphId)?.reportId))
  for (const span of spans) {
    const paragraph = draft.paragraphs.get(span.paragraphId)
    if (!paragraph) return failure('paragraphMissing')
    if (paragraph.exclusion !== null) return failure('paragraphExcluded')
    if (!isSpanWithin(span, paragraph.text.length)) return failure('spanOutsideParagraph')
    reports.add(paragraph.reportId)
  }
  return reports.size < 2 ? failure('linkNeedsTwoReports') : success(null)
}

function mentionsOf(draft: Draft, claimId: string): MentionRecord[] {
  return draft.mentions
    .entries()
    .map(([, mention]) => mention)
    .filter((mention) => mention.claimId === claimId)
}

function isMentioned(mention: MentionRecord, span: PlacedSpan): boolean {
  return mention.paragraphId === span.paragraphId && overlaps(mention, span)
}
