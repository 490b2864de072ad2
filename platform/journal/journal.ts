import { join } from 'node:path'
import { failure, success, type Result } from '#core/base/result.ts'
import { errorCode } from '../files/file-problem.ts'
import type { FileSystem, OpenFile } from '../files/file-system.ts'
import { encodeRecord } from './record.ts'
import { encodeHeader, segmentName, type SegmentHeader } from './segment.ts'

/** How long an update waits for others before they are written together. With the writing itself well under 250 ms. */
const gatherMs = 60

/** How long after a failed write the next is tried. */
const retryMs = 2_000

/** One writer's journal. It writes to segments of its own, whatever other processes do. */
export interface Journal {
  /** Takes in an update: on disk within 250 ms. Answers with its number: 1, 2, … */
  append(update: Uint8Array): number
  /** Resolves when everything appended so far outlives a crash, or with what kept it from it. */
  flush(): Promise<Result<null>>
  /** Whether the last write failed; what it held is tried again until it succeeds. */
  readonly isFailing: boolean
  /**
   * Ends the present segment and begins the next on disk. `carried` gives the updates that belong into both: those not
   * in the state that is about to be saved.
   */
  beginSegment(segment: SegmentStart, carried: () => readonly Uint8Array[]): Promise<Result<null>>
  /** The names of the segments written so far. */
  readonly segments: ReadonlySet<string>
  /** Flushes and lets go of the file. */
  close(): Promise<Result<null>>
}

/** A segment's header may be wanted on disk before there are records. */
type When = 'ifAny' | 'evenIfEmpty'

export type SegmentStart = Pick<SegmentHeader, 'generation' | 'base' | 'upcoming'>

/** Opens a journal in a folder that is there. Nothing is written before the first update. */
export function openJournal(fs: FileSystem, folder: string, projectId: string, first: SegmentStart): Journal {
  let start = first
  const segments = new Set<string>()
  let file: OpenFile | null = null
  let pending: Uint8Array[] = []
  let sequence = 0
  let isFailing = false
  let timer: NodeJS.Timeout | null = null
  let turn: Promise<unknown> = Promise.resolve()

  /** One write at a time, in order. */
  function inTurn<Value>(step: () => Promise<Value>): Promise<Value> {
    const result = turn.then(step)
    turn = result.catch(() => null)
    return result
  }

  async function writePending(when: When): Promise<void> {
    const records = pending
    if (records.length === 0 && when === 'ifAny') return
    pending = []
    try {
      if (file === null) await openSegment(records)
      else await writeAndSync(file, records)
      isFailing = false
    } catch (error) {
      // How much of it is on disk nobody knows: all of it goes into a new segment.
      pending = [...records, ...pending]
      isFailing = true
      await abandonFile()
      throw error
    }
  }

  async function openSegment(records: readonly Uint8Array[]): Promise<void> {
    const name = segmentName(start.generation)
    segments.add(name)
    file = await fs.create(join(folder, name))
    const header = encodeHeader({ format: 'muqabala-journal', version: 1, projectId, ...start })
    await writeAndSync(file, [header, ...records])
    await fs.syncFolder(folder)
  }

  async function abandonFile(): Promise<void> {
    const abandoned = file
    file = null
    try {
      await abandoned?.close()
    } catch (error) {
      if (errorCode(error) === null) throw error
    }
  }

  async function flushInTurn(when: When = 'ifAny'): Promise<Result<null>> {
    try {
      await writePending(when)
      return success(null)
    } catch (error) {
      const reason = errorCode(error)
      if (reason === null) throw error
      schedule(retryMs)
      return failure('journalFailed', { reason })
    }
  }

  function schedule(delayMs: number): void {
    timer ??= setTimeout(() => {
      timer = null
      void inTurn(() => flushInTurn())
    }, delayMs)
  }

  function unschedule(): void {
    if (timer !== null) clearTimeout(timer)
    timer = null
  }

  return {
    append(update) {
      pending.push(encodeRecord(update))
      schedule(gatherMs)
      sequence += 1
      return sequence
    },
    flush: () => inTurn(() => flushInTurn()),
    segments,
    get isFailing() {
      return isFailing
    },
    beginSegment: (segment, carried) =>
      inTurn(async () => {
        const flushed = await flushInTurn()
        await abandonFile()
        start = segment
        pending.unshift(...carried().map(encodeRecord))
        return flushed.ok ? flushInTurn('evenIfEmpty') : flushed
      }),
    close: () =>
      inTurn(async () => {
        unschedule()
        const flushed = await flushInTurn()
        unschedule()
        await abandonFile()
        return flushed
      }),
  }
}

async function writeAndSync(file: OpenFile, records: readonly Uint8Array[]): Promise<void> {
  await file.write(Buffer.concat(records))
  await file.sync()
}
