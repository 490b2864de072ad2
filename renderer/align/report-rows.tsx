import { createContext, useContext } from 'react'
import type { Side } from './align-state.ts'
import { createPageRows, type PageRows } from './page-rows.ts'

/** The rows of both panes. */
export interface ReportRows {
  readonly panes: Readonly<Record<Side, PageRows>>
  /** The row's element in whichever pane has it, put on the page if need be. Not while React is drawing. */
  readonly bring: (rowId: string) => HTMLElement | null
  /** Paints something on the rows that are on the page, and again whenever others are. Returns the way to stop. */
  readonly follow: (paint: () => () => void) => () => void
}

export function createReportRows(): ReportRows {
  const panes = { a: createPageRows(), b: createPageRows() }
  return {
    panes,
    bring: (rowId) => panes.a.bring(rowId) ?? panes.b.bring(rowId),
    follow(paint) {
      let unpaint = paint()
      const again = () => {
        unpaint()
        unpaint = paint()
      }
      const stops = [panes.a.subscribe(again), panes.b.subscribe(again)]
      return () => {
        for (const stop of stops) stop()
        unpaint()
      }
    },
  }
}

const Rows = createContext<ReportRows | null>(null)
export const ReportRowsProvider = Rows.Provider

export function useReportRows(): ReportRows {
  const rows = useContext(Rows)
  if (rows === null) throw new Error('only on the align screen')
  return rows
}
