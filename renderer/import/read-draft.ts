import { wrap } from 'comlink'
import type { Result } from '#core/base/result.ts'
import type { ReportDraft } from '#core/import/draft.ts'
import { importReport } from '#core/import/import-report.ts'
import type { ImportInWorker } from './import.worker.ts'

/** Files over this many bytes are read beside the page, so that it stays at hand. */
const largestInline = 200_000

/** Reads one file into a draft. `near` is a day the event is known to be near, ISO. */
export async function readDraft(
  fileName: string,
  bytes: Uint8Array,
  near: string | null,
): Promise<Result<ReportDraft>> {
  const file = { fileName, bytes, near }
  if (bytes.length <= largestInline) return importReport(file)
  const worker = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' })
  try {
    return await wrap<ImportInWorker>(worker)(file)
  } finally {
    worker.terminate()
  }
}
