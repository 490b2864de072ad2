import { changeBetween, type ComparableChange } from '#core/compare/comparable-change.ts'
import type { Comparable } from '#core/compare/compare.ts'
import type { Finding } from '#core/compare/finding.ts'
import { applyFindingChanges, type FindingChanges } from '#core/compare/finding-changes.ts'

/** What compares, beside the page. */
export interface Comparer {
  /** `change`: since the last asked, and so is the answer. Rejects when it cannot start or breaks. Never settles once it was ended. */
  readonly compare: (change: ComparableChange) => Promise<FindingChanges>
  readonly end: () => void
}

export interface ComparisonState {
  /** Null until the reports were first compared. While they are compared again, what was found before stays. */
  readonly findings: readonly Finding[] | null
  /** `failed`: the comparer broke; what it had found stays. */
  readonly activity: 'resting' | 'comparing' | 'failed'
}

/** Keeps the findings between all reports up to date, beside the page. */
export interface ComparisonStore {
  readonly state: ComparisonState
  readonly subscribe: (listener: () => void) => () => void
  /** The project as it stands: compares what changed. */
  readonly follow: (now: Comparable) => void
  /** Begins anew after a failure. */
  readonly retry: () => void
  /** Lets go of the comparer. `follow` begins anew. */
  readonly close: () => void
}

export function createComparisonStore(start: () => Comparer): ComparisonStore {
  const listeners = new Set<() => void>()
  let state: ComparisonState = { findings: null, activity: 'resting' }
  let comparer: Comparer | null = null
  let wanted: Comparable | null = null
  /** What the comparer has been told so far. */
  let told: Comparable | null = null
  /** What the comparer has found so far. */
  let found: readonly Finding[] = []

  const tell = (next: ComparisonState) => {
    state = next
    for (const listener of listeners) listener()
  }
  const end = () => {
    comparer?.end()
    comparer = null
    told = null
    found = []
  }
  const run = async () => {
    if (wanted === null || isSame(wanted, told)) return tell({ ...state, activity: 'resting' })
    tell({ ...state, activity: 'comparing' })
    comparer ??= start()
    const mine = comparer
    const now = wanted
    const change = changeBetween(told, now)
    told = now
    try {
      const changes = await mine.compare(change)
      if (mine !== comparer) return
      found = applyFindingChanges(found, changes)
      tell({ findings: found, activity: 'comparing' })
      void run()
    } catch {
      if (mine !== comparer) return
      end()
      tell({ ...state, activity: 'failed' })
    }
  }
  return {
    get state() {
      return state
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    follow(now) {
      wanted = now
      if (state.activity === 'resting' && !isSame(now, told)) void run()
    },
    retry() {
      if (state.activity === 'failed') void run()
    },
    close() {
      end()
      if (state.activity === 'comparing') state = { ...state, activity: 'resting' }
    },
  }
}

/** Whether two snapshots compare alike: verdicts, comments and the summary are nothing to it. */
function isSame(a: Comparable, b: Comparable | null): boolean {
  return a.meta === b?.meta && a.reports === b.reports && a.claims === b.claims
}
