import { failure, success } from '../../base/result.ts'
import { command } from '../command.ts'
import { positionBefore, positionsAtEnd } from '../position.ts'
import type { ClaimRecord } from '../records.ts'

export interface EditClaim {
  readonly claimId: string
  readonly fields: Partial<Pick<ClaimRecord, 'text' | 'status' | 'note'>>
}

/** Changes a claim's English text, its status or the editor's note. */
export const editClaim = command('editClaim', (draft, { claimId, fields }: EditClaim) => {
  if (!draft.claims.get(claimId)) return failure('claimMissing')
  draft.claims.update(claimId, fields)
  return success(null)
})

export interface MoveClaim {
  readonly claimId: string
  /** The claim it is to stand before; null for the end. */
  readonly beforeClaimId: string | null
}

/** Changes the order of the claims; their numbers stay, for the summary cites them. */
export const moveClaim = command('moveClaim', (draft, { claimId, beforeClaimId }: MoveClaim) => {
  const before = beforeClaimId === null ? null : draft.claims.get(beforeClaimId)
  if (!draft.claims.get(claimId) || before === undefined) return failure('claimMissing')
  if (claimId === beforeClaimId) return success(null)
  const taken = draft.claims
    .entries()
    .filter(([id]) => id !== claimId)
    .map(([, { position }]) => position)
  const position = before === null ? positionsAtEnd(taken, 1)[0] : positionBefore(taken, before.position)
  if (position !== undefined) draft.claims.update(claimId, { position })
  return success(null)
})

export interface RemoveClaim {
  readonly claimId: string
}

/** Removes a claim and its mentions. Its number is not given again. */
export const removeClaim = command('removeClaim', (draft, { claimId }: RemoveClaim) => {
  if (!draft.claims.get(claimId)) return failure('claimMissing')
  for (const [id, mention] of draft.mentions.entries()) if (mention.claimId === claimId) draft.mentions.remove(id)
  draft.claims.remove(claimId)
  return success(null)
})
