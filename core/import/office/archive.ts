import { Unzip, UnzipInflate, type UnzipFile } from 'fflate'
import { failure, success, type Result } from '../../base/result.ts'

/** A document has some dozens of parts, most of them pictures. */
const MOST_ENTRIES = 5000
/** Bytes, inflated, of the parts that are read. The text of a thousand pages has five million. */
const LARGEST_INFLATED = 48 * 1024 * 1024
/** XML packs tightly, but not tighter than this. */
const HIGHEST_RATIO = 250
/** Below so many bytes inflated the ratio does not matter. */
const RATIO_FREE = 1024 * 1024
/** How much is handed over at a time, so that counting comes before the harm. */
const STEP = 16 * 1024

/**
 * The wanted parts of a ZIP container, counted while they are inflated and never by what the container says about itself.
 * Parts that are not wanted stay packed. Refuses containers that are broken or cut short, and those made to fill the memory.
 */
export function readArchive(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Result<ReadonlyMap<string, Uint8Array>> {
  const read = new ArchiveReading(bytes.length, isWanted)
  const unzip = new Unzip((file) => read.start(file))
  unzip.register(UnzipInflate)
  try {
    for (let from = 0; from < bytes.length && read.refused === null; from += STEP) {
      // The library keeps what it is given and writes to it.
      unzip.push(bytes.slice(from, from + STEP), from + STEP >= bytes.length)
    }
  } catch {
    // It says by errors what is wrong with a container; there is nothing an editor could do about the difference.
    return failure('importDamaged')
  }
  if (read.refused !== null) return failure(read.refused)
  return read.isWhole() ? success(read.parts) : failure('importDamaged')
}

class ArchiveReading {
  refused: 'importArchiveTooLarge' | 'importDamaged' | null = null
  readonly parts = new Map<string, Uint8Array>()
  private readonly begun = new Set<string>()
  private entries = 0
  private inflated = 0
  private readonly packedLength: number
  private readonly isWanted: (name: string) => boolean

  constructor(packedLength: number, isWanted: (name: string) => boolean) {
    this.packedLength = packedLength
    this.isWanted = isWanted
  }

  start(file: UnzipFile): void {
    this.entries += 1
    if (this.entries > MOST_ENTRIES) this.refused = 'importArchiveTooLarge'
    // The first part of a name counts: a second one is there to be read by somebody else.
    if (this.refused !== null || !this.isWanted(file.name) || this.begun.has(file.name)) return
    this.begun.add(file.name)
    const pieces: Uint8Array[] = []
    file.ondata = (error, piece, isLast) => {
      if (error !== null) this.refused ??= 'importDamaged'
      if (this.refused !== null) return
      this.inflated += piece.length
      const isBomb = this.inflated > RATIO_FREE && this.inflated > this.packedLength * HIGHEST_RATIO
      if (this.inflated > LARGEST_INFLATED || isBomb) {
        this.refused = 'importArchiveTooLarge'
        file.terminate()
        return
      }
      pieces.push(piece)
      if (isLast) this.parts.set(file.name, joined(pieces))
    }
    file.start()
  }

  /** Whether every part that was begun was read to its end. */
  isWhole(): boolean {
    return this.parts.size > 0 && this.parts.size === this.begun.size
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
