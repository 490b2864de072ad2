import { lazy, Suspense, useState } from 'react'
import { flushSync } from 'react-dom'
import { keepDraft } from '#core/summary/commands/keep-draft.ts'
import { draftPassages, passageWords } from '#core/summary/draft/draft-passages.ts'
import { parseSummary } from '#core/summary/parse-summary.ts'
import { useCommand } from '../../app/commands.tsx'
import { useRun, useSnapshotPart, useWorkbench } from '../../app/workbench.tsx'
import type { EditorSession } from '../editor-session.ts'
import { revealSpan } from '../find-marks.ts'

const DraftDialog = lazy(async () => ({ default: (await import('./DraftDialog.tsx')).DraftDialog }))

/** Drafting in the summary: laying claims out, and going through what still stands as it was laid out. */
export function DraftTools({ session }: { readonly session: EditorSession }) {
  const { project, isReadOnly } = useWorkbench()
  const run = useRun()
  const [caret, setCaret] = useState<number | null>(null)
  const { view } = session
  const hasDrafts = useSnapshotPart(({ draftPassages }) => draftPassages.length > 0)

  const readCaret = () => {
    const position = view.getPosition()
    return position === null ? 0 : (view.getModel()?.getOffsetAt(position) ?? 0)
  }
  const readPassages = () => {
    const { snapshot } = project
    const summary = parseSummary(snapshot.summary)
    return draftPassages(summary, snapshot).map((running) => ({
      span: running.content,
      words: passageWords(running, summary.source),
    }))
  }
  const goToNext = () => {
    const passages = readPassages()
    const at = readCaret()
    const next = passages.find(({ span }) => span.from > at) ?? passages[0]
    if (next !== undefined) revealSpan(view, { from: next.span.from, to: next.span.from }, true)
  }
  const goToDraft = (at: number) => {
    // The dialog first: as long as it is there, it calls the keyboard back.
    flushSync(() => setCaret(null))
    const position = view.getModel()?.getPositionAt(at)
    if (position === undefined) return
    view.setPosition(position)
    view.revealPositionNearTop(position)
    view.focus()
  }

  useCommand('summary.draft', { isEnabled: !isReadOnly, run: () => setCaret(readCaret()) })
  useCommand('summary.nextDraft', { isEnabled: hasDrafts, run: goToNext })
  useCommand('summary.keepDraft', {
    isEnabled: hasDrafts && !isReadOnly,
    run: () => {
      const at = readCaret()
      const here = readPassages().find(({ span }) => span.from <= at && at <= span.to)
      if (here === undefined) return
      run(keepDraft, { words: [here.words] })
      goToNext()
    },
  })

  if (caret === null) return null
  return (
    <Suspense>
      <DraftDialog caret={caret} onInserted={goToDraft} onClose={() => setCaret(null)} />
    </Suspense>
  )
}
