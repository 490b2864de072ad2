import { lazy, Suspense, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { mentionsToCheck } from '#core/document/mentions-to-check.ts'
import type { Report, Snapshot } from '#core/document/snapshot.ts'
import { replacedVersion, versionChanges } from '#core/document/version-changes.ts'
import { useCommand } from '../app/commands.tsx'
import type { MenuPart } from '../parts/menu-parts.ts'
import { VersionLine } from './VersionLine.tsx'

const ReportDetails = lazy(async () => ({ default: (await import('../align/ReportDetails.tsx')).ReportDetails }))
const RemoveReportDialog = lazy(async () => ({
  default: (await import('./RemoveReportDialog.tsx')).RemoveReportDialog,
}))
const VersionPanel = lazy(async () => ({ default: (await import('./VersionPanel.tsx')).VersionPanel }))
const ReportsDialog = lazy(async () => ({ default: (await import('./ReportsDialog.tsx')).ReportsDialog }))
const EarlierVersionsDialog = lazy(async () => ({
  default: (await import('./EarlierVersionsDialog.tsx')).EarlierVersionsDialog,
}))

export interface ReportTools {
  /** The menu of a report's pane. */
  readonly menuOf: (report: Report) => readonly MenuPart[]
  /** Opens what is known of a report: outlet, headline, date. */
  readonly openFacts: (report: Report) => void
  /** In the dock above everything else; null while no version is being looked through. */
  readonly panel: ReactNode
  /** Lines of the dock: newer versions nobody has looked through. */
  readonly lines: ReactNode
  /** Dialogs. */
  readonly overlay: ReactNode
}

export interface ReportToolsInput {
  readonly snapshot: Snapshot
  /** The report of the pane the editor works in. */
  readonly report: Report
  readonly onReplace: (reportId: string) => void
  readonly onGo: (paragraphId: string) => void
  readonly onChecks: () => void
  /** A list of its own is about to take the dock. */
  readonly onPanel: () => void
}

interface Open {
  readonly kind: 'about' | 'remove' | 'earlier' | 'manage' | 'changes'
  readonly reportId: string
}

/** All that is done to a whole report: its facts, its versions, its order, its leaving. */
export function useReportTools({
  snapshot,
  report,
  onReplace,
  onGo,
  onChecks,
  onPanel,
}: ReportToolsInput): ReportTools {
  const { t } = useTranslation('reports')
  const [open, setOpen] = useState<Open | null>(null)
  const close = () => setOpen(null)
  const openFor = (kind: Open['kind'], reportId = report.id) => {
    if (kind === 'changes') onPanel()
    setOpen({ kind, reportId })
  }
  const hasEarlier = replacedVersion(report) !== null

  useCommand('report.about', { run: () => openFor('about') })
  useCommand('report.replace', { run: () => onReplace(report.id) })
  useCommand('report.changes', { isEnabled: hasEarlier, run: () => openFor('changes') })
  useCommand('report.earlier', { isEnabled: hasEarlier, run: () => openFor('earlier') })
  useCommand('report.remove', { run: () => openFor('remove') })
  useCommand('report.manage', { run: () => openFor('manage') })

  const menuOf = (of: Report): readonly MenuPart[] => {
    const line = (kind: Open['kind']) => ({
      id: kind,
      label: t(`command.${kind}`),
      run: () => openFor(kind, of.id),
    })
    const versions = replacedVersion(of) === null ? [] : [line('changes'), line('earlier')]
    return [
      { id: 'facts', lines: [line('about')] },
      {
        id: 'versions',
        lines: [{ id: 'replace', label: t('command.replace'), run: () => onReplace(of.id) }, ...versions],
      },
      { id: 'all', lines: [{ ...line('manage'), command: 'report.manage' }, line('remove')] },
    ]
  }

  const chosen = open === null ? undefined : snapshot.reports.find((one) => one.id === open.reportId)
  const waiting = snapshot.reports.filter((one) => replacedVersion(one)?.isReviewed === false)
  return {
    menuOf,
    openFacts: ({ id }) => openFor('about', id),
    panel:
      open?.kind === 'changes' && chosen !== undefined ? (
        <Suspense>
          <VersionPanel
            report={chosen}
            toCheck={mentionsToCheck(snapshot)}
            onGo={onGo}
            onChecks={() => {
              close()
              onChecks()
            }}
            onClose={close}
          />
        </Suspense>
      ) : null,
    lines: waiting
      .filter((one) => open?.kind !== 'changes' || one.id !== open.reportId)
      .map((one) => (
        <VersionLine
          key={one.id}
          report={one}
          count={versionChanges(one).length}
          onOpen={() => openFor('changes', one.id)}
        />
      )),
    overlay: (
      <Suspense>
        {open?.kind === 'manage' ? (
          <ReportsDialog
            snapshot={snapshot}
            onAbout={(id) => openFor('about', id)}
            onRemove={(id) => openFor('remove', id)}
            onClose={close}
          />
        ) : null}
        {chosen === undefined ? null : open?.kind === 'about' ? (
          <ReportDetails
            report={chosen}
            snapshot={snapshot}
            onRemove={() => openFor('remove', chosen.id)}
            onClose={close}
          />
        ) : open?.kind === 'remove' ? (
          <RemoveReportDialog snapshot={snapshot} report={chosen} onClose={close} />
        ) : open?.kind === 'earlier' ? (
          <EarlierVersionsDialog report={chosen} onClose={close} />
        ) : null}
      </Suspense>
    ),
  }
}
