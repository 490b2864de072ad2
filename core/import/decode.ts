import { failure, success, type Result } from '../base/result.ts'
import type { Remark } from './draft.ts'
import { fileFormat } from './file-format.ts'
import { importLimits } from './import-limits.ts'

export interface Decoded {
  readonly text: string
  /** WHATWG label. */
  readonly encoding: string
  /** U+FFFD in the text: places where bytes could not be read. */
  readonly undecodable: number
}

/** Bytes; a report of a few pages has thousands. */
const LARGEST_TEXT = importLimits.textMegabytes * 2 ** 20

/**
 * Reads bytes as text: by byte order mark, else as UTF-16 when the bytes lie that way, as UTF-8 when they are valid or
 * nearly so, else as windows-1256 with its Persian letters. The byte order mark is no part of the text.
 * Refuses empty and too large files, known formats that are not text, and bytes that are no text in any of these.
 */
export function decode(bytes: Uint8Array): Result<Decoded> {
  if (bytes.length === 0) return failure('importEmpty')
  if (bytes.length > LARGEST_TEXT) {
    return failure('importTooLarge', { megabytes: Math.ceil(bytes.length / 2 ** 20), limit: LARGEST_TEXT / 2 ** 20 })
  }
  const format = fileFormat(bytes)
  if (format !== 'text' && format !== 'html')
    return failure('importFormatUnsupported', { format: format.toUpperCase() })

  const marked = byteOrderMarks.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte))
  if (marked !== undefined) return checked(read(bytes, marked.encoding))

  const utf16 = utf16Encoding(bytes)
  if (utf16 !== null) return checked(read(bytes, utf16))
  if (isBinary(bytes)) return failure('importBinary')
  const whole = readWhole(bytes)
  if (whole !== null) return checked(whole)
  const { sequences, strayBytes } = utf8Evidence(bytes)
  // A damaged UTF-8 file still has far more whole sequences than stray bytes; Arabic in windows-1256 hardly any.
  if (sequences >= strayBytes) return checked(read(bytes, 'utf-8'))
  const arabic = read(bytes, 'windows-1256')
  return isPlausible(arabic.text) ? checked(arabic) : failure('importUndecodable')
}

/**
 * As `decode`, for bytes that name their encoding themselves (`<meta charset>`, a header). The name is believed where the
 * bytes bear it out: whole UTF-8 is UTF-8 whatever it is called, and a name for Western European is no name at all, for
 * old pages carry it by default.
 */
export function decodeDeclared(bytes: Uint8Array, declared: string): Result<Decoded> {
  const decoded = decode(bytes)
  const label = declaredLabel(declared)
  if (label === null || label === 'windows-1252' || label.startsWith('utf-')) return decoded
  const failed = decoded.ok ? null : decoded.problem.code
  if (failed !== null && failed !== 'importUndecodable') return decoded
  // What is wholly UTF-8 or UTF-16 was found to be so by the bytes alone.
  if (decoded.ok && decoded.value.encoding !== 'windows-1256' && decoded.value.undecodable === 0) return decoded
  return checked(read(bytes, label))
}

/** The WHATWG label of an encoding's name; null for a name that is none. */
export function declaredLabel(name: string): string | null {
  try {
    return name === '' ? null : new TextDecoder(name.trim().slice(0, 40)).encoding
  } catch {
    // Only the decoder knows all names; it answers an unknown one with an error.
    return null
  }
}

const byteOrderMarks = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const

function read(bytes: Uint8Array, encoding: string): Decoded {
  const text = new TextDecoder(encoding).decode(bytes)
  return { text, encoding, undecodable: text.split('\ufffd').length - 1 }
}

/** UTF-8 without a single stray byte; null otherwise. */
function readWhole(bytes: Uint8Array): Decoded | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { text, encoding: 'utf-8', undecodable: text.split('\ufffd').length - 1 }
  } catch {
    // The decoder says by an error that the bytes are no UTF-8; what they are is found out by the caller.
    return null
  }
}

function checked(decoded: Decoded): Result<Decoded> {
  const { text, undecodable } = decoded
  if (text.trim() === '') return failure('importEmpty')
  if (undecodable * 2 > text.length) return failure('importUndecodable')
  const strayNuls = text.split('\u0000').length - 1
  if (strayNuls === 0) return success(decoded)
  // No text has them: where one got in, it is shown as what could not be read.
  return success({ ...decoded, text: text.replaceAll('\u0000', '\ufffd'), undecodable: undecodable + strayNuls })
}

/** How much of a file is enough to judge it by. */
const SAMPLE_LENGTH = 64 * 1024

/** Without a mark: UTF-16 has control-range bytes in every other place and reads as our scripts in one order only. */
function utf16Encoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, SAMPLE_LENGTH - (SAMPLE_LENGTH % 2))
  const low = sample.filter((byte) => byte < 0x09).length
  if (sample.length < 4 || low * 5 < sample.length) return null
  let littleEndian = 0
  let bigEndian = 0
  for (let index = 0; index + 1 < sample.length; index += 2) {
    const [first, second] = [sample[index] ?? 0, sample[index + 1] ?? 0]
    if (isOurUnit(first, second)) littleEndian += 1
    if (isOurUnit(second, first)) bigEndian += 1
  }
  const units = Math.floor(sample.length / 2)
  if (Math.max(littleEndian, bigEndian) < 0.9 * units) return null
  return littleEndian >= bigEndian ? 'utf-16le' : 'utf-16be'
}

/** ASCII without controls, Latin-1, Arabic, general punctuation, presentation forms. */
function isOurUnit(low: number, high: number): boolean {
  if (high === 0x00) return low >= 0x20 || low === 0x09 || low === 0x0a || low === 0x0d
  return high === 0x06 || (high === 0x20 && low > 0x00 && low < 0x70) || high >= 0xfb
}

/** A few NULs get into texts by programs that count their bytes wrongly; more of them no text has. */
const FEW_NULS = 4
const NULS_IN_BYTES = 1 / 1000

/** More NULs or other control characters than any text has. */
function isBinary(bytes: Uint8Array): boolean {
  const nuls = bytes.reduce((count, byte) => (byte === 0 ? count + 1 : count), 0)
  if (nuls > Math.max(FEW_NULS, bytes.length * NULS_IN_BYTES)) return true
  const sample = bytes.subarray(0, SAMPLE_LENGTH)
  const controls = sample.filter((byte) => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d)).length
  return controls * 20 > sample.length
}

/** Whole multi-byte sequences of UTF-8, and bytes above 0x7F that are in none. */
function utf8Evidence(bytes: Uint8Array): { readonly sequences: number; readonly strayBytes: number } {
  let sequences = 0
  let strayBytes = 0
  for (let index = 0; index < bytes.length; index += 1) {
    const lead = bytes[index] ?? 0
    if (lead < 0x80) continue
    const length =
      lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 1
    let next = 1
    while (next < length && ((bytes[index + next] ?? 0) & 0xc0) === 0x80) next += 1
    if (length > 1 && next === length) {
      sequences += 1
      index += length - 1
    } else {
      strayBytes += 1
    }
  }
  return { sequences, strayBytes }
}

/** Words of windows-1256 are Arabic or Latin; those of another code page read in it mix both within one word. */
function isPlausible(text: string): boolean {
  const words = text.slice(0, SAMPLE_LENGTH).match(/[\p{L}\p{M}×÷]+/gu) ?? []
  const mixed = words.filter((word) => /\p{Script=Arabic}/u.test(word) && /[\p{Script=Latin}×÷]/u.test(word))
  return mixed.length * 5 <= words.length
}

export function undecodableRemark(count: number): Remark[] {
  return count === 0 ? [] : [{ kind: 'undecodable', count }]
}
