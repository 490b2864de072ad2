import { useDeferredValue } from 'react'
import type { Claim } from '#core/document/snapshot.ts'

/** Lists longer than this draw only what is in view. */
export const longestDrawn = 100
const firstListed = 40

/** The claims as their list shows them: a long list follows once the reports are drawn, on opening and after a command. */
export function useListedClaims(claims: readonly Claim[]): readonly Claim[] {
  const isLong = claims.length > longestDrawn
  const deferred = useDeferredValue(claims, isLong ? claims.slice(0, firstListed) : claims)
  return isLong ? deferred : claims
}
