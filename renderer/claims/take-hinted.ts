import { describeMention } from '#core/document/commands/edit-mention.ts'
import type { Claim, Snapshot } from '#core/document/snapshot.ts'
import type { useRun } from '../app/workbench.tsx'
import { takeHints } from './attribution-hints.ts'
import { hintedMention } from './hinted-mention.ts'

/** Takes over all that the text suggests for one mention of a claim (`hintedMention` says which), in one step. */
export function takeHinted(
  claim: Claim,
  snapshot: Snapshot,
  paragraphId: string | null,
  run: ReturnType<typeof useRun>,
): void {
  const found = hintedMention(claim, snapshot.reports, paragraphId)
  if (found === null) return
  run(describeMention, { mentionId: found.mention.id, fields: takeHints(found.mention, found.hints) })
}
