import type { Draft } from './draft.ts'
import { positionsAtEnd } from './position.ts'
import type { ClaimRecord } from './records.ts'

/**
 * The number every claim goes by. Two copies may have given one number to two claims: the smaller id keeps it, the others go
 * to the end, in order of id.
 */
export function numberClaims(claims: ReadonlyMap<string, Pick<ClaimRecord, 'number'>>): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  const taken = new Set<number>()
  const homeless: string[] = []
  for (const [id, { number }] of [...claims].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (taken.has(number)) homeless.push(id)
    else {
      taken.add(number)
      numbers.set(id, number)
    }
  }
  let next = Math.max(0, ...taken)
  for (const id of homeless) numbers.set(id, ++next)
  return numbers
}

/** Stores the numbers the claims go by, so that a new number cannot push one of them on to yet another. */
export function settleNumbers(draft: Draft): ReadonlyMap<string, number> {
  const numbers = numberClaims(draft.claims.records())
  for (const [id, number] of numbers) draft.claims.update(id, { number })
  return numbers
}

/** Adds a claim at the end, under a number no claim of this project ever had. */
export function appendClaim(draft: Draft, text: string): string {
  const taken = draft.claims.entries().map(([, { position }]) => position)
  return addClaimAt(draft, text, positionsAtEnd(taken, 1)[0] ?? '')
}

/** As `appendClaim`, at a position of the list. */
export function addClaimAt(draft: Draft, text: string, position: string): string {
  const number = Math.max(draft.meta.get().lastClaimNumber, ...settleNumbers(draft).values()) + 1
  const claimId = draft.newId()
  draft.claims.add(claimId, { number, position, text, status: 'open', note: '' })
  draft.meta.update({ lastClaimNumber: number })
  return claimId
}
