import { byteString } from '../../base/byte-string.ts'

/** One part of a message: its headers by their names in lower case, and its body's bytes as they came. */
export interface MimePart {
  readonly headers: ReadonlyMap<string, string>
  readonly body: Uint8Array
}

/** A saved page has a part for every picture; more than this was not saved by a browser. */
const MOST_PARTS = 5000
const DEEPEST = 3

/**
 * The parts of a MIME message (RFC 2045, 2046) that hold no other parts, in order. Bytes outside parts are dropped, a last
 * part without its closing boundary is taken to the end, as mail readers do.
 */
export function mimeParts(bytes: Uint8Array): readonly MimePart[] {
  return partsOf(byteString(bytes), bytes, 0)
}

/** A header's value without its parameters, in lower case: `text/html`. */
export function mediaType(part: MimePart): string {
  return (part.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
}

/** A parameter of the content type, such as `charset`; empty when it has none. */
export function typeParameter(headers: MimePart['headers'], name: string): string {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(headers.get('content-type') ?? '')
  return found?.[1] ?? found?.[2] ?? ''
}

/** The body with its transfer encoding undone. What is badly encoded is passed over. */
export function decodedBody({ headers, body }: MimePart): Uint8Array {
  const encoding = headers.get('content-transfer-encoding')?.trim().toLowerCase()
  if (encoding === 'quoted-printable') return fromQuotedPrintable(body)
  return encoding === 'base64' ? fromBase64(body) : body
}

function partsOf(text: string, bytes: Uint8Array, depth: number): readonly MimePart[] {
  const { headers, bodyFrom } = readHeaders(text)
  const boundary = typeParameter(headers, 'boundary')
  const isMultipart = /^\s*multipart\//i.test(headers.get('content-type') ?? '')
  if (!isMultipart || boundary === '' || depth === DEEPEST) return [{ headers, body: bytes.subarray(bodyFrom) }]
  const parts: MimePart[] = []
  const mark = `\n--${boundary}`
  let from = text.startsWith(`--${boundary}`, bodyFrom) ? bodyFrom - 1 : text.indexOf(mark, bodyFrom)
  while (from !== -1 && parts.length < MOST_PARTS) {
    const lineEnd = text.indexOf('\n', from + mark.length)
    if (lineEnd === -1 || text.startsWith('--', from + mark.length)) break
    const next = text.indexOf(mark, lineEnd)
    const end = next === -1 ? text.length : next
    parts.push(...partsOf(text.slice(lineEnd + 1, end), bytes.subarray(lineEnd + 1, end), depth + 1))
    from = next
  }
  return parts
}

const LONGEST_HEADERS = 64 * 1024

function readHeaders(text: string): { readonly headers: ReadonlyMap<string, string>; readonly bodyFrom: number } {
  const end = /\r?\n\r?\n/.exec(text.slice(0, LONGEST_HEADERS))
  const head = text.slice(0, end?.index ?? 0).replace(/\r?\n[ \t]+/g, ' ')
  const headers = new Map<string, string>()
  for (const line of head.split(/\r?\n/)) {
    const colon = line.indexOf(':')
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return { headers, bodyFrom: end === null ? 0 : end.index + end[0].length }
}

function fromQuotedPrintable(body: Uint8Array): Uint8Array {
  const decoded = new Uint8Array(body.length)
  let length = 0
  for (let at = 0; at < body.length; at += 1) {
    const byte = body[at] ?? 0
    if (byte !== 0x3d) {
      decoded[length++] = byte
      continue
    }
    // An equals sign at the end of a line joins it to the next.
    if (body[at + 1] === 0x0a) at += 1
    else if (body[at + 1] === 0x0d && body[at + 2] === 0x0a) at += 2
    else {
      const code = hex(body[at + 1]) * 16 + hex(body[at + 2])
      if (Number.isNaN(code)) decoded[length++] = byte
      else {
        decoded[length++] = code
        at += 2
      }
    }
  }
  return decoded.subarray(0, length)
}

function hex(byte: number | undefined): number {
  return byte === undefined ? NaN : (hexDigits.get(byte) ?? NaN)
}

const hexDigits = new Map(Array.from('0123456789ABCDEFabcdef', (digit) => [digit.charCodeAt(0), parseInt(digit, 16)]))

function fromBase64(body: Uint8Array): Uint8Array {
  const decoded = new Uint8Array(Math.ceil((body.length * 3) / 4))
  let length = 0
  let bits = 0
  let held = 0
  for (const byte of body) {
    const value = base64Digits.get(byte)
    if (value === undefined) continue
    held = ((held << 6) | value) & 0xffffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      decoded[length++] = (held >> bits) & 0xff
    }
  }
  return decoded.subarray(0, length)
}

const base64Digits = new Map(
  Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', (digit, value) => [
    digit.charCodeAt(0),
    value,
  ]),
)

/** One letter a byte, so that places in the text are places in the bytes. */
