/** The code page of a font's letters by its `\fcharset`; null where it has that of the document. */
export function pageOfCharset(charset: number): string | null {
  return pages.get(charset) ?? null
}

/** `\ansicpg`; Western where the page is one that nothing here reads. */
export function pageOfDocument(number: number): string {
  const label = number === 65001 ? 'utf-8' : number === 932 ? 'shift_jis' : number === 936 ? 'gbk' : `windows-${number}`
  return isKnown(label) ? label : 'windows-1252'
}

/** Bytes, a code unit each, as letters of a code page. */
export function lettersOfBytes(bytes: string, page: string): string {
  if (/^[\u0000-\u007f]*$/.test(bytes)) return bytes
  return decoderOf(page)(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)))
}

const pages: ReadonlyMap<number, string> = new Map([
  [77, 'macintosh'],
  [128, 'shift_jis'],
  [129, 'euc-kr'],
  [134, 'gbk'],
  [136, 'big5'],
  [161, 'windows-1253'],
  [162, 'windows-1254'],
  [163, 'windows-1258'],
  [177, 'windows-1255'],
  [178, 'windows-1256'],
  [186, 'windows-1257'],
  [204, 'windows-1251'],
  [222, 'windows-874'],
  [238, 'windows-1250'],
])

const decoders = new Map<string, (bytes: Uint8Array) => string>()

function decoderOf(page: string): (bytes: Uint8Array) => string {
  const known = decoders.get(page)
  if (known !== undefined) return known
  const decoder = new TextDecoder(page)
  const decode = (bytes: Uint8Array): string => decoder.decode(bytes)
  decoders.set(page, decode)
  return decode
}

function isKnown(label: string): boolean {
  try {
    decoderOf(label)
    return true
  } catch {
    // Only the decoder knows all names; it answers an unknown one with an error.
    return false
  }
}
