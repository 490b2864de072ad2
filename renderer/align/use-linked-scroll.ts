import { useEffect } from 'react'
import type { Alignment } from '#core/document/alignment.ts'
import { otherSide, type Side } from './align-state.ts'
import { facingChain, facingOffset, type FacingPoint } from './linked-scroll.ts'
import type { ReportRows } from './report-rows.tsx'
import { middleOf } from './thread-geometry.ts'
import type { GutterParts } from './use-gutter.ts'

/** How far down a pane the eye reads: the place that is kept facing its partner, as a share of the height. */
const readingLine = 0.3

/**
 * Keeps the other pane facing the one that is being scrolled. Only the pane the pointer or the keyboard is in leads, so
 * the place one works from never moves by itself.
 */
export function useLinkedScroll(
  parts: GutterParts,
  reportRows: ReportRows,
  alignments: () => readonly Alignment[],
  isLinked: boolean,
): void {
  const { paneA, paneB } = parts
  useEffect(() => {
    const [a, b] = [paneA.current, paneB.current]
    if (!isLinked || a === null || b === null) return
    const panes = { a, b }
    let leader: Side | null = null
    let chain: readonly (readonly [string, string])[] | null = null
    const lead = (side: Side) => () => {
      if (leader !== side) chain = null
      leader = side
    }
    const follow = (side: Side) => () => {
      if (leader !== side) return
      chain ??= facingRows(reportRows.panes, alignments())
      const [from, to] = [panes[side], panes[otherSide[side]]]
      const at = from.scrollTop + from.clientHeight * readingLine
      const ends = { a: a.scrollHeight, b: b.scrollHeight }
      const isAtEnd = from.scrollTop <= 0 || from.scrollTop + from.clientHeight >= from.scrollHeight - 1
      const target = facingOffset(facingPoints(reportRows.panes, chain), side, at, ends) - to.clientHeight * readingLine
      to.scrollTop = isAtEnd ? (from.scrollTop <= 0 ? 0 : to.scrollHeight) : target
    }
    const listeners = (['a', 'b'] as const).map((side) => ({
      pane: panes[side],
      lead: lead(side),
      follow: follow(side),
    }))
    for (const { pane, lead, follow } of listeners) {
      for (const event of leadingEvents) pane.addEventListener(event, lead, { passive: true })
      pane.addEventListener('scroll', follow, { passive: true })
    }
    return () => {
      for (const { pane, lead, follow } of listeners) {
        for (const event of leadingEvents) pane.removeEventListener(event, lead)
        pane.removeEventListener('scroll', follow)
      }
    }
  }, [paneA, paneB, reportRows, alignments, isLinked])
}

const leadingEvents = ['wheel', 'pointerdown', 'touchstart', 'keydown'] as const

/** The facing rows that run in the same order in both reports. By place: their heights may still be guesses. */
function facingRows(
  { a, b }: ReportRows['panes'],
  alignments: readonly Alignment[],
): readonly (readonly [string, string])[] {
  const points = alignments.flatMap(({ paragraphIdA, paragraphIdB }) => {
    const [placeA, placeB] = [a.placeOf(paragraphIdA), b.placeOf(paragraphIdB)]
    return placeA === null || placeB === null
      ? []
      : [{ a: placeA, b: placeB, ids: [paragraphIdA, paragraphIdB] as const }]
  })
  return facingChain(points).map(({ ids }) => ids)
}

function facingPoints(
  panes: ReportRows['panes'],
  chain: readonly (readonly [string, string])[],
): readonly FacingPoint[] {
  return chain.flatMap(([idA, idB]) => {
    const [a, b] = [panes.a.stretchOf(idA), panes.b.stretchOf(idB)]
    return a === null || b === null ? [] : [{ a: middleOf(a), b: middleOf(b) }]
  })
}
