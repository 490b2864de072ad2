import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Problem } from '#core/base/problem.ts'
import css from './status.module.css'

/** The quiet line at the foot: what was refused and why. Never a toast, never an alert. */
export interface Status {
  readonly say: (sentence: string | null) => void
  readonly sayProblem: (problem: Problem) => void
}

const StatusContext = createContext<Status | null>(null)
const SentenceContext = createContext<string | null>(null)

/** The sentence for a problem, in the language of the interface. */
export function useProblemSentence(): (problem: Problem) => string {
  const { t } = useTranslation('problems')
  return useCallback((problem) => t(problem.code, { ...problem.parameters }), [t])
}

export function useStatus(): Status {
  const status = useContext(StatusContext)
  if (status === null) throw new Error('useStatus outside StatusProvider')
  return status
}

export function StatusProvider({ children }: { readonly children: ReactNode }) {
  const [sentence, say] = useState<string | null>(null)
  const sentenceOf = useProblemSentence()
  const status = useMemo(() => ({ say, sayProblem: (problem: Problem) => say(sentenceOf(problem)) }), [sentenceOf])
  return (
    <StatusContext value={status}>
      <SentenceContext value={sentence}>{children}</SentenceContext>
    </StatusContext>
  )
}

export function StatusLine() {
  const sentence = useContext(SentenceContext)
  return (
    <div className={css['line']} role="status" data-empty={sentence === null}>
      {sentence}
    </div>
  )
}
