import { useEffect, type RefObject } from 'react'
import type { Store } from '../parts/store.ts'
import type { ReportRows } from './report-rows.tsx'

/**
 * Lights the partners of the row under the pointer, or the row a thread is being drawn to. By an attribute set outside React:
 * while reports scroll under the pointer, thousands of rows need not be asked again for the sake of three.
 */
export function usePartnerMarks(
  area: RefObject<HTMLElement | null>,
  reportRows: ReportRows,
  hovered: Store<string | null>,
  drawnTo: string | null,
  partnersOf: (paragraphId: string) => readonly string[],
): void {
  useEffect(() => {
    let marked: readonly Element[] = []
    const unmark = () => {
      for (const row of marked) row.removeAttribute('data-partner')
    }
    const mark = () => {
      unmark()
      const near = hovered.get()
      const ids = drawnTo !== null ? [drawnTo] : near === null ? [] : partnersOf(near)
      marked = ids.flatMap((id) => area.current?.querySelector(`[data-row="${CSS.escape(id)}"]`) ?? [])
      for (const row of marked) row.setAttribute('data-partner', '')
    }
    const stops = [hovered.subscribe(mark), reportRows.follow(() => (mark(), unmark))]
    return () => {
      for (const stop of stops) stop()
    }
  }, [area, reportRows, hovered, drawnTo, partnersOf])
}
