import { createContext, useContext, useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react'
import { isDismissed, judge, type JudgedFinding } from '#core/compare/verdicts.ts'
import type { Snapshot } from '#core/document/snapshot.ts'
import { createComparisonStore, type ComparisonState, type ComparisonStore } from './comparison-store.ts'

/** Whoever leaves the screen mostly comes back: the comparer keeps what it has read for a while. */
const restMs = 120_000

const ComparisonContext = createContext<ComparisonStore | null>(null)

/** A comparison for the open project, begun by the first screen that wants it. */
export function useNewComparison(): ComparisonStore {
  const [store] = useState(() => createComparisonStore())
  useEffect(() => () => store.close(), [store])
  return store
}

export function ComparisonProvider({
  value,
  children,
}: {
  readonly value: ComparisonStore
  readonly children: ReactNode
}) {
  return <ComparisonContext value={value}>{children}</ComparisonContext>
}

function useComparisonState(store: ComparisonStore): ComparisonState {
  return useSyncExternalStore(store.subscribe, () => store.state)
}

/** How many differences nobody has dismissed; null until they were looked for. Asks for no comparison. */
export function useDifferenceCount(store: ComparisonStore, verdicts: Snapshot['verdicts']): number | null {
  const { found } = useComparisonState(store)
  return useMemo(
    () => (found === null ? null : judge(found, verdicts).filter((judged) => !isDismissed(judged)).length),
    [found, verdicts],
  )
}

export interface Compared {
  /** With what the editor made of them; null until the reports were first compared. */
  readonly judged: readonly JudgedFinding[] | null
  readonly activity: ComparisonState['activity']
  readonly retry: () => void
}

/** The differences of the open project, kept up to date for as long as the component is on screen. */
export function useCompared({ meta, reports, claims, verdicts }: Snapshot): Compared {
  const store = useContext(ComparisonContext)
  if (store === null) throw new Error('useCompared outside ComparisonProvider')
  const { found, activity } = useComparisonState(store)
  useEffect(() => store.follow({ meta, reports, claims }), [store, meta, reports, claims])
  useEffect(() => {
    clearTimeout(resting.get(store))
    return () => void resting.set(store, setTimeout(store.close, restMs))
  }, [store])
  const judged = useMemo(() => (found === null ? null : judge(found, verdicts)), [found, verdicts])
  return { judged, activity, retry: store.retry }
}

const resting = new WeakMap<ComparisonStore, ReturnType<typeof setTimeout>>()
