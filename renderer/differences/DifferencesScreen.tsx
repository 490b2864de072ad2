import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { countKinds, everything, filterRows, sortRows, type RowOrder } from '#core/compare/filter-rows.ts'
import { createDifferenceRows } from '#core/compare/steady-rows.ts'
import type { JudgedFinding } from '#core/compare/verdicts.ts'
import { currentParagraphId } from '#core/compare/versions.ts'
import type { Report, Snapshot } from '#core/document/snapshot.ts'
import { replacedVersion } from '#core/document/version-changes.ts'
import { useCommand } from '../app/commands.tsx'
import { useSnapshot } from '../app/workbench.tsx'
import { NeedReports } from '../align/NeedReports.tsx'
import { Button } from '../parts/Button.tsx'
import { classes } from '../parts/classes.ts'
import { useCompared } from './comparison.tsx'
import css from './DifferencesScreen.module.css'
import { DifferenceTable, focusRow } from './DifferenceTable.tsx'
import { Filters, type VersionChoice } from './Filters.tsx'
import { FindingPanel } from './FindingPanel.tsx'
import { Overview } from './Overview.tsx'
import { useCurrent } from './use-current.ts'
import { useDifferenceHighlight } from './use-difference-highlight.ts'
import { useVerdictActions } from './use-verdict-actions.ts'
import { useVersions } from './use-versions.ts'

export interface DifferencesScreenProps {
  /** Goes to a paragraph, and takes a claim in hand, on the align screen. */
  readonly onShowInAlign: (paragraphId: string, claimId: string | null) => void
}

/** Where the reports part: claims by outlets, and the finding one stands on. */
export function DifferencesScreen({ onShowInAlign }: DifferencesScreenProps) {
  const { t } = useTranslation('differences')
  const snapshot = useSnapshot()
  const { judged, activity, retry } = useCompared(snapshot)
  const [versionOf, setVersionOf] = useState<string | null>(null)
  const versioned = snapshot.reports.find((report) => report.id === versionOf && replacedVersion(report) !== null)
  const [first, second] = snapshot.reports
  if (!first || !second) return <NeedReports report={first ?? null} />
  if (judged === null) {
    return (
      <main className={css['waiting']} role="status">
        {activity === 'failed' ? (
          <>
            <p>{t('failed')}</p>
            <Button onPress={retry}>{t('retry')}</Button>
          </>
        ) : (
          <p>{t('comparing')}</p>
        )}
      </main>
    )
  }
  const version = { reports: snapshot.reports, versionOf: versioned?.id ?? null, onVersion: setVersionOf }
  if (versioned !== undefined) {
    const show = (paragraphId: string) => onShowInAlign(currentParagraphId(paragraphId), null)
    return <Versions key={versioned.id} snapshot={snapshot} report={versioned} version={version} onShowInAlign={show} />
  }
  return <Compared snapshot={snapshot} judged={judged} version={version} onShowInAlign={onShowInAlign} />
}

interface VersionsProps extends DifferencesScreenProps {
  readonly snapshot: Snapshot
  readonly report: Report
  readonly version: VersionChoice
}

/** A report against the version it replaced: the same table, of sentences. */
function Versions({ snapshot, report, version, onShowInAlign }: VersionsProps) {
  const { t } = useTranslation('differences')
  const compared = useVersions(snapshot, report)
  if (compared === null || compared === 'failed') {
    return (
      <main className={css['waiting']} role="status">
        <p>{t(compared === null ? 'comparing' : 'failed')}</p>
      </main>
    )
  }
  return <Compared {...compared} version={version} onShowInAlign={onShowInAlign} />
}

interface ComparedProps extends DifferencesScreenProps {
  readonly snapshot: Snapshot
  readonly judged: readonly JudgedFinding[]
  readonly version: VersionChoice
}

function Compared({ snapshot, judged, version, onShowInAlign }: ComparedProps) {
  const { t } = useTranslation('differences')
  const { claims, reports } = snapshot
  const [filter, setFilter] = useState(everything)
  const [isOverviewOpen, setOverviewOpen] = useState(false)
  const [chosenOrder, setOrder] = useState<RowOrder>('claims')
  const main = useRef<HTMLElement>(null)
  const table = useRef<HTMLDivElement>(null)
  const [rowsOf] = useState(createDifferenceRows)
  const isOfVersions = version.versionOf !== null
  const all = useMemo(() => {
    const found = rowsOf({ claims, reports }, judged)
    // Sentences are no claims of the editor's: they have no number and no text but their own.
    return isOfVersions ? found.map((row) => ({ ...row, claim: null })) : found
  }, [rowsOf, claims, reports, judged, isOfVersions])
  // A report that is gone is no order and no filter.
  const has = (reportId: string) => reports.some(({ id }) => id === reportId)
  const order = typeof chosenOrder === 'string' || has(chosenOrder.reportId) ? chosenOrder : 'claims'
  const isOfReport = [filter.reportId, filter.otherId].every((id) => id === null || has(id))
  const asked = useMemo(
    () => (isOfReport ? filter : { ...filter, reportId: null, otherId: null }),
    [isOfReport, filter],
  )
  const rows = useMemo(() => sortRows(filterRows(all, asked), order), [all, asked, order])
  const counts = useMemo(() => countKinds(all, asked), [all, asked])
  const current = useCurrent(rows)
  const { point, points, place, go } = current
  const actions = useVerdictActions(point?.judged ?? null)
  useDifferenceHighlight(main, rows, point?.judged?.finding ?? null)

  const showInAlign = (paragraphId: string | undefined) => {
    if (paragraphId !== undefined) onShowInAlign(paragraphId, point?.row.claim?.id ?? null)
  }
  const open = () => showInAlign(point?.row.cells.find((cell) => cell !== null)?.words[0]?.paragraph.id)
  const step = (to: number) => {
    const next = points[to]
    if (next === undefined) return
    go(next.id)
    focusRow(table.current, next.row.id)
  }
  useCommand('differences.previous', { isEnabled: place > 0, run: () => step(place - 1) })
  useCommand('differences.next', { isEnabled: place + 1 < points.length, run: () => step(place + 1) })
  useCommand('differences.showInAlign', { isEnabled: point !== null, run: open })

  useCommand('differences.overview', { run: () => setOverviewOpen(!isOverviewOpen) })

  return (
    <main ref={main} className={classes(css['screen'], reports.length > 2 && css['tray'])} aria-label={t('title')}>
      <Filters
        reports={reports}
        version={version}
        filter={asked}
        order={order}
        counts={counts}
        isOverviewOpen={isOverviewOpen}
        onFilter={setFilter}
        onOrder={setOrder}
        onOverview={setOverviewOpen}
      />
      <Overview snapshot={snapshot} rows={all} filter={asked} isOpen={isOverviewOpen} onFilter={setFilter} />
      {rows.length === 0 ? (
        <div className={css['none']}>
          <p>{t(all.length === 0 ? 'noClaims' : 'noneAsked')}</p>
          {all.length === 0 ? null : <Button onPress={() => setFilter(everything)}>{t('showAll')}</Button>}
        </div>
      ) : (
        <DifferenceTable ref={table} rows={rows} reports={reports} point={point} onGo={go} onOpen={open} />
      )}
      {point === null ? (
        <aside className={css['empty']} aria-label={t('finding')} />
      ) : (
        <FindingPanel current={current} point={point} actions={actions} onShowInAlign={showInAlign} />
      )}
    </main>
  )
}
