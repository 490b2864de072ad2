import { useEffect, type RefObject } from 'react'
import type { MentionToCheck } from '#core/document/mentions-to-check.ts'
import type { ReportRows } from '../align/report-rows.tsx'
import { paint } from '../parts/highlights.ts'
import { rangeOf, textsOf } from './text-ranges.ts'

/** Marks the words of every mention that is to be looked at again, wherever they are on screen. */
export function useCheckHighlight(
  area: RefObject<HTMLElement | null>,
  toCheck: readonly MentionToCheck[],
  reportRows: ReportRows,
): void {
  useEffect(() => {
    const page = area.current
    if (page === null) return
    return reportRows.follow(() =>
      paint(
        'check',
        toCheck.flatMap(({ mention }) => textsOf(page, mention.paragraphId).map((text) => rangeOf(text, mention))),
      ),
    )
  }, [area, toCheck, reportRows])
}
