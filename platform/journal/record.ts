import { crc32 } from 'node:zlib'

/**
 * A journal segment is a row of records: marker (4 bytes), length of the payload (u32, little-endian), CRC-32 of length and
 * payload, payload. The first record is the segment's header, JSON; every other is one Yjs update.
 * The marker lets reading go on behind a damaged record.
 */
const marker = Buffer.from('MQr\n')
const frameLength = marker.length + 8

/** Longest payload, in bytes; a longer length is damage. */
const payloadLimit = 2 ** 28

export function encodeRecord(payload: Uint8Array): Uint8Array {
  const record = Buffer.alloc(frameLength + payload.length)
  marker.copy(record)
  record.writeUInt32LE(payload.length, marker.length)
  record.set(payload, frameLength)
  record.writeUInt32LE(checksum(record.subarray(marker.length, marker.length + 4), payload), marker.length + 4)
  return record
}

export interface ReadRecords {
  readonly payloads: readonly Uint8Array[]
  /** Whether the first record is whole. */
  readonly isHeaderWhole: boolean
  /** Bytes after the last whole record: a write that was cut off. */
  readonly cutBytes: number
  /** Bytes between whole records: damage. */
  readonly damagedBytes: number
}

/** Reads every whole record, skipping what is damaged and what was cut off at the end. */
export function readRecords(segment: Uint8Array): ReadRecords {
  const bytes = Buffer.from(segment.buffer, segment.byteOffset, segment.byteLength)
  const payloads: Uint8Array[] = []
  let isHeaderWhole = false
  let end = 0
  let damagedBytes = 0
  for (let at = bytes.indexOf(marker); at !== -1;) {
    const payload = payloadAt(bytes, at)
    if (payload === null) {
      at = bytes.indexOf(marker, at + 1)
      continue
    }
    if (at === 0) isHeaderWhole = true
    damagedBytes += at - end
    payloads.push(payload)
    end = at + frameLength + payload.length
    at = bytes.indexOf(marker, end)
  }
  return { payloads, isHeaderWhole, cutBytes: bytes.length - end, damagedBytes }
}

function payloadAt(bytes: Buffer, at: number): Uint8Array | null {
  if (at + frameLength > bytes.length) return null
  const length = bytes.readUInt32LE(at + marker.length)
  const start = at + frameLength
  if (length > payloadLimit || start + length > bytes.length) return null
  const payload = bytes.subarray(start, start + length)
  const lengthField = bytes.subarray(at + marker.length, at + marker.length + 4)
  return checksum(lengthField, payload) === bytes.readUInt32LE(at + marker.length + 4) ? payload : null
}

function checksum(lengthField: Uint8Array, payload: Uint8Array): number {
  return crc32(payload, crc32(lengthField))
}
