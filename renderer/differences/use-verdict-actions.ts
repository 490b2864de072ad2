import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { confirmFinding, dismissFinding, noteFinding, reopenFinding } from '#core/document/commands/judge-finding.ts'
import type { JudgedFinding } from '#core/compare/verdicts.ts'
import { editSummary } from '#core/document/commands/edit-summary.ts'
import { findingSentence } from '#core/summary/finding-sentence.ts'
import { useStatus } from '../app/status.tsx'
import { useRun, useWorkbench } from '../app/workbench.tsx'

/** What an editor can make of a finding; each one undo step. */
export interface VerdictActions {
  readonly confirm: (judged: JudgedFinding) => void
  /** False when it was refused: there must be a reason. */
  readonly dismiss: (judged: JudgedFinding, reason: string) => boolean
  readonly reopen: (judged: JudgedFinding) => void
  /** Puts it at the end of the summary, as a paragraph of its own with its citation; says so. Null where there is nothing to cite. */
  readonly send: (() => void) | null
  readonly note: (judged: JudgedFinding, note: string) => void
}

export function useVerdictActions(current: JudgedFinding | null): VerdictActions {
  const { t } = useTranslation('differences')
  const run = useRun()
  const { project } = useWorkbench()
  const { say } = useStatus()
  const sentence = current === null ? null : findingSentence(current.finding, project.snapshot)
  return useMemo(() => {
    const seen = ({ finding }: JudgedFinding) => ({ findingId: finding.id, basis: finding.basis })
    return {
      confirm: (judged) => void run(confirmFinding, seen(judged)),
      dismiss: (judged, reason) => run(dismissFinding, { ...seen(judged), reason: reason.trim() }).ok,
      reopen: (judged) => void run(reopenFinding, seen(judged)),
      send:
        sentence === null
          ? null
          : () => {
              const { summary } = project.snapshot
              const gap = summary.trim() === '' ? '' : '\n\n'
              const from = summary.trimEnd().length
              if (run(editSummary, { from, to: summary.length, text: `${gap}${sentence}\n` }).ok) say(t('sent'))
            },
      note: (judged, note) => void run(noteFinding, { ...seen(judged), note: note.trim() }),
    }
  }, [run, project, say, sentence, t])
}
