import { failure, success } from '../../base/result.ts'
import { settleNumbers } from '../../document/claim-numbers.ts'
import { command } from '../../document/command.ts'
import type { Draft } from '../../document/draft.ts'
import { newMention } from '../../document/new-mention.ts'
import type { MentionRecord } from '../../document/records.ts'
import { isSameRecord } from '../../document/same.ts'
import { moveCitations } from './move-citations.ts'

export interface MergeClaims {
  /** The claim that stays, with its number. */
  readonly claimId: string
  /** The claims that are taken into it. */
  readonly mergedIds: readonly string[]
  /** What the claim states from now on. */
  readonly text: string
}

/**
 * Makes one claim of several: mentions, comments, notes and citations follow into the one that stays. It is checked only if all
 * were. A mention of words that it mentions already is left out where it says nothing more. Refused for fewer than two claims.
 */
export const mergeClaims = command('mergeClaims', (draft, { claimId, mergedIds, text }: MergeClaims) => {
  const others = [...new Set(mergedIds)].filter((id) => id !== claimId)
  const claims = [claimId, ...others].map((id) => draft.claims.get(id))
  const present = claims.filter((claim) => claim !== undefined)
  if (present.length < claims.length) return failure('claimMissing')
  if (others.length === 0) return failure('mergeNeedsTwoClaims')

  const numbers = settleNumbers(draft)
  const merged = new Set(others)
  bringMentions(draft, claimId, merged)
  for (const [id, { target }] of draft.comments.entries()) {
    if (target.kind === 'claim' && merged.has(target.id)) {
      draft.comments.update(id, { target: { kind: 'claim', id: claimId } })
    }
  }
  draft.claims.update(claimId, {
    text: text.trim(),
    status: present.every((claim) => claim.status === 'checked') ? 'checked' : 'open',
    note: present
      .map((claim) => claim.note)
      .filter((note) => note !== '')
      .join('\n'),
  })
  for (const id of others) draft.claims.remove(id)
  const stays = numbers.get(claimId) ?? 0
  return success({ citations: moveCitations(draft, new Map(others.map((id) => [numbers.get(id) ?? 0, stays]))) })
})

function bringMentions(draft: Draft, claimId: string, merged: ReadonlySet<string>): void {
  const kept = draft.mentions.entries().filter(([, mention]) => mention.claimId === claimId)
  for (const [id, mention] of draft.mentions.entries()) {
    if (!merged.has(mention.claimId)) continue
    const moved = { ...mention, claimId }
    if (kept.some(([, other]) => saysNoMore(moved, other))) draft.mentions.remove(id)
    else {
      draft.mentions.update(id, { claimId })
      kept.push([id, moved])
    }
  }
}

/** Whether a mention of the same words is as another, or as it was made, with nothing an editor said about it. */
function saysNoMore(mention: MentionRecord, other: MentionRecord): boolean {
  const { claimId, paragraphId, from, to } = mention
  if (other.paragraphId !== paragraphId || other.from !== from || other.to !== to) return false
  const untouched = { ...newMention(claimId, paragraphId, '', { from, to }), quote: mention.quote }
  return isSameRecord(mention, other) || isSameRecord(mention, untouched)
}
