import type { Span } from '#core/base/span.ts'
import { foldText } from '#core/text/fold.ts'
import type { Claim } from '#core/document/snapshot.ts'

/** What an editor has typed after an `@`, and where it stands. Offsets are UTF-16 code units of the line. */
export interface ClaimQuery {
  /** Of the `@`. */
  readonly from: number
  /** Of the caret. */
  readonly to: number
  /** What stands between them. */
  readonly words: string
}

/**
 * The claim being looked for at a caret; null where no `@` begins one. An `@` inside a word (an address) begins none,
 * nor does one that the line already closed as a citation.
 */
export function claimQueryAt(line: string, caret: number): ClaimQuery | null {
  const found = /(?:^|[^\p{L}\p{N}_@])@([^@[\];\n]{0,60})$/u.exec(line.slice(0, caret))
  if (found?.[1] === undefined) return null
  const words = found[1]
  return words.startsWith(' ') ? null : { from: caret - words.length - 1, to: caret, words }
}

/** How an accepted claim is written: what replaces `[from, to)` of the line, and where the caret goes after it. */
export interface LineEdit {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly caret: number
}

/** Writes the citation of a claim: a whole one in running text, only its missing parts inside brackets already there. */
export function citeClaim(line: string, { from, to }: Span, number: number): LineEdit {
  const before = line.slice(0, from)
  const rest = line.slice(to)
  const opening = /\[(?<inside>[^[\]]*)$/.exec(before)
  if (opening === null) {
    const gap = /\S$/u.test(before) && !/[([{«“‘"]$/u.test(before) ? ' ' : ''
    const text = `${gap}[@C${number}]`
    return { from, to, text, caret: from + text.length }
  }
  const inside = opening.groups?.['inside'] ?? ''
  const separator = inside.trim() === '' || /;\s*$/.test(inside) ? '' : '; '
  const isClosed = /^[^[\]]*\]/.test(rest)
  const start = separator === '' ? from : from - (inside.length - inside.trimEnd().length)
  const text = `${separator}@C${number}${isClosed ? '' : ']'}`
  const closing = rest.startsWith(']') ? 1 : 0
  return { from: start, to, text, caret: start + text.length + closing }
}

/**
 * The claims a query means, best first. A number finds the claims whose number begins with it; words find the claims
 * that hold all of them, as beginnings of words, in English or in the original words of a mention.
 */
export function findClaims(claims: readonly Claim[], words: string): readonly Claim[] {
  const number = /^c?(\d+)$/i.exec(words.trim())?.[1]
  if (number !== undefined) {
    return claims.filter((claim) => String(claim.number).startsWith(number)).toSorted((a, b) => a.number - b.number)
  }
  const wanted = foldedWords(words)
  if (wanted.length === 0 || /^c$/i.test(words.trim())) return claims
  return claims.filter((claim) => {
    const held = wordsOf(claim)
    return wanted.every((word) => held.some((candidate) => candidate.startsWith(word)))
  })
}

/** Claims are immutable and shared between snapshots: the words of each are taken apart once. */
const claimWords = new WeakMap<Claim, readonly string[]>()

function wordsOf(claim: Claim): readonly string[] {
  const known = claimWords.get(claim)
  if (known !== undefined) return known
  const words = foldedWords([claim.text, ...claim.mentions.map((mention) => mention.quote)].join(' '))
  claimWords.set(claim, words)
  return words
}

function foldedWords(text: string): readonly string[] {
  return (
    foldText(text)
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}
