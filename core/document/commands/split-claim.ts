import { failure, success } from '../../base/result.ts'
import { addClaimAt } from '../claim-numbers.ts'
import { command } from '../command.ts'
import { positionAfter } from '../position.ts'

export interface SplitClaim {
  readonly claimId: string
  /** The mentions that go with the new claim. */
  readonly mentionIds: readonly string[]
  /** What the new claim states; may be left empty for now. */
  readonly text: string
}

/**
 * Takes some mentions of a claim into a new one that stands after it. Comments, note and the summary's citations stay with the
 * old claim. Refused unless each side keeps a mention.
 */
export const splitClaim = command('splitClaim', (draft, { claimId, mentionIds, text }: SplitClaim) => {
  const claim = draft.claims.get(claimId)
  if (!claim) return failure('claimMissing')
  const mentions = draft.mentions.entries().filter(([, mention]) => mention.claimId === claimId)
  const leaving = mentions.filter(([id]) => mentionIds.includes(id))
  if (leaving.length < new Set(mentionIds).size) return failure('mentionMissing')
  if (leaving.length === 0 || leaving.length === mentions.length) return failure('splitNeedsBothSides')
  const taken = draft.claims.entries().map(([, { position }]) => position)
  const newId = addClaimAt(draft, text.trim(), positionAfter(taken, claim.position))
  for (const [id] of leaving) draft.mentions.update(id, { claimId: newId })
  return success({ claimId: newId })
})
