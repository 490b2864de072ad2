import { useCallback, useEffect, useRef, useState } from 'react'

const pauseMs = 600

/** A text being typed: shown at once, handed on at a pause and when the field is left, so that a pause is one undo step. */
export interface DraftText {
  readonly text: string
  readonly change: (text: string) => void
  readonly flush: () => void
}

export function useDraftText(stored: string, commit: (text: string) => void): DraftText {
  const [draft, setDraft] = useState<string | null>(null)
  const pending = useRef<{ text: string; timer: ReturnType<typeof setTimeout> } | null>(null)
  const latestCommit = useRef(commit)
  useEffect(() => {
    latestCommit.current = commit
  })
  const flush = useCallback(() => {
    const waiting = pending.current
    pending.current = null
    setDraft(null)
    if (waiting === null) return
    clearTimeout(waiting.timer)
    latestCommit.current(waiting.text)
  }, [])
  const change = useCallback(
    (text: string) => {
      if (pending.current !== null) clearTimeout(pending.current.timer)
      pending.current = { text, timer: setTimeout(flush, pauseMs) }
      setDraft(text)
    },
    [flush],
  )
  useEffect(() => flush, [flush])
  return { text: draft ?? stored, change, flush }
}
