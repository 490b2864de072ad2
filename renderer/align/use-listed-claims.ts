import { useDeferredValue, useMemo } from 'react'
import type { DragAndDropHooks } from 'react-aria-components'
import type { Claim, Report } from '#core/document/snapshot.ts'

export interface ClaimListProps {
  /** All there are, to be counted. */
  readonly all: readonly Claim[]
  /** Those listed now. */
  readonly claims: readonly Claim[]
  readonly reports: readonly Report[]
  readonly claimId: string | null
  readonly onHold: (claimId: string) => void
  /** Lets claims be dragged to another place; there as soon as it was fetched. */
  readonly dragAndDropHooks?: DragAndDropHooks
}

/** Lists longer than this draw only what is in view. */
export const longestDrawn = 100
const firstListed = 40

/** The list of claims as it is shown: a long one follows once the reports are drawn, on opening and after a command. */
export function useListedClaims({ all, reports, claimId, onHold }: Omit<ClaimListProps, 'claims'>): ClaimListProps {
  const isLong = all.length > longestDrawn
  const now = useMemo(() => ({ all, claims: all, reports, claimId, onHold }), [all, reports, claimId, onHold])
  const later = useDeferredValue(now, isLong ? { ...now, claims: all.slice(0, firstListed) } : now)
  return isLong ? later : now
}
