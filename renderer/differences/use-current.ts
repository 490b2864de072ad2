import { useCallback, useMemo, useState } from 'react'
import type { DifferenceRow } from '#core/compare/difference-rows.ts'
import type { JudgedFinding } from '#core/compare/verdicts.ts'

/** Something to stand on: a finding in its row, or a row without any. */
export interface Standpoint {
  /** The finding's id, or the row's. */
  readonly id: string
  readonly row: DifferenceRow
  readonly judged: JudgedFinding | null
}

export interface Current {
  readonly points: readonly Standpoint[]
  /** Null only where there is nothing to stand on. */
  readonly point: Standpoint | null
  readonly place: number
  /** Which of the findings one stands on, 1 for the first, and how many there are. */
  readonly ordinal: number
  readonly total: number
  readonly go: (id: string) => void
}

/** Where the editor stands in the table. When what one stood on goes out of sight, one stands on what came after it. */
export function useCurrent(rows: readonly DifferenceRow[]): Current {
  const [at, setAt] = useState<{ readonly id: string; readonly place: number }>({ id: '', place: 0 })
  // The same function for good: rows that did not change are not drawn again. Its place follows when it is drawn.
  const go = useCallback((id: string) => setAt(({ place }) => ({ id, place })), [])
  const points = useMemo(() => rows.flatMap(pointsOf), [rows])
  const found = points.findIndex(({ id }) => id === at.id)
  const place = found === -1 ? Math.max(0, Math.min(at.place, points.length - 1)) : found
  const point = points[place] ?? null
  // The place is remembered beside the id, for when the id is gone.
  if (point !== null && found !== -1 && place !== at.place) setAt({ id: at.id, place })
  return {
    points,
    point,
    place,
    ordinal: points.slice(0, place + 1).filter(({ judged }) => judged !== null).length,
    total: points.filter(({ judged }) => judged !== null).length,
    go,
  }
}

function pointsOf(row: DifferenceRow): readonly Standpoint[] {
  if (row.findings.length === 0) return [{ id: row.id, row, judged: null }]
  return row.findings.map((judged) => ({ id: judged.finding.id, row, judged }))
}
