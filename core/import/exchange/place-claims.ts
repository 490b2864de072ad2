import type { AlignedClaim } from '../../document/commands/add-aligned-claims.ts'
import type { Snapshot } from '../../document/snapshot.ts'
import type { ClaimDraft } from './alignment-draft.ts'

/**
 * The claims of a file on the paragraphs its reports became. `reportIds` are in the order of the file's reports; null for one the editor
 * left out, whose mentions go with it. Claims nobody is left to make are left out, too.
 */
export function placeClaims(
  claims: readonly ClaimDraft[],
  reportIds: readonly (string | null)[],
  { reports }: Snapshot,
): AlignedClaim[] {
  const placed = reportIds.map((id) => reports.find((report) => report.id === id)?.paragraphs ?? [])
  return claims
    .map(({ number, text, mentions }) => ({
      number,
      text,
      mentions: mentions.flatMap(({ report, paragraph, ...mention }) => {
        const paragraphId = placed[report]?.[paragraph]?.id
        return paragraphId === undefined ? [] : [{ ...mention, paragraphId }]
      }),
    }))
    .filter(({ mentions }) => mentions.length > 0)
}
