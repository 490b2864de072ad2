import { failure, success } from '../../base/result.ts'
import { appendClaim } from '../claim-numbers.ts'
import { command } from '../command.ts'
import { newMention } from '../new-mention.ts'

export interface LinkParagraphs {
  readonly paragraphIds: readonly string[]
  /** The claim they are to share; null for a new one, its English text left open. */
  readonly claimId: string | null
}

/**
 * Makes one claim mentioned by all the given paragraphs, each as a whole unless it mentions the claim already.
 * Refused when all are in one report (for a claim without other mentions) or one is excluded.
 */
export const linkParagraphs = command('linkParagraphs', (draft, { paragraphIds, claimId }: LinkParagraphs) => {
  const paragraphs = paragraphIds.map((id) => ({ id, paragraph: draft.paragraphs.get(id) }))
  const reports = new Set(paragraphs.map(({ paragraph }) => paragraph?.reportId))
  if (reports.has(undefined)) return failure('paragraphMissing')
  if (paragraphs.some(({ paragraph }) => paragraph?.exclusion !== null)) return failure('paragraphExcluded')
  if (claimId !== null && !draft.claims.get(claimId)) return failure('claimMissing')
  const standing = draft.mentions.entries().filter(([, mention]) => mention.claimId === claimId)
  for (const [, mention] of standing) reports.add(draft.paragraphs.get(mention.paragraphId)?.reportId)
  if (reports.size < 2) return failure('linkNeedsTwoReports')

  const linkedId = claimId ?? appendClaim(draft, '')
  const mentioned = new Set(standing.map(([, mention]) => mention.paragraphId))
  for (const { id, paragraph } of paragraphs) {
    if (!paragraph || mentioned.has(id)) continue
    draft.mentions.add(draft.newId(), newMention(linkedId, id, paragraph.text, { from: 0, to: paragraph.text.length }))
  }
  return success({ claimId: linkedId })
})
