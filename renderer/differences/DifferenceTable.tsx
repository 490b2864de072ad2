import type { KeyboardEvent, RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { DifferenceRow } from '#core/compare/difference-rows.ts'
import type { Report } from '#core/document/snapshot.ts'
import { classes } from '../parts/classes.ts'
import { useOutletName } from '../reports/use-outlet-name.ts'
import type { Standpoint } from './use-current.ts'
import css from './Table.module.css'
import { TableRow } from './TableRow.tsx'

export interface DifferenceTableProps {
  readonly rows: readonly DifferenceRow[]
  readonly reports: readonly Report[]
  readonly point: Standpoint | null
  readonly onGo: (id: string) => void
  readonly onOpen: () => void
  readonly ref: RefObject<HTMLDivElement | null>
}

/** Claims by outlets: one tab stop, arrows from row to row. With many outlets the claims stay in view while the rest scrolls. */
export function DifferenceTable({ rows, reports, point, onGo, onOpen, ref }: DifferenceTableProps) {
  const { t } = useTranslation('differences')
  const outletName = useOutletName()
  const standing = rows.findIndex((row) => row.id === point?.row.id)
  const step = (event: KeyboardEvent) => {
    if (event.target instanceof Element && event.target.getAttribute('role') !== 'row') return
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (event.key === 'Enter') {
      event.preventDefault()
      event.stopPropagation()
      return onOpen()
    }
    const next = targetOf(event.key, standing, rows.length)
    const row = next === null ? undefined : rows[next]
    if (row === undefined) return
    event.preventDefault()
    event.stopPropagation()
    onGo(row.findings[0]?.finding.id ?? row.id)
    focusRow(ref.current, row.id)
  }
  return (
    <div ref={ref} className={css['scroller']}>
      <div
        role="grid"
        aria-label={t('table')}
        aria-rowcount={rows.length + 1}
        className={classes(css['table'], reports.length > 2 && css['wide'])}
        style={{ '--outlets': reports.length }}
        onKeyDown={step}
      >
        <div role="row" aria-rowindex={1} className={css['head']}>
          <div role="columnheader" className={classes(css['cell'], css['claim'])}>
            {t('column.claim')}
          </div>
          {reports.map((report) => (
            <div key={report.id} role="columnheader" className={classes(css['cell'], css['outlet'])}>
              <bdi lang={report.language}>{outletName(report)}</bdi>
            </div>
          ))}
          <div role="columnheader" className={classes(css['cell'], css['kinds'])}>
            {t('column.difference')}
          </div>
        </div>
        {rows.map((row, index) => (
          <TableRow
            key={row.id}
            row={row}
            reports={reports}
            place={index + 1}
            isCurrent={index === standing}
            currentId={index === standing ? (point?.id ?? null) : null}
            isTabStop={index === Math.max(0, standing)}
            onGo={onGo}
          />
        ))}
      </div>
    </div>
  )
}

export function focusRow(table: HTMLElement | null, rowId: string): void {
  const row = table?.querySelector(`[data-difference="${CSS.escape(rowId)}"]`)
  if (row instanceof HTMLElement) row.focus()
}

const pageStep = 8

function targetOf(key: string, at: number, length: number): number | null {
  const within = (place: number) => Math.max(0, Math.min(length - 1, place))
  switch (key) {
    case 'ArrowDown':
      return within(at + 1)
    case 'ArrowUp':
      return within(at - 1)
    case 'PageDown':
      return within(at + pageStep)
    case 'PageUp':
      return within(at - pageStep)
    case 'Home':
      return 0
    case 'End':
      return length - 1
    default:
      return null
  }
}
