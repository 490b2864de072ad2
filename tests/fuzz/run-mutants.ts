import { Worker } from 'node:worker_threads'
import { mutant } from './mutate.ts'

/** What came of the mutants of one format. */
export interface MutantFigures {
  readonly drafts: number
  /** By their code. */
  readonly problems: Readonly<Record<string, number>>
  /** Seeds of those that neither came to a draft nor to a problem, in time and memory. */
  readonly lost: readonly { readonly seed: number; readonly why: string }[]
  readonly slowestMs: number
}

/** What a mutant may take. */
const longestMs = 5_000
const memoryMb = 512

/** Imports `count` mutants of these files, seeds from `firstSeed` on, in a process of its own that may hang or die. */
export async function runMutants(
  files: readonly Uint8Array[],
  firstSeed: number,
  count: number,
): Promise<MutantFigures> {
  const problems: Record<string, number> = {}
  const lost: { seed: number; why: string }[] = []
  let drafts = 0
  let slowestMs = 0
  let worker = await startWorker(files)
  for (let seed = firstSeed; seed < firstSeed + count; seed += 1) {
    const file = files[seed % files.length]
    if (file === undefined) break
    const started = performance.now()
    const outcome = await outcomeOf(worker, mutant(file, seed))
    slowestMs = Math.max(slowestMs, performance.now() - started)
    if (outcome === 'draft') drafts += 1
    else if (outcome.startsWith('import')) problems[outcome] = (problems[outcome] ?? 0) + 1
    else {
      lost.push({ seed, why: outcome })
      await worker.terminate()
      worker = await startWorker(files)
    }
  }
  await worker.terminate()
  return { drafts, problems, lost, slowestMs }
}

/** Loads what reads the format with a whole file of it, which is none of the mutants' time. */
async function startWorker(files: readonly Uint8Array[]): Promise<Worker> {
  const worker = new Worker(new URL('./import-child.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    stdout: true,
    stderr: true,
  })
  const [whole] = files
  if (whole !== undefined) await outcomeOf(worker, whole, 60_000)
  return worker
}

function outcomeOf(worker: Worker, bytes: Uint8Array, patienceMs = longestMs): Promise<string> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => end(`still reading after ${patienceMs} ms`), patienceMs)
    const onMessage = (outcome: unknown): void => end(String(outcome))
    const onError = (error: Error): void => end(`died: ${error.message}`)
    const end = (outcome: string): void => {
      clearTimeout(timer)
      worker.off('message', onMessage)
      worker.off('error', onError)
      resolve(outcome)
    }
    worker.on('message', onMessage)
    worker.on('error', onError)
    worker.postMessage(bytes)
  })
}
