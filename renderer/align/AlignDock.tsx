import { lazy, Suspense, type ReactNode } from 'react'
import type { Snapshot } from '#core/document/snapshot.ts'
import css from './AlignScreen.module.css'
import { ClaimList } from './ClaimList.tsx'
import { useListedClaims } from './use-listed-claims.ts'

/** Dragging is fetched after the list is there. */
const DraggableClaims = lazy(async () => ({ default: (await import('../claims/DraggableClaims.tsx')).DraggableClaims }))

export interface AlignDockProps {
  readonly snapshot: Snapshot
  readonly claimId: string | null
  readonly isReviewing: boolean
  /** What there is to look at. */
  readonly lines: ReactNode
  readonly onHold: (claimId: string) => void
  /** What is in hand. */
  readonly children: ReactNode
}

/** Beside the reports: what waits, what is in hand, and all claims. */
export function AlignDock({ snapshot, claimId, isReviewing, lines, onHold, children }: AlignDockProps) {
  const list = useListedClaims({ all: snapshot.claims, reports: snapshot.reports, claimId, onHold })
  return (
    <aside className={css['dock']} data-dock="" data-reviewing={isReviewing || undefined}>
      <div className={css['dockTop']}>
        <div>{lines}</div>
        {children}
      </div>
      <Suspense fallback={<ClaimList {...list} />}>
        <DraggableClaims {...list} />
      </Suspense>
    </aside>
  )
}
