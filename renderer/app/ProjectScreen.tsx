import { lazy, Suspense, useCallback, useMemo, useState } from 'react'
import { alignedParagraphs } from '#core/document/alignment.ts'
import type { Hit } from '#core/document/find.ts'
import type { Snapshot } from '#core/document/snapshot.ts'
import type { HostDescription } from '#core/host/contract.ts'
import type { Host } from '#core/host/handlers.ts'
import { AlignScreen } from '../align/AlignScreen.tsx'
import type { Revealed } from '../align/revealed.ts'
import type { RevealedWords } from '../summary/revealed-words.ts'
import { ComparisonProvider, useDifferenceCount, useNewComparison } from '../differences/comparison.tsx'
import { FindArea } from '../find/FindArea.tsx'
import { targetOf } from '../find/find-target.ts'
import { useArrivals } from '../import/use-arrivals.tsx'
import type { ArrivedFile } from '../import/use-incoming.ts'
import { SuggestionsProvider } from '../suggest/suggestions.tsx'
import type { ExportDialogProps } from '../export/ExportDialog.tsx'
import { AppFrame, type Mode } from './AppFrame.tsx'
import { useCommand } from './commands.tsx'
import { loadImportFlow } from './load-import-flow.ts'
import { HistoryButtons } from './HistoryButtons.tsx'
import { SaveStateView } from './SaveStateView.tsx'
import type { Session } from './session.ts'
import { SessionNotices } from './SessionNotices.tsx'
import { useDocumentTitle } from './use-document-title.ts'
import { useLeaveGuard } from './use-leave-guard.ts'
import { useSessionState } from './use-session.ts'
import { useFromProject, useSnapshot, WorkbenchProvider } from './workbench.tsx'

const ImportFlow = lazy(loadImportFlow)
const NamesDialog = lazy(async () => ({ default: (await import('../names/NamesDialog.tsx')).NamesDialog }))
const SummaryScreen = lazy(async () => ({ default: (await import('../summary/SummaryScreen.tsx')).SummaryScreen }))
const DifferencesScreen = lazy(async () => ({
  default: (await import('../differences/DifferencesScreen.tsx')).DifferencesScreen,
}))
const ExportDialog = lazy(async () => ({ default: (await import('../export/ExportDialog.tsx')).ExportDialog }))

export interface ProjectScreenProps {
  readonly host: Host
  readonly description: HostDescription
  readonly session: Session
  /** Files to import into it at once; null for none. */
  readonly first: readonly ArrivedFile[] | null
  readonly onFirstTaken: () => void
  readonly onArrive: (files: readonly ArrivedFile[]) => void
  readonly onPalette: () => void
  readonly onLeave: () => void
}

/** Reports on their way in at the editor's wish: to be pasted, or to take the place of one that is there. */
interface Adding {
  readonly replaces: string | null
  readonly startsPasting: boolean
}

/** One open project: its import, its modes, and the commands that hold in all of them. */
export function ProjectScreen(props: ProjectScreenProps) {
  const { host, description, session, first, onFirstTaken, onArrive, onPalette, onLeave } = props
  const { project } = session
  const { save, isReadOnly } = useSessionState(session)
  // No letter of the summary draws all this again.
  const reports = useFromProject(project, () => project.snapshot.reports)
  const claims = useFromProject(project, () => project.snapshot.claims)
  const verdicts = useFromProject(project, () => project.snapshot.verdicts)
  const title = useFromProject(project, () => project.snapshot.meta.title)
  const canUndo = useFromProject(project, () => project.canUndo)
  const canRedo = useFromProject(project, () => project.canRedo)
  const alignment = useMemo(() => readAlignment({ claims, reports }), [claims, reports])
  const { handle } = session
  const workbench = useMemo(() => ({ project, host, handle, isReadOnly }), [project, host, handle, isReadOnly])
  const comparison = useNewComparison()
  const differences = useDifferenceCount(comparison, verdicts)
  const [mode, setMode] = useState<Mode>('align')
  const [revealed, setRevealed] = useState<Revealed | null>(null)
  const [soughtInSummary, setSoughtInSummary] = useState<RevealedWords | null>(null)
  const [isExporting, setExporting] = useState(false)
  const [isNaming, setNaming] = useState(false)
  const [adding, setAdding] = useState<Adding | null>(null)
  const [isDrafting, setDrafting] = useState(false)
  const isEmpty = reports.length === 0
  const isImporting = !isReadOnly && (first !== null || adding !== null || isEmpty)
  useDocumentTitle(title)
  useLeaveGuard(session, description)

  const saveNow = () => void session.save()
  const isShown = !isImporting
  // Undone down to no reports, the import shows: as long as nothing waits in it, one can go on undoing, and back.
  const canStep = !isReadOnly && (isShown || (first === null && adding === null && !isDrafting))
  useCommand('project.save', { isEnabled: !isReadOnly, run: saveNow })
  useCommand('project.close', { run: onLeave })
  useCommand('export.open', { isEnabled: isShown, run: () => setExporting(true) })
  useCommand('names.open', { isEnabled: isShown, run: () => setNaming(true) })
  useCommand('edit.undo', { isEnabled: canStep && canUndo, run: () => void project.undo() })
  useCommand('edit.redo', { isEnabled: canStep && canRedo, run: () => void project.redo() })
  useCommand('view.align', { isEnabled: isShown, run: () => setMode('align') })
  useCommand('view.differences', { isEnabled: isShown, run: () => setMode('differences') })
  useCommand('view.summary', { isEnabled: isShown, run: () => setMode('summary') })

  useCommand('report.paste', {
    isEnabled: isShown && !isReadOnly,
    run: () => setAdding({ replaces: null, startsPasting: true }),
  })
  const endImport = () => {
    setAdding(null)
    onFirstTaken()
  }

  const goToHit = useCallback(
    (hit: Hit, takesKeyboard: boolean) => {
      const target = targetOf(hit, project.snapshot)
      setMode(target.screen)
      if (target.screen === 'align') setRevealed({ ...target, takesKeyboard })
      else setSoughtInSummary({ span: target.span, takesKeyboard })
    },
    [project],
  )

  if (isImporting) {
    return (
      <Suspense>
        <ImportFlow
          host={host}
          description={description}
          session={session}
          first={first ?? []}
          replaces={reports.find((report) => report.id === adding?.replaces) ?? null}
          startsPasting={adding?.startsPasting === true}
          onCreate={() => Promise.resolve(null)}
          onDone={endImport}
          onDrafting={setDrafting}
          onCancel={isEmpty ? onLeave : endImport}
        />
      </Suspense>
    )
  }
  return (
    <WorkbenchProvider value={workbench}>
      <ComparisonProvider value={comparison}>
        <SuggestionsProvider>
          <AppFrame
            mode={mode}
            onModeChange={setMode}
            alignment={alignment}
            differences={differences}
            onLeave={onLeave}
            onPalette={onPalette}
            history={
              <HistoryButtons
                canUndo={canStep && canUndo}
                canRedo={canStep && canRedo}
                onUndo={() => void project.undo()}
                onRedo={() => void project.redo()}
              />
            }
            saveState={<SaveStateView save={save} onSave={saveNow} />}
            notices={<SessionNotices session={session} />}
          >
            <FindArea
              isFirst={(hit) => targetOf(hit, project.snapshot).screen === mode}
              isWriting={mode === 'summary'}
              onGo={goToHit}
            >
              {mode === 'align' ? (
                <AlignScreen
                  reveal={revealed}
                  onReplaceReport={(reportId) => setAdding({ replaces: reportId, startsPasting: false })}
                />
              ) : mode === 'differences' ? (
                <Suspense>
                  <DifferencesScreen
                    onShowInAlign={(paragraphId, claimId) => {
                      setMode('align')
                      setRevealed({ paragraphId, claimId, takesKeyboard: true })
                    }}
                  />
                </Suspense>
              ) : (
                <Suspense>
                  <SummaryScreen
                    reveal={soughtInSummary}
                    onOpenInAlign={(paragraphId) => {
                      setMode('align')
                      setRevealed({ paragraphId, claimId: null, takesKeyboard: true })
                    }}
                  />
                </Suspense>
              )}
            </FindArea>
          </AppFrame>
        </SuggestionsProvider>
      </ComparisonProvider>
      <Arrivals onArrive={onArrive} />
      {isNaming ? (
        <Suspense>
          <NamesDialog onClose={() => setNaming(false)} />
        </Suspense>
      ) : null}
      {isExporting ? (
        <Suspense>
          <Exporting host={host} description={description} onClose={() => setExporting(false)} />
        </Suspense>
      ) : null}
    </WorkbenchProvider>
  )
}

function Arrivals({ onArrive }: { readonly onArrive: ProjectScreenProps['onArrive'] }) {
  return useArrivals(onArrive)
}

function Exporting(props: Omit<ExportDialogProps, 'snapshot'>) {
  return <ExportDialog {...props} snapshot={useSnapshot()} />
}

/** How many of the kept paragraphs of all reports are aligned. */
function readAlignment(snapshot: Pick<Snapshot, 'claims' | 'reports'>): {
  readonly aligned: number
  readonly total: number
} {
  const total = snapshot.reports.flatMap(({ paragraphs }) => paragraphs).filter(({ number }) => number !== null).length
  return { aligned: alignedParagraphs(snapshot).size, total }
}
