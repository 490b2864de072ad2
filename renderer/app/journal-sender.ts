import type { Problem } from '#core/base/problem.ts'
import type { Result } from '#core/base/result.ts'

/** Brings updates to the journal: in the order they were made, one at a time, each again until it is accepted. */
export interface JournalSender {
  readonly add: (update: Uint8Array<ArrayBuffer>) => void
  /** As `add`, before everything that waits. */
  readonly addFirst: (update: Uint8Array<ArrayBuffer>) => void
  /** Resolves when nothing waits any more, or it was stopped. */
  readonly flush: () => Promise<void>
  readonly stop: () => void
}

export interface JournalSenderOptions {
  readonly append: (update: Uint8Array<ArrayBuffer>) => Promise<Result<unknown>>
  /** Told of every refusal. Answers whether to go on trying; may put things right first. */
  readonly onRefused: (problem: Problem) => Promise<boolean>
  /** Told when an update that had been refused is accepted after all. */
  readonly onCaughtUp: () => void
}

const retriesMs = [250, 500, 1000, 2000, 5000] as const

export function createJournalSender({ append, onRefused, onCaughtUp }: JournalSenderOptions): JournalSender {
  const waiting: Uint8Array<ArrayBuffer>[] = []
  let sending: Promise<void> | null = null
  let isStopped = false

  const send = async (): Promise<void> => {
    let refusals = 0
    try {
      for (let update = waiting[0]; update !== undefined && !isStopped; update = waiting[0]) {
        const appended = await append(update)
        if (appended.ok) {
          waiting.splice(waiting.indexOf(update), 1)
          if (refusals > 0) onCaughtUp()
          refusals = 0
          continue
        }
        if (!(await onRefused(appended.problem))) return
        await wait(retriesMs[Math.min(refusals, retriesMs.length - 1)] ?? 0)
        refusals += 1
      }
    } finally {
      // In the same step as the look at what waits, so that nothing added meanwhile is left lying.
      sending = null
    }
  }
  const flush = (): Promise<void> => {
    if (waiting.length === 0) return Promise.resolve()
    sending ??= send()
    return sending
  }
  return {
    add(update) {
      waiting.push(update)
      void flush()
    },
    addFirst(update) {
      waiting.unshift(update)
    },
    flush,
    stop() {
      isStopped = true
    },
  }
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
