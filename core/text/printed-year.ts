import type { ReadNumber } from './cardinal.ts'
import { monthNamed } from './date-names.ts'
import type { NumberToken } from './number-tokens.ts'
import type { NumberLanguage } from './number-words.ts'
import { readUnit } from './units.ts'

/** Folded words a year follows. */
export const yearWords: ReadonlySet<string> = new Set(
  `سال سالهای دهه عام العام لعام بعام وعام عامی سنه السنه لسنه year`.split(' '),
)
const sinceWords = new Set(['فی', 'منذ', 'وفی', 'in', 'since', 'در', 'از', 'تا', 'حتی'])

/** A number of four digits, not grouped, after a year's or a month's name; or of our own age with no noun after it. */
export function isYear(
  tokens: readonly NumberToken[],
  languages: readonly NumberLanguage[],
  at: number,
  { value, next }: ReadNumber,
): boolean {
  const token = tokens[at]
  if (next !== at + 1 || token?.kind !== 'digits' || !/^[12]\d{3}$/.test(token.text)) return false
  let before = at - 1
  if (tokens[before]?.text === 'ال') before -= 1
  const previous = tokens[before]
  if (previous?.kind === 'word' && token.gap !== 'line') {
    if (yearWords.has(previous.text)) return true
    if (previous.gap === 'joiner' && yearWords.has(`${tokens[before - 1]?.text ?? ''}${previous.text}`)) return true
    if (value >= 1200 && monthNamed(previous.text) !== null) return true
  }
  const following = tokens[next]
  const isEra = following?.kind === 'word' && /^(?:م|ه|میلادی|هجری|شمسی|خورشیدی|قمری)$/.test(following.text)
  if (isEra && value >= 1200) return true
  if (value < 1900 || value > 2099 || readUnit(tokens, next, languages) !== null) return false
  if (following?.kind !== 'word' || following.gap === 'line') return true
  // What an Arabic number counts is never definite: قرار 2014 الصادر.
  if (/^ال.{3}/.test(following.text)) return true
  return sinceWords.has(previous?.text ?? '') && functionWords.has(following.text)
}

const functionWords = new Set(
  `و که را از در به با بر تا است بود شد کرد نیز هم برای من فی علی الی عن ان او کان کانت and the to of was when by`.split(
    ' ',
  ),
)
