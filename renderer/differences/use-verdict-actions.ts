import { useMemo } from 'react'
import { confirmFinding, dismissFinding, noteFinding, reopenFinding } from '#core/document/commands/judge-finding.ts'
import type { JudgedFinding } from '#core/compare/verdicts.ts'
import { useRun } from '../app/workbench.tsx'

/** What an editor can make of a finding; each one undo step. */
export interface VerdictActions {
  readonly confirm: (judged: JudgedFinding) => void
  /** False when it was refused: there must be a reason. */
  readonly dismiss: (judged: JudgedFinding, reason: string) => boolean
  readonly reopen: (judged: JudgedFinding) => void
  readonly note: (judged: JudgedFinding, note: string) => void
}

export function useVerdictActions(): VerdictActions {
  const run = useRun()
  return useMemo(() => {
    const seen = ({ finding }: JudgedFinding) => ({ findingId: finding.id, basis: finding.basis })
    return {
      confirm: (judged) => void run(confirmFinding, seen(judged)),
      dismiss: (judged, reason) => run(dismissFinding, { ...seen(judged), reason: reason.trim() }).ok,
      reopen: (judged) => void run(reopenFinding, seen(judged)),
      note: (judged, note) => void run(noteFinding, { ...seen(judged), note: note.trim() }),
    }
  }, [run])
}
