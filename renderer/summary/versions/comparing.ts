import { useSyncExternalStore } from 'react'
import type { SummaryVersion } from '#core/document/snapshot.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { createStore } from '../../parts/store.ts'

/** Two states of the summary, by the ids of versions; null is the text as it stands now. */
export interface Comparing {
  readonly from: string
  readonly to: string | null
}

const comparing = createStore<Comparing | null>(null)

export const compareVersions = comparing.set

export function useComparing(): Comparing | null {
  return useSyncExternalStore(comparing.subscribe, comparing.get)
}

/** “Friday 31 October 14:02”, in the reader's own day and hour. */
export function useVersionTime(): (version: SummaryVersion) => string {
  const format = useFormat()
  return ({ savedAt }) => `${format.date(format.dayOf(savedAt), { year: false })} ${format.time(savedAt)}`
}
