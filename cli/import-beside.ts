import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { failure, success, type Result } from '#core/base/result.ts'
import { alignmentFormat } from '#core/import/exchange/alignment-format.ts'
import { oneReport, type FileDraft } from '#core/import/exchange/alignment-draft.ts'
import { fileFormat } from '#core/import/file-format.ts'
import { importFile } from '#core/import/import-file.ts'
import { importText, type ImportedFile } from '#core/import/import-text.ts'

/** As the window: longer than any report takes on a slow machine. */
const longestMs = 60_000
const memoryMb = 1024
/** Plain texts of this many bytes and less are read at once. */
const largestInline = 200_000

const purpose = 'muqabala: read a file'

/** Whether this is the thread beside the command, in which a file is read. The bundled command is its own thread's file. */
export const isReadingThread = !isMainThread && workerData === purpose

if (isReadingThread) {
  parentPort?.once('message', (file: ImportedFile) => {
    void importFile(file).then((result) => {
      parentPort?.postMessage(result)
    })
  })
}

/**
 * `importFile` beside the command, for so long and in so much memory and no more: a file that would hold the command up for
 * ever ends in a problem. Short plain texts, which cannot, are read here.
 */
export async function importBeside(file: ImportedFile, patienceMs = longestMs): Promise<Result<FileDraft>> {
  const { fileName, bytes } = file
  if (bytes.length <= largestInline && fileFormat(bytes) === 'text' && alignmentFormat(bytes) === null) {
    const read = importText(file)
    return read.ok ? success(oneReport(read.value)) : read
  }
  const worker = new Worker(new URL(import.meta.url), {
    workerData: purpose,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
  })
  let timer: ReturnType<typeof setTimeout> | undefined
  try {
    return await new Promise<Result<FileDraft>>((resolve) => {
      timer = setTimeout(() => {
        resolve(failure('importTookTooLong', { fileName, seconds: Math.ceil(patienceMs / 1000) }))
      }, patienceMs)
      worker.once('message', resolve)
      // It ran out of memory, or a reader met what nobody thought of.
      worker.once('error', () => {
        resolve(failure('importDamaged', { fileName, format: fileFormat(bytes).toUpperCase() }))
      })
      worker.postMessage(file)
    })
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}
