import { wrap } from 'comlink'
import { failure, success, type Failure, type Result } from '#core/base/result.ts'
import { oneReport, type FileDraft } from '#core/import/exchange/alignment-draft.ts'
import { alignmentFormat } from '#core/import/exchange/alignment-format.ts'
import { fileFormat } from '#core/import/file-format.ts'
import { importText } from '#core/import/import-text.ts'
import type { ImportInWorker } from './import.worker.ts'

/** Texts over this many bytes are read beside the page, so that it stays at hand. */
const largestInline = 200_000

/** A page of metadata and a PDF of a hundred pages take a few seconds on a slow machine. */
const longestMs = 60_000

/** Each reader beside the page has a processor of its own to itself. */
const mostAtOnce = 2

/**
 * Reads one file into a draft, or an exchange file into several. `near` is a day the event is known to be near, ISO. Anything but a short text is read beside
 * the page, a few files at a time, each for so long and no longer. A file taken out while it waits or is
 * read ends in a problem nobody sees.
 */
export async function readDraft(
  fileName: string,
  bytes: Uint8Array,
  near: string | null,
  signal: AbortSignal,
): Promise<Result<FileDraft>> {
  const file = { fileName, bytes, near }
  if (bytes.length <= largestInline && fileFormat(bytes) === 'text' && alignmentFormat(bytes) === null) {
    const read = importText(file)
    return read.ok ? success(oneReport(read.value)) : read
  }
  await turn()
  try {
    return signal.aborted ? stopped(fileName) : await readBeside(file, signal)
  } finally {
    passOn()
  }
}

async function readBeside(file: Parameters<ImportInWorker>[0], signal: AbortSignal): Promise<Result<FileDraft>> {
  const worker = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' })
  let timer: ReturnType<typeof setTimeout> | undefined
  try {
    return await Promise.race([
      wrap<ImportInWorker>(worker)(file),
      new Promise<Result<FileDraft>>((resolve) => {
        const { fileName } = file
        timer = setTimeout(
          () => resolve(failure('importTookTooLong', { fileName, seconds: longestMs / 1000 })),
          longestMs,
        )
        // It ran out of memory, or a reader met what nobody thought of: the file is left, the page stands.
        worker.addEventListener('error', (event) => {
          event.preventDefault()
          resolve(failure('importDamaged', { fileName, format: fileFormat(file.bytes).toUpperCase() }))
        })
        signal.addEventListener('abort', () => resolve(stopped(fileName)))
      }),
    ])
  } finally {
    clearTimeout(timer)
    worker.terminate()
  }
}

function stopped(fileName: string): Failure {
  return failure('importTookTooLong', { fileName, seconds: 0 })
}

let reading = 0
const waiting: (() => void)[] = []

async function turn(): Promise<void> {
  if (reading >= mostAtOnce) await new Promise<void>((resolve) => waiting.push(resolve))
  reading += 1
}

function passOn(): void {
  reading -= 1
  waiting.shift()?.()
}
