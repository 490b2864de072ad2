import { changeBetween } from '#core/compare/comparable-change.ts'
import type { Comparable } from '#core/compare/compare.ts'
import type { Finding } from '#core/compare/finding.ts'
import { applyFindingChanges } from '#core/compare/finding-changes.ts'
import { createFollower, type Asker, type Follower, type FollowState } from '../lexicon/follower.ts'
import { startLexicon } from '../lexicon/start-lexicon.ts'

export type ComparisonState = FollowState<readonly Finding[]>

/** Keeps the findings between all reports up to date, beside the page. */
export type ComparisonStore = Follower<Comparable, readonly Finding[]>

export function createComparisonStore(): ComparisonStore {
  return createFollower(startComparer, isSame)
}

/** Tells what compares only what changed since it was last asked, and is told only what came of that. */
function startComparer(): Asker<Comparable, readonly Finding[]> {
  const lexicon = startLexicon()
  let told: Comparable | null = null
  let found: readonly Finding[] = []
  return {
    async ask(now) {
      const change = changeBetween(told, now)
      told = now
      found = applyFindingChanges(found, await lexicon.answer(lexicon.ask.compare(change)))
      return found
    },
    end: lexicon.end,
  }
}

/** Whether two snapshots compare alike: verdicts, comments and the summary are nothing to it. */
function isSame(a: Comparable, b: Comparable): boolean {
  return a.meta === b.meta && a.reports === b.reports && a.claims === b.claims
}
