import { byteString } from '../../base/byte-string.ts'
import { Unzlib } from 'fflate'

/** Bytes a single stream may unpack to. The largest are pictures, which are not unpacked and not counted. */
const LARGEST_STREAM = 64 * 1024 * 1024
const LARGEST_TOTAL = 256 * 1024 * 1024
const STEP = 64 * 1024

/**
 * Whether a stream of the file unpacks to more than memory should be given for it. The PDF library inflates without
 * counting, so what is packed tightest is counted here first. Streams packed twice over are taken for what they are made for.
 */
export function isPdfBomb(bytes: Uint8Array): boolean {
  let total = 0
  for (const { start, end, isTwice } of packedStreams(bytes)) {
    if (isTwice) return true
    // A deflated stream grows a thousandfold at most.
    if ((end - start) * 1030 < LARGEST_STREAM / 64) continue
    const length = inflatedLength(bytes.subarray(start, end))
    total += length
    if (length > LARGEST_STREAM || total > LARGEST_TOTAL) return true
  }
  return false
}

interface PackedStream {
  readonly start: number
  readonly end: number
  readonly isTwice: boolean
}

function* packedStreams(bytes: Uint8Array): Generator<PackedStream> {
  for (let at = find(bytes, streamMark, 0); at !== -1; at = find(bytes, streamMark, at + 1)) {
    const dictionary = byteString(bytes.subarray(Math.max(0, at - 300), at))
    const isTwice = /\/Fl(?:ateDecode)?\s*\/Fl(?:ateDecode)?\b(?![^<]*endobj)/.test(dictionary)
    let start = at + streamMark.length
    if (bytes[start] === 0x0d) start += 1
    if (bytes[start] === 0x0a) start += 1
    const end = find(bytes, endMark, start)
    const isPicture = /\/Subtype\s*\/Image\b/.test(dictionary.slice(dictionary.lastIndexOf('obj')))
    if (((bytes[start] ?? 0) % 16 === 8 && !isPicture) || isTwice)
      yield { start, end: end === -1 ? bytes.length : end, isTwice }
    if (end === -1) return
    at = end
  }
}

const streamMark = new TextEncoder().encode('stream')
const endMark = new TextEncoder().encode('endstream')

function find(bytes: Uint8Array, mark: Uint8Array, from: number): number {
  const [first = 0] = mark
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (mark.every((byte, index) => bytes[at + index] === byte)) return at
  }
  return -1
}

function inflatedLength(packed: Uint8Array): number {
  let length = 0
  const inflate = new Unzlib((piece) => {
    length += piece.length
  })
  try {
    for (let from = 0; from < packed.length && length <= LARGEST_STREAM; from += STEP) {
      inflate.push(packed.slice(from, from + STEP), false)
    }
  } catch {
    // Not deflated after all, or broken: the library will find that out and give up no later than here.
  }
  return length
}
