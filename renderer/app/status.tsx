import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react'
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

/** A confirmation has been read by then; what was refused stays until the next step. */
const confirmationMs = 8_000

interface Said {
  readonly sentence: string
  readonly isRefusal: boolean
}

export function StatusProvider({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState<Said | null>(null)
  const sentenceOf = useProblemSentence()
  const status = useMemo(
    (): Status => ({
      say: (sentence) => setSaid(sentence === null ? null : { sentence, isRefusal: false }),
      sayProblem: (problem) => setSaid({ sentence: sentenceOf(problem), isRefusal: true }),
    }),
    [sentenceOf],
  )
  useEffect(() => {
    if (said === null || said.isRefusal) return
    const timer = setTimeout(() => setSaid(null), confirmationMs)
    return () => clearTimeout(timer)
  }, [said])
  return (
    <StatusContext value={status}>
      <SentenceContext value={said?.sentence ?? null}>{children}</SentenceContext>
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
