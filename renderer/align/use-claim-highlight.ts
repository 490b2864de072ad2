import { useEffect, type RefObject } from 'react'
import type { Claim } from '#core/document/snapshot.ts'
import { rangeOf, textsOf } from '../paragraphs/text-ranges.ts'
import type { ReportRows } from './report-rows.tsx'

/**
 * Paints the words of the claim in hand with the CSS Custom Highlight API: no element ever stands inside an Arabic word,
 * so shaping never breaks. Words to be looked at again have a highlight of their own, whatever is in hand; in the paragraph one
 * stands on every mention has its own line (`MentionMarks`), and those in hand only their ground.
 */
export function useClaimHighlight(
  area: RefObject<HTMLElement | null>,
  claim: Claim | null,
  reportRows: ReportRows,
  standingId: string | null,
): void {
  useEffect(() => {
    const page = area.current
    if (claim === null || page === null) return
    return reportRows.follow(() => {
      const held = new Highlight()
      const heldHere = new Highlight()
      for (const mention of claim.mentions) {
        for (const text of textsOf(page, mention.paragraphId)) {
          // A mention of the whole paragraph is shown by its spine; painting it all would say nothing.
          const isWhole = mention.from === 0 && mention.to === text.length
          if (isWhole || mention.isToCheck || mention.to > text.length) continue
          const range = rangeOf(text, mention)
          if (mention.paragraphId === standingId) heldHere.add(range)
          else held.add(range)
        }
      }
      CSS.highlights.set('claim', held)
      CSS.highlights.set('claim-here', heldHere)
      return () => {
        CSS.highlights.delete('claim')
        CSS.highlights.delete('claim-here')
      }
    })
  }, [area, claim, reportRows, standingId])
}
