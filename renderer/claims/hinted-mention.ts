import type { Claim, Mention, Report } from '#core/document/snapshot.ts'
import { attributionHints, type AttributionHint } from './attribution-hints.ts'

export interface HintedMention {
  readonly mention: Mention
  readonly hints: readonly AttributionHint[]
}

/**
 * The mention whose hints one key takes over: the first that has any in the paragraph the editor stands on; without one there,
 * the first of the claim's. Null when the text suggests nothing more.
 */
export function hintedMention(
  claim: Claim,
  reports: readonly Report[],
  paragraphId: string | null,
): HintedMention | null {
  const hinted = claim.mentions.flatMap((mention): HintedMention[] => {
    const report = reports.find((one) => one.id === mention.reportId)
    const paragraph = report?.paragraphs.find((one) => one.id === mention.paragraphId)
    if (report === undefined || paragraph === undefined) return []
    const hints = attributionHints(mention, paragraph, report)
    return hints.length === 0 ? [] : [{ mention, hints }]
  })
  return hinted.find(({ mention }) => mention.paragraphId === paragraphId) ?? hinted[0] ?? null
}
