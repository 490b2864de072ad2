import { useEffect, useState, useSyncExternalStore, type RefObject } from 'react'
import type { PaneRow } from './pane-rows.ts'

/** Reports up to this many rows are drawn whole at once. */
const shortReport = 120
const firstRows = 40

/**
 * Which rows of a long report are drawn with everything beside their text: those that are, or have been, within two screens of
 * the view. All text is always there, for reading, finding and copying; numbers, chips and buttons can wait.
 */
export function useNearRows(
  pane: RefObject<HTMLElement | null>,
  rows: readonly PaneRow[],
): (row: PaneRow, place: number) => boolean {
  const [near, setNear] = useState<ReadonlySet<string>>(new Set())
  const isShort = rows.length <= shortReport
  useEffect(() => {
    if (isShort || pane.current === null) return
    const observer = new IntersectionObserver(
      (entries) => {
        const come = entries.flatMap(({ isIntersecting, target }) => {
          if (!isIntersecting) return []
          observer.unobserve(target)
          return target.getAttribute('data-row') ?? []
        })
        if (come.length > 0) setNear((before) => new Set([...before, ...come]))
      },
      { root: pane.current, rootMargin: '200% 0px' },
    )
    for (const row of pane.current.querySelectorAll('[data-row]')) observer.observe(row)
    return () => observer.disconnect()
  }, [pane, isShort, rows])
  const isPrinted = useSyncExternalStore(followPrinting, isPrinting)
  return (row, place) => isShort || isPrinted || place < firstRows || near.has(row.id)
}

const printed = matchMedia('print')

/** On paper every row is drawn with everything beside it. */
function followPrinting(listener: () => void): () => void {
  printed.addEventListener('change', listener)
  return () => printed.removeEventListener('change', listener)
}

function isPrinting(): boolean {
  return printed.matches
}
