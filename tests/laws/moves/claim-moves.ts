import { editClaim, moveClaim, removeClaim } from '#core/document/commands/edit-claim.ts'
import {
  confirmMention,
  moveMention,
  removeMention,
  setAttribution,
  setMentionGloss,
  setStance,
} from '#core/document/commands/edit-mention.ts'
import { splitClaim } from '#core/document/commands/split-claim.ts'
import { mergeClaims } from '#core/summary/commands/merge-claims.ts'
import { renumberClaims } from '#core/summary/commands/renumber-claims.ts'
import { type EditorMove, pick, withClaim, withMention } from './falls-on.ts'

/** Claims and their mentions. */
export const claimMoves: readonly EditorMove[] = [
  (project, a, b) =>
    withClaim(project, a, (claimId) =>
      project.run(editClaim, { claimId, fields: { text: `Text ${b}`, status: b % 2 ? 'open' : 'checked' } }),
    ),
  (project, a, b) =>
    withClaim(project, a, (claimId) =>
      project.run(moveClaim, { claimId, beforeClaimId: b % 3 ? (pick(project.snapshot.claims, b)?.id ?? null) : null }),
    ),
  (project, a) => withClaim(project, a, (claimId) => (a % 5 ? null : project.run(removeClaim, { claimId }))),
  (project, a, b) =>
    withClaim(project, a, (claimId) =>
      project.run(mergeClaims, {
        claimId,
        mergedIds: [pick(project.snapshot.claims, b)?.id ?? ''],
        text: `Merged ${b}`,
      }),
    ),
  (project, a, b, c) =>
    withClaim(project, a, (claimId) => {
      const mentions = pick(project.snapshot.claims, a)?.mentions ?? []
      return project.run(splitClaim, {
        claimId,
        mentionIds: mentions.filter((_, index) => (b >> index) % 2 === 1).map(({ id }) => id),
        text: c % 2 ? '' : `Split ${c}`,
      })
    }),
  (project, a, b) =>
    withClaim(project, a, (claimId) => {
      const other = pick(project.snapshot.claims, b)
      const here = project.snapshot.claims.find(({ id }) => id === claimId)
      const number = b % 2 ? (other?.number ?? 1) : (b % 12) + 1
      const swapped = project.snapshot.claims.find((claim) => claim.number === number && claim.id !== claimId)
      return project.run(renumberClaims, {
        numbers: [{ claimId, number }, ...(swapped && here ? [{ claimId: swapped.id, number: here.number }] : [])],
      })
    }),
  (project, a, b) =>
    withMention(project, a, (mentionId) => project.run(setStance, { mentionId, stance: b % 2 ? 'differs' : 'denies' })),
  (project, a, b) =>
    withMention(project, a, (mentionId) =>
      project.run(setAttribution, {
        mentionId,
        attribution: { agency: 'Reuters', source: `source ${b}`, voice: 'quoted' },
      }),
    ),
  (project, a, b) =>
    withMention(project, a, (mentionId) => project.run(setMentionGloss, { mentionId, gloss: `gloss ${b}` })),
  (project, a, b, c) =>
    withMention(project, a, (mentionId) =>
      project.run(moveMention, { mentionId, from: b % 20, to: (b % 20) + (c % 20) }),
    ),
  (project, a) => withMention(project, a, (mentionId) => project.run(confirmMention, { mentionId })),
  (project, a) => withMention(project, a, (mentionId) => (a % 3 ? null : project.run(removeMention, { mentionId }))),
]
