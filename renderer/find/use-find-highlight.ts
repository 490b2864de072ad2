import { useEffect, useEffectEvent, type RefObject } from 'react'
import type { Hit } from '#core/document/find.ts'
import type { ReportRows } from '../align/report-rows.tsx'
import { textAttribute } from '../align/selected-words.ts'
import { useFindSession } from './find-session.ts'
import { paint, rangeIn } from './paint-hits.ts'

/** Marks the element whose one text node is a paragraph's gloss. */
export const glossAttribute = 'data-gloss'

/** Ranges painted at most: more than a screen of reports can show, fewer than slow a browser down. */
const mostPainted = 5_000

/** Paints what was found in the reports on screen and brings the occurrence one is at into view. */
export function useFindHighlight(area: RefObject<HTMLElement | null>, reportRows: ReportRows): void {
  const { found, here, visits } = useFindSession()
  useEffect(() => {
    const page = area.current
    if (page === null || found.hits.length === 0) return
    return reportRows.follow(() => {
      const elements = elementsByPlace(page)
      const ranges: Range[] = []
      for (const hit of found.hits) {
        const range = hit.key === here?.key ? null : rangeIn(elements.get(placeKey(hit) ?? ''), hit.span)
        if (range !== null) ranges.push(range)
        if (ranges.length === mostPainted) break
      }
      const current = here === null ? null : rangeIn(elements.get(placeKey(here) ?? ''), here.span)
      const stops = [paint('found', ranges), paint('found-here', current === null ? [] : [current])]
      return () => {
        for (const stop of stops) stop()
      }
    })
  }, [area, found, here, reportRows])

  const showWords = useEffectEvent(() => {
    const root = area.current
    if (root === null || here === null) return
    const element = elementsByPlace(root).get(placeKey(here) ?? '')
    const words = rangeIn(element, here.span)?.getBoundingClientRect()
    const pane = element?.closest<HTMLElement>('[data-pane]')
    if (words !== undefined && pane) scrollWordsIntoPane(words, pane)
  })
  // Once a visit: not when the reports scroll or are edited under it.
  useEffect(() => {
    if (visits === 0) return
    // After the paragraph itself was brought into view; its words may still be beyond the fold of a long one.
    const frame = requestAnimationFrame(() => showWords())
    return () => cancelAnimationFrame(frame)
  }, [visits])
}

function elementsByPlace(area: HTMLElement): ReadonlyMap<string, Element> {
  const elements = new Map<string, Element>()
  for (const attribute of [textAttribute, glossAttribute]) {
    for (const element of area.querySelectorAll(`[${attribute}]`)) {
      elements.set(`${attribute} ${element.getAttribute(attribute) ?? ''}`, element)
    }
  }
  return elements
}

function placeKey({ place }: Hit): string | null {
  if (place.kind === 'paragraph') return `${textAttribute} ${place.paragraphId}`
  return place.kind === 'gloss' ? `${glossAttribute} ${place.paragraphId}` : null
}

function scrollWordsIntoPane(words: DOMRect, pane: HTMLElement): void {
  const frame = pane.getBoundingClientRect()
  const room = 48
  if (words.top < frame.top + room) pane.scrollTop -= frame.top + room - words.top
  else if (words.bottom > frame.bottom - room) pane.scrollTop += words.bottom - frame.bottom + room
}
