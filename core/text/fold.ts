import type { Span } from '../base/span.ts'

/** A comparison form of a text and the way back. */
export interface Fold {
  readonly text: string
  /** `origin[i]` is the offset in the stored text of folded code unit `i`; its last entry is the stored length. */
  readonly origin: Uint32Array
}

/**
 * Folds Persian and Arabic orthography for comparison: letter variants, digits, marks and joiners; Latin case.
 * The stored text is never changed. Empty text folds to empty text. Folding a fold changes nothing.
 * Letter table after Unicode 17 and the usual Persian/Arabic search normalisations; see the table below.
 */
export function fold(stored: string): Fold {
  let text = ''
  const origin: number[] = []
  for (let offset = 0; offset < stored.length; offset += 1) {
    const unit = stored.charCodeAt(offset)
    if (isHighSurrogate(unit) && offset + 1 < stored.length) {
      const pair = stored.slice(offset, offset + 2).toLowerCase()
      text += pair
      origin.push(offset, offset + 1)
      offset += 1
      continue
    }
    const folded = foldUnit(unit)
    text += folded
    let units = folded.length
    while (units > 0) {
      origin.push(offset)
      units -= 1
    }
  }
  origin.push(stored.length)
  return { text, origin: Uint32Array.from(origin) }
}

/** The folded text alone, for looking words up. */
export function foldText(stored: string): string {
  let text = ''
  for (let offset = 0; offset < stored.length; offset += 1) {
    const unit = stored.charCodeAt(offset)
    if (isHighSurrogate(unit) && offset + 1 < stored.length) {
      text += stored.slice(offset, offset + 2).toLowerCase()
      offset += 1
    } else {
      text += foldUnit(unit)
    }
  }
  return text
}

/**
 * The stored span of a span of the fold: from its first unit up to the stored text of the next one, so that marks
 * after a letter stay with it. Never empty for a span that is not.
 */
export function storedSpan({ origin }: Fold, { from, to }: Span): Span {
  const start = origin[from] ?? 0
  if (to <= from) return { from: start, to: start }
  const last = origin[to - 1] ?? start
  let next = to
  // Letters of one ligature share an origin: the end is the first origin past the last letter's.
  while (next < origin.length - 1 && (origin[next] ?? 0) <= last) next += 1
  return { from: start, to: origin[next] ?? last + 1 }
}

/** Written letter by letter, folded to the first letter of each line. */
const letterVariants = [
  'اأإآٱٲٳٵ', // alef with hamza, madda, wasla
  'یىيئېےۓۍ', // yeh, alef maksura, yeh with hamza
  'کكڪګ', // kaf
  'هةۀہۂۃەھ', // heh, teh marbuta, heh with yeh above
  'وؤ', // waw with hamza
]

const noBreakSpaces = '\u00a0\u202f\u2007'

/** Harakat and Quranic marks, superscript alef, tatweel, ZWNJ, ZWJ, soft hyphen, word joiner, bidi controls, BOM. */
const dropped =
  /[\u0610-\u061a\u061c\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u08d3-\u08ff\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/

const presentationForm = /[\ufb50-\ufdff\ufe70-\ufefe]/

const foldedUnits = new Map<number, string>()
for (const line of letterVariants) for (const letter of line) foldedUnits.set(letter.charCodeAt(0), line.charAt(0))
for (const space of noBreakSpaces) foldedUnits.set(space.charCodeAt(0), ' ')
for (let digit = 0; digit < 10; digit += 1) {
  foldedUnits.set(0x0660 + digit, String(digit))
  foldedUnits.set(0x06f0 + digit, String(digit))
}

/** Remembers what it found: a text uses a few hundred different units. */
function foldUnit(unit: number): string {
  const known = foldedUnits.get(unit)
  if (known !== undefined) return known
  const folded = foldUnknownUnit(String.fromCharCode(unit))
  foldedUnits.set(unit, folded)
  return folded
}

function foldUnknownUnit(character: string): string {
  if (dropped.test(character)) return ''
  if (!presentationForm.test(character)) return character.toLowerCase()
  const decomposed = character.normalize('NFKC')
  if (decomposed === character) return character
  // An isolated mark decomposes to a space and the mark; the space carries nothing.
  return foldText(decomposed.startsWith(' ') ? decomposed.slice(1) : decomposed)
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}
