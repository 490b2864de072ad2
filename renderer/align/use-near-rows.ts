import { useEffect, useState, type RefObject } from 'react'
import { createNearRows, type NearRows } from './near-rows.ts'
import type { PaneRow } from './pane-rows.ts'
import { placeRows, rowsBetween } from './rows-in-view.ts'

/** Reports up to this many rows are drawn whole at once. */
const shortReport = 120
const firstRows = 40

/**
 * Draws a long report's rows with everything beside their text once they are, or have been, within a screen of the view. All text
 * is always there, for reading, finding and copying; numbers, chips and buttons can wait. On paper nothing waits.
 */
export function useNearRows(pane: RefObject<HTMLElement | null>, rows: readonly PaneRow[]): NearRows {
  const [near] = useState(() => {
    const created = createNearRows()
    created.add(idsOf(rows.length <= shortReport ? rows : rows.slice(0, firstRows)))
    return created
  })
  useEffect(() => {
    const element = pane.current
    if (element === null) return
    if (rows.length <= shortReport) return near.add(idsOf(rows))
    const placed = placeRows(element)
    let seenAt = Number.NEGATIVE_INFINITY
    const look = () => {
      const { scrollTop, clientHeight } = element
      if (Math.abs(scrollTop - seenAt) < clientHeight / 2) return
      seenAt = scrollTop
      const { top, bottom } = element.getBoundingClientRect()
      const nowhere = { top: 0, bottom: 0 }
      const stretchOf = (place: number) => placed.rows[place]?.getBoundingClientRect() ?? nowhere
      const [first, last] = rowsBetween(placed.rows.length, stretchOf, top - clientHeight, bottom + clientHeight)
      near.add(idsOf(rows.slice(Math.max(0, first), last + 1)))
    }
    let frame = 0
    const schedule = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(look)
    }
    const printed = matchMedia('print')
    const print = () => {
      if (printed.matches) near.add(idsOf(rows))
    }
    schedule()
    print()
    element.addEventListener('scroll', schedule, { passive: true })
    printed.addEventListener('change', print)
    return () => {
      cancelAnimationFrame(frame)
      element.removeEventListener('scroll', schedule)
      printed.removeEventListener('change', print)
    }
  }, [pane, near, rows])
  return near
}

function idsOf(rows: readonly PaneRow[]): readonly string[] {
  return rows.map(({ id }) => id)
}
