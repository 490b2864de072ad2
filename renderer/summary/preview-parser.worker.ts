import { parseSummary } from '#core/summary/parse-summary.ts'
import type { Summary } from '#core/summary/tree.ts'
import { countWords } from './count-words.ts'

/** What the worker answers: the parsed summary, and what was counted on the way. */
export interface ReadSummary {
  readonly summary: Summary
  readonly wordCount: number
}

/** Reads a summary away from the keyboard: the whole text, because footnotes and numbers of notes reach across it. */
addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (typeof data !== 'string') return
  const summary = parseSummary(data)
  postMessage({ summary, wordCount: countWords(summary) } satisfies ReadSummary)
})
