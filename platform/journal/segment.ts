import { randomBytes } from 'node:crypto'
import * as v from 'valibot'
import { parseJson } from '../project-file/unpack.ts'
import { encodeRecord, readRecords } from './record.ts'

const identity = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

export const segmentHeaderSchema = v.object({
  format: v.literal('muqabala-journal'),
  version: v.literal(1),
  projectId: v.string(),
  generation: v.number(),
  /** The state of the project file these changes come after; null when there was no whole file. */
  base: v.nullable(identity),
  /** When a save began the segment: the state that save was about to write. Its records come after that one just as well. */
  upcoming: v.nullable(identity),
})
export type SegmentHeader = v.InferOutput<typeof segmentHeaderSchema>

export function encodeHeader(header: SegmentHeader): Uint8Array {
  return encodeRecord(Buffer.from(JSON.stringify(header)))
}

export interface ReadSegment {
  readonly name: string
  /** From the name: survives a damaged header. */
  readonly generation: number
  /** Null when damaged. */
  readonly header: SegmentHeader | null
  readonly updates: readonly Uint8Array[]
  readonly cutBytes: number
  readonly damagedBytes: number
}

/** Reads one segment as far as its bytes are whole. */
export function readSegment(name: string, bytes: Uint8Array): ReadSegment {
  const { payloads, isHeaderWhole, cutBytes, damagedBytes } = readRecords(bytes)
  const [first] = payloads
  const parsed = isHeaderWhole && first !== undefined ? v.safeParse(segmentHeaderSchema, parseJson(first)) : null
  return {
    name,
    generation: generationOfSegment(name) ?? 0,
    header: parsed?.success === true ? parsed.output : null,
    updates: payloads.slice(isHeaderWhole ? 1 : 0),
    cutBytes,
    damagedBytes,
  }
}

/** Every writer has segments of its own, so that no two processes ever write to one file. */
export function segmentName(generation: number): string {
  return `${String(generation).padStart(8, '0')}-${randomBytes(6).toString('hex')}.journal`
}

/** Null for other files. */
export function generationOfSegment(name: string): number | null {
  const found = /^(\d{8,})-[0-9a-f]{12}\.journal$/.exec(name)
  return found === null ? null : Number(found[1])
}
