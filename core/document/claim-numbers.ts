import type { Draft } from './draft.ts'
import { positionsAtEnd } from './position.ts'
import type { ClaimRecord } from './records.ts'

/** Adds a claim at the end, under a number no claim of this project ever had. */
export function appendClaim(draft: Draft, text: string): string {
  const claims = draft.claims.entries().map(([, claim]) => claim)
  const number = Math.max(draft.meta.get().lastClaimNumber, ...claims.map((claim) => claim.number)) + 1
  const [position = ''] = positionsAtEnd(
    claims.map((claim) => claim.position),
    1,
  )
  const claimId = draft.newId()
  const claim: ClaimRecord = { number, position, text, status: 'open', note: '' }
  draft.claims.add(claimId, claim)
  draft.meta.update({ lastClaimNumber: number })
  return claimId
}
