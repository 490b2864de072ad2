import { useCallback, useEffect, useRef } from 'react'
import { keepVersion } from '#core/document/commands/summary-versions.ts'
import { parseSummary } from '#core/summary/parse-summary.ts'
import { useSettings } from '../../app/settings.tsx'
import { useWorkbench } from '../../app/workbench.tsx'
import { countWords } from '../count-words.ts'
import type { ReadSummary } from '../preview-parser.worker.ts'

/** A stretch of work ends when nothing was written for this long. */
const quietMs = 60_000

export interface SummaryFacts {
  readonly author: string
  /** ISO 8601 instant. */
  readonly savedAt: string
  readonly wordCount: number
}

export interface KeptVersions {
  /** What is noted of a version that is kept now. */
  readonly factsNow: () => SummaryFacts
  /** Keeps the summary as it stands. */
  readonly keepNow: () => void
}

/**
 * Keeps versions by itself: what was there before the first change, and what was written whenever writing rests or one leaves for
 * another screen. Only looking at the summary changes nothing.
 */
export function useKeptVersions(read: ReadSummary | null): KeptVersions {
  const { project, isReadOnly } = useWorkbench()
  const { editorName } = useSettings().settings
  const latest = useRef({ read, editorName })
  useEffect(() => {
    latest.current = { read, editorName }
  })

  const factsOf = useCallback((text: string): SummaryFacts => {
    const { read: known, editorName: author } = latest.current
    const wordCount = known?.summary.source === text ? known.wordCount : countWords(parseSummary(text))
    return { author, savedAt: new Date().toISOString(), wordCount }
  }, [])
  const keep = useCallback(
    (text: string, fields: Partial<SummaryFacts> = {}) => {
      if (!isReadOnly) project.keep(keepVersion, { text, ...factsOf(text), ...fields })
    },
    [project, isReadOnly, factsOf],
  )

  useEffect(() => {
    if (isReadOnly) return
    let kept = project.snapshot.summary
    let isAsFound = true
    let timer: ReturnType<typeof setTimeout> | undefined
    const keepWritten = () => {
      clearTimeout(timer)
      const text = project.snapshot.summary
      if (text !== kept) keep(text)
      kept = text
    }
    const stopFollowing = project.subscribe(() => {
      if (project.snapshot.summary === kept) return
      if (isAsFound) {
        isAsFound = false
        // Nobody can say who wrote what was found.
        keep(kept, { author: '' })
      }
      clearTimeout(timer)
      timer = setTimeout(keepWritten, quietMs)
    })
    return () => {
      stopFollowing()
      keepWritten()
    }
  }, [project, isReadOnly, keep])

  return {
    factsNow: () => factsOf(project.snapshot.summary),
    keepNow: () => keep(project.snapshot.summary),
  }
}
