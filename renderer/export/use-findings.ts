import { useCallback, useState } from 'react'
import type { Finding } from '#core/compare/finding.ts'
import type { Snapshot } from '#core/document/snapshot.ts'
import { useLexicon } from '../lexicon/use-lexicon.ts'

/** The differences between the reports that go into an export: with one left out, others may be alone with what they say. */
export type FindDifferences = (selected: Snapshot) => Promise<readonly Finding[]>

/** Compares beside the page, once for every selection. */
export function useFindDifferences(): FindDifferences {
  const ask = useLexicon()
  const [found] = useState(() => new WeakMap<Snapshot, Promise<readonly Finding[]>>())
  return useCallback(
    (selected) => {
      const known = found.get(selected)
      if (known !== undefined) return known
      const { meta, reports, claims } = selected
      const asked = ask((lexicon) => lexicon.compareAll({ meta, reports, claims }))
      asked.catch(() => found.delete(selected))
      found.set(selected, asked)
      return asked
    },
    [ask, found],
  )
}
