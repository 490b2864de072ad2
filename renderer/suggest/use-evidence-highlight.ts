import { useEffect, type RefObject } from 'react'
import { evidenceGroup, evidenceGroups } from '#core/align/evidence-list.ts'
import type { Span } from '#core/base/span.ts'
import type { ReportRows } from '../align/report-rows.tsx'
import { rangeOf, textsOf } from '../paragraphs/text-ranges.ts'
import { paint } from '../parts/highlights.ts'
import type { Reviewed } from './use-review.ts'

/** Paints what speaks for the suggestion under review in both texts, and what of its paragraphs the claim leaves out. */
export function useEvidenceHighlight(
  area: RefObject<HTMLElement | null>,
  reviewed: Reviewed | null,
  reportRows: ReportRows,
): void {
  useEffect(() => {
    const page = area.current
    if (page === null || reviewed === null) return
    return reportRows.follow(() => {
      const rangesOf = (paragraphId: string, spans: readonly Span[]) =>
        textsOf(page, paragraphId).flatMap((text) => spans.map((span) => rangeOf(text, span)))
      const { evidence, a, b } = reviewed.suggestion
      const unpaint = evidenceGroups.map((group) => {
        const matches = evidence.filter((match) => evidenceGroup(match.kind) === group)
        const ranges = [
          ...rangesOf(
            a.paragraphId,
            matches.map((match) => match.a),
          ),
          ...rangesOf(
            b.paragraphId,
            matches.map((match) => match.b),
          ),
        ]
        return paint(`evidence-${group}`, ranges)
      })
      const lit = Map.groupBy(reviewed.spans, (span) => span.paragraphId)
      const outside = [...lit].flatMap(([paragraphId, spans]) =>
        textsOf(page, paragraphId).flatMap((text) => gaps(spans, text.length).map((gap) => rangeOf(text, gap))),
      )
      unpaint.push(paint('outside', outside))
      return () => {
        for (const off of unpaint) off()
      }
    })
  }, [area, reviewed, reportRows])
}

/** What of a text the spans leave out. */
function gaps(spans: readonly Span[], length: number): readonly Span[] {
  const found: Span[] = []
  let at = 0
  for (const { from, to } of spans.toSorted((x, y) => x.from - y.from)) {
    if (from > at) found.push({ from: at, to: from })
    at = Math.max(at, to)
  }
  return at < length ? [...found, { from: at, to: length }] : found
}
