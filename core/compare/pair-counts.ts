import type { Report } from '../document/snapshot.ts'
import { pairsOf } from './claim-sides.ts'
import type { DifferenceRow } from './difference-rows.ts'
import { isAsked, type RowFilter } from './filter-rows.ts'
import { findingKinds, type FindingKind } from './finding.ts'

/** How often two reports have to do with one difference. */
export interface PairCount {
  readonly a: Report
  readonly b: Report
  readonly kinds: ReadonlyMap<FindingKind, number>
  readonly total: number
}

/** Kinds of difference that lie between reports; what one has alone lies between no two. */
export const pairKinds: readonly FindingKind[] = findingKinds.filter((kind) => kind !== 'onlyIn')

/**
 * Every two reports with the findings in which both have a side, by kind, among those otherwise asked for. A toll of three figures counts
 * for each of its three pairs.
 */
export function countPairs(
  rows: readonly DifferenceRow[],
  reports: readonly Report[],
  filter: RowFilter,
): readonly PairCount[] {
  const asked = { ...filter, kind: null, reportId: null, otherId: null }
  const pairs = pairsOf(reports).map(([a, b]) => ({ a, b, kinds: new Map<FindingKind, number>(), total: 0 }))
  for (const { findings } of rows) {
    for (const judged of findings) {
      const { kind, sides } = judged.finding
      if (kind === 'onlyIn' || !isAsked(judged, asked)) continue
      const ids = new Set(sides.map(({ reportId }) => reportId))
      for (const pair of pairs) {
        if (!ids.has(pair.a.id) || !ids.has(pair.b.id)) continue
        pair.kinds.set(kind, (pair.kinds.get(kind) ?? 0) + 1)
        pair.total += 1
      }
    }
  }
  return pairs
}
