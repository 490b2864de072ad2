import type { Draft } from './draft.ts'
import { positionsAtEnd } from './position.ts'
import type { Listed } from './table.ts'

/**
 * The number every claim goes by. Two copies may have given one number to two claims: the smaller id keeps it, the others go
 * to the end, in order of id. The claims come in that order.
 */
export function numberClaims(claims: readonly Listed<'claims'>[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  const taken = new Set<number>()
  const homeless: string[] = []
  for (const { id, number } of claims) {
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
  const claims = draft.claims.listed()
  const numbers = numberClaims(claims)
  for (const { id, number } of claims) {
    const settled = numbers.get(id) ?? number
    if (settled !== number) draft.claims.update(id, { number: settled })
  }
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
