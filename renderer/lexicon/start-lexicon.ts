import { wrap, type Remote } from 'comlink'
import type { Lexicon } from './lexicon.worker.ts'

/** The lexicon beside the page: one script for whoever asks it, a process of its own for each. */
export interface StartedLexicon {
  readonly ask: Remote<Lexicon>
  /** Settles an answer; rejects when the lexicon cannot start or breaks. Never settles once it was ended. */
  readonly answer: <Value>(asked: Promise<Value>) => Promise<Value>
  /** At once, in the middle of a sentence if need be. */
  readonly end: () => void
}

export function startLexicon(): StartedLexicon {
  const worker = new Worker(new URL('./lexicon.worker.ts', import.meta.url), { type: 'module' })
  // A worker whose script cannot be loaded answers no call: only this event says so.
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Error('the lexicon could not be started')))
  })
  broken.catch(() => undefined)
  return {
    ask: wrap<Lexicon>(worker),
    answer: (asked) => Promise.race([asked, broken]),
    end: () => worker.terminate(),
  }
}
