import { wrap } from 'comlink'
import type { ExportRequest, Maker } from './export.worker.ts'

/** What makes documents, beside the page. */
export interface StartedMaker {
  readonly make: (request: ExportRequest) => Promise<Uint8Array<ArrayBuffer>>
  /** Null when a newer preview was wished for in the meantime. */
  readonly preview: (request: ExportRequest) => Promise<string | null>
  /** At once, in the middle of a page if need be; what was asked never settles. */
  readonly end: () => void
}

/** Rejections are faults: the script cannot be loaded, or it broke. */
export function startMaker(): StartedMaker {
  const worker = new Worker(new URL('./export.worker.ts', import.meta.url), { type: 'module' })
  const ask = wrap<Maker>(worker)
  // A worker whose script cannot be loaded answers no call: only this event says so.
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Error('the exporter could not be started')))
  })
  broken.catch(() => undefined)
  let latest = 0
  let before: Promise<unknown> = Promise.resolve()
  return {
    make: (request) => Promise.race([ask.make(request), broken]),
    preview(request) {
      const mine = ++latest
      const made = before.then(() => (mine === latest ? Promise.race([ask.preview(request), broken]) : null))
      before = made.catch(() => undefined)
      return made
    },
    end: () => worker.terminate(),
  }
}
