import { useState } from 'react'
import type { Snapshot } from '#core/document/snapshot.ts'

/** The latest snapshot in which anything a summary cites or an export prints around it changed: the same one while only the text does. */
export function useCitedSnapshot(snapshot: Snapshot): Snapshot {
  const [cited, setCited] = useState(snapshot)
  const isSame =
    cited.claims === snapshot.claims &&
    cited.reports === snapshot.reports &&
    cited.meta === snapshot.meta &&
    cited.terms === snapshot.terms &&
    cited.draftPassages === snapshot.draftPassages
  if (isSame) return cited
  setCited(snapshot)
  return snapshot
}
