import { useLayoutEffect, useMemo, useSyncExternalStore, type RefObject } from 'react'
import { shortReport, type PageRows } from './page-rows.ts'
import type { PaneRow } from './pane-rows.ts'
import { panePieces, type PanePiece } from './row-window.ts'

/**
 * What a pane draws of its rows. A short report is on the page whole. Of a long one only the rows near the view are, those one works on
 * (`kept`) and those a selection runs over; on paper all of them.
 */
export function usePanePieces(
  pane: RefObject<HTMLElement | null>,
  pageRows: PageRows,
  rows: readonly PaneRow[],
  kept: readonly (string | null)[],
): readonly PanePiece[] {
  const view = useSyncExternalStore(pageRows.view.subscribe, pageRows.view.get)
  const keptIds = kept.filter((id) => id !== null).join(' ')
  const pieces = useMemo(() => {
    const all = { first: 0, last: rows.length - 1 }
    const isWhole = rows.length <= shortReport || view.isPrinted
    const wanted = new Set(keptIds.split(' '))
    const places = rows.flatMap(({ id }, place) => (wanted.has(id) ? [{ first: place, last: place }] : []))
    const runs = [view.run, view.brought, view.selected].filter((run) => run !== null)
    return panePieces(pageRows.tops(rows), isWhole ? [all] : [...runs, ...places])
  }, [pageRows, rows, view, keptIds])
  useLayoutEffect(() => (pane.current === null ? undefined : pageRows.attach(pane.current)), [pane, pageRows])
  useLayoutEffect(() => pageRows.settle(rows), [pageRows, rows, pieces])
  return pieces
}
