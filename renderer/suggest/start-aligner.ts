import { wrap } from 'comlink'
import type { ParagraphSuggestion } from '#core/align/align.ts'
import type { ReportText } from '#core/align/reading.ts'
import type { AlignInWorker } from './align.worker.ts'

/** The aligner beside the page. */
export interface Aligner {
  /** Rejects when the aligner cannot start or breaks. Never settles once it was ended. */
  readonly align: (a: ReportText, b: ReportText) => Promise<readonly ParagraphSuggestion[]>
  /** At once, in the middle of a sentence if need be. */
  readonly end: () => void
}

export function startAligner(): Aligner {
  const worker = new Worker(new URL('./align.worker.ts', import.meta.url), { type: 'module' })
  const alignInWorker = wrap<AlignInWorker>(worker)
  // A worker whose script cannot be loaded answers no call: only this event says so.
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Error('the aligner could not be started')))
  })
  broken.catch(() => undefined)
  return {
    align: (a, b) => Promise.race([alignInWorker(a, b), broken]),
    end: () => worker.terminate(),
  }
}
