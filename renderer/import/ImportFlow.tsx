import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HostDescription } from '#core/host/contract.ts'
import type { Host } from '#core/host/handlers.ts'
import { problem } from '#core/base/problem.ts'
import { addAlignedClaims } from '#core/document/commands/add-aligned-claims.ts'
import { addReport, mostReports } from '#core/document/commands/add-report.ts'
import { editMeta } from '#core/document/commands/edit-meta.ts'
import { replaceReport } from '#core/document/commands/replace-report.ts'
import type { Project } from '#core/document/project.ts'
import type { Report } from '#core/document/snapshot.ts'
import { placeClaims } from '#core/import/exchange/place-claims.ts'
import type { Session } from '../app/session.ts'
import { useStatus } from '../app/status.tsx'
import { pickReports } from '../host/files.ts'
import { pickFolder } from '../host/folders.ts'
import { readyDrafts, toReport, type Incoming } from './drafts.ts'
import { ImportScreen } from './ImportScreen.tsx'
import { useArrivals } from './use-arrivals.tsx'
import { useIncoming, type ArrivedFile } from './use-incoming.ts'

export interface ImportFlowProps {
  readonly host: Host
  readonly description: HostDescription
  /** Where the reports go; null: a new project is made when they are added. */
  readonly session: Session | null
  readonly first: readonly ArrivedFile[]
  /** The report of which this is a newer version; null when reports are added. */
  readonly replaces?: Report | null
  readonly startsPasting?: boolean
  /** Files wait here to be added, or none any more. */
  readonly onDrafting?: (isDrafting: boolean) => void
  readonly onCreate: (title: string) => Promise<Session | null>
  readonly onDone: (target: Session) => void
  readonly onCancel: () => void
}

/** Importing from the first file to the reports in the project. */
export function ImportFlow(props: ImportFlowProps) {
  const {
    host,
    description,
    session,
    first,
    replaces = null,
    startsPasting = false,
    onDrafting,
    onCreate,
    onDone,
    onCancel,
  } = props
  const { t } = useTranslation(['common', 'align', 'reports', 'import'])
  const { say, sayProblem } = useStatus()
  const meta = session?.project.snapshot.meta
  const files = useIncoming(first, meta?.eventDate ?? null)
  const [newTitle, setNewTitle] = useState('')
  const isDrafting = files.incoming.length > 0
  useEffect(() => {
    onDrafting?.(isDrafting)
    return () => onDrafting?.(false)
  }, [onDrafting, isDrafting])
  const overlay = useArrivals(files.add)

  const addAll = async () => {
    const ready = readyDrafts(files.incoming)
    const headline = ready[0]?.edited.draft.headline ?? ''
    const told = ready[0]?.within?.file
    const title =
      [newTitle.trim(), told?.title.trim() ?? '', headline.trim(), t('common:untitled')].find(
        (words) => words !== '',
      ) ?? ''
    const target = session ?? (await onCreate(title.slice(0, 200)))
    if (target === null) return
    if (replaces === null && target.project.snapshot.reports.length + ready.length > mostReports) {
      sayProblem(problem('reportsFull'))
      return
    }
    const reportIds = new Map<string, string>()
    for (const { id, fileName, bytes, edited } of ready) {
      const kept = await host['project.addSource']({ handle: target.handle, fileName, bytes })
      if (!kept.ok) {
        sayProblem(kept.problem)
        return
      }
      const source = { fileName, sha256: kept.value.sha256, encoding: edited.draft.encoding }
      const drafted = toReport(edited, source)
      const { project } = target
      if (replaces === null) {
        const added = project.run(addReport, drafted)
        if (!added.ok) {
          sayProblem(added.problem)
          return
        }
        reportIds.set(id, added.value.reportId)
      } else {
        const replaced = project.run(replaceReport, { reportId: replaces.id, ...drafted })
        if (!replaced.ok) {
          sayProblem(replaced.problem)
          return
        }
        say(t('reports:version.replaced', { ...replaced.value }))
      }
      files.remove(id)
    }
    addClaims(target.project, ready, reportIds)
    settleEventDate(target.project, told?.eventDate ?? null)
    onDone(target)
  }
  return (
    <>
      <ImportScreen
        files={files}
        projectTitle={meta?.title ?? null}
        replacedOutlet={
          replaces === null ? null : replaces.outlet || replaces.outletEnglish || t('align:unnamedOutlet')
        }
        startsPasting={startsPasting}
        newTitle={newTitle}
        onNewTitle={setNewTitle}
        onPick={() => {
          void pickReports(host, description).then((picked) => {
            if (picked.ok) files.add(picked.value)
            else sayProblem(picked.problem)
          })
        }}
        onPickFolder={() => {
          void pickFolder().then((picked) => {
            if (picked === null) return
            files.add(picked)
            // A folder chosen and nothing from it must not look like a button that does nothing.
            if (picked.length === 0) say(t('import:folderEmpty'))
          })
        }}
        onCancel={onCancel}
        onAdd={addAll}
      />
      {overlay}
    </>
  )
}

/** What aligned the reports of an exchange file goes with them, but for reports that were left out. */
function addClaims(project: Project, ready: readonly Incoming[], reportIds: ReadonlyMap<string, string>): void {
  for (const [, reports] of Map.groupBy(ready, ({ within }) => within?.fileId)) {
    const within = reports[0]?.within
    if (within === undefined) continue
    const { file } = within
    const ids = file.reports.map((_, place) => {
      const added = reports.find((report) => report.within?.place === place)
      return (added && reportIds.get(added.id)) ?? null
    })
    const claims = placeClaims(file.claims, ids, project.snapshot)
    if (claims.length > 0) project.run(addAlignedClaims, { claims })
  }
}

/** Dates the event while nobody has, as its file does or by its earliest report: the list of recent projects is read by it. */
function settleEventDate(project: Project, told: string | null): void {
  const { meta, reports } = project.snapshot
  const [earliest] = reports
    .flatMap(({ date, isDateConfirmed }) => (isDateConfirmed && date !== null ? [date] : []))
    .toSorted()
  const eventDate = told ?? earliest
  if (meta.eventDate === null && eventDate !== undefined) project.run(editMeta, { eventDate })
}
