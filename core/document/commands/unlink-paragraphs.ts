import { failure, success } from '../../base/result.ts'
import { command } from '../command.ts'
import type { Draft } from '../draft.ts'

export interface UnlinkParagraphs {
  readonly paragraphIds: readonly string[]
}

/**
 * Ends the alignments among the given paragraphs; of a single paragraph, all of its alignments. Of every claim they share,
 * the paragraph whose leaving breaks the fewest other alignments lets go. A claim nobody has written anything about goes
 * with its last alignment; any other stays. Refused when they share nothing.
 */
export const unlinkParagraphs = command('unlinkParagraphs', (draft, { paragraphIds }: UnlinkParagraphs) => {
  const selected = new Set(paragraphIds)
  const shares = claimShares(draft).filter(({ byParagraph }) => {
    const inside = [...byParagraph.keys()].filter((id) => selected.has(id))
    const reports = new Set((selected.size === 1 ? [...byParagraph.keys()] : inside).map((id) => reportOf(draft, id)))
    return inside.length > 0 && reports.size > 1
  })
  if (shares.length === 0) return failure('nothingToUnlink')
  for (const share of shares) letGo(draft, share, selected)
  return success(null)
})

interface ClaimShare {
  readonly claimId: string
  readonly byParagraph: ReadonlyMap<string, readonly string[]>
}

function claimShares(draft: Draft): ClaimShare[] {
  const byClaim = Map.groupBy(draft.mentions.entries(), ([, mention]) => mention.claimId)
  return Array.from(byClaim, ([claimId, mentions]) => {
    const grouped = Map.groupBy(mentions, ([, mention]) => mention.paragraphId)
    return { claimId, byParagraph: new Map(Array.from(grouped, ([id, group]) => [id, group.map(([key]) => key)])) }
  })
}

function letGo(draft: Draft, { claimId, byParagraph }: ClaimShare, selected: ReadonlySet<string>): void {
  const remaining = new Set(byParagraph.keys())
  const isAligned = () => {
    const inside = [...remaining].filter((id) => selected.has(id))
    if (selected.size === 1) return inside.length > 0
    return new Set(inside.map((id) => reportOf(draft, id))).size > 1
  }
  while (isAligned()) {
    const leaving = [...remaining]
      .filter((id) => selected.has(id))
      .map((id) => ({ id, partners: partnersOf(draft, id, remaining) }))
      .reduce((best, candidate) => (candidate.partners <= best.partners ? candidate : best))
    for (const mentionId of byParagraph.get(leaving.id) ?? []) draft.mentions.remove(mentionId)
    remaining.delete(leaving.id)
  }
  const claim = draft.claims.get(claimId)
  if (remaining.size <= 1 && claim?.text === '' && claim.note === '') {
    for (const id of remaining) for (const mentionId of byParagraph.get(id) ?? []) draft.mentions.remove(mentionId)
    draft.claims.remove(claimId)
  }
}

function partnersOf(draft: Draft, paragraphId: string, among: ReadonlySet<string>): number {
  return [...among].filter((other) => reportOf(draft, other) !== reportOf(draft, paragraphId)).length
}

function reportOf(draft: Draft, paragraphId: string): string | undefined {
  return draft.paragraphs.get(paragraphId)?.reportId
}
