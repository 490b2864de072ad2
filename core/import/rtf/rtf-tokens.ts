/** What an RTF file is made of. `words` are bytes as code units; `name` is a control word, or the one sign of a control symbol. */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'control'; readonly name: string; readonly value: number | null }
  | { readonly kind: 'words'; readonly words: string }

/**
 * The tokens of an RTF file (RTF 1.9.1, "Conventions of an RTF reader"), in order, up to the end of its outermost group.
 * Line ends between them mean nothing, a byte written as `\'hh` is a byte, and binary stretches are passed over. `source` has
 * a code unit for each byte.
 */
export function* rtfTokens(source: string): Generator<RtfToken> {
  let depth = 0
  let at = 0
  while (at < source.length) {
    const sign = source.charAt(at)
    if (sign === '{') {
      depth += 1
      at += 1
      yield { kind: 'open' }
    } else if (sign === '}') {
      depth -= 1
      at += 1
      yield { kind: 'close' }
      if (depth <= 0) return
    } else if (sign === '\\') {
      const { token, end } = controlAt(source, at)
      at = end
      if (token.kind === 'control' && token.name === 'bin') at += Math.max(0, token.value ?? 0)
      yield token
    } else {
      plain.lastIndex = at
      const words = plain.exec(source)?.[0] ?? ''
      at += Math.max(1, words.length)
      const kept = words.replace(/[\r\n\u0000]/g, '')
      if (kept !== '') yield { kind: 'words', words: kept }
    }
  }
}

const plain = /[^\\{}]+/y
const controlWord = /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?/y
const hexByte = /\\'([0-9a-fA-F]{2})/y

function controlAt(source: string, at: number): { readonly token: RtfToken; readonly end: number } {
  hexByte.lastIndex = at
  const byte = hexByte.exec(source)
  if (byte !== null)
    return { token: { kind: 'words', words: String.fromCharCode(parseInt(byte[1] ?? '', 16)) }, end: at + 4 }
  controlWord.lastIndex = at
  const word = controlWord.exec(source)
  if (word !== null) {
    const value = word[2] === undefined ? null : Number(word[2])
    return { token: { kind: 'control', name: word[1] ?? '', value }, end: at + word[0].length }
  }
  const sign = source.charAt(at + 1)
  const isWords = /^[\\{}]$/.test(sign)
  return { token: isWords ? { kind: 'words', words: sign } : { kind: 'control', name: sign, value: null }, end: at + 2 }
}
