import { accurate, afterAnd } from './cardinal.ts'
import { readCounted, type Context, type Counted, type NumberKind } from './counted-number.ts'
import type { TextLanguage } from './language.ts'
import { readBound, type NumberBound } from './number-bounds.ts'
import { numberLanguages, numberTokens, type NumberToken } from './number-tokens.ts'
import type { NumberLanguage } from './number-words.ts'
import { yearWords } from './printed-year.ts'

/** A number as a text prints it, by value. Offsets are UTF-16 code units in the stored text, half-open. */
export interface NumberMention {
  /** Where its words begin: with its currency sign, without the words that bound it. */
  readonly from: number
  /** Where it ends, with its unit or percent sign. */
  readonly to: number
  /** Without sign. Of a range, the low end; of a percentage, the figure before the sign; of a fraction, below one. */
  readonly value: number
  readonly kind: NumberKind
  readonly bound: NumberBound
  /** Both ends, in order; `low < high`. */
  readonly range?: { readonly low: number; readonly high: number }
  /** An English noun in the singular, or an ISO 4217 code; see `units.ts`. Never for years and percentages. */
  readonly unit?: string
}

/**
 * The numbers of a Persian, Arabic or English text, in order, disjoint: digits of three sets, words, both together, with
 * their scales, units, bounds and ranges. Words that are also other words count only where what stands beside them
 * shows a number; indefinite ones (ده‌ها, آلاف, چند هزار) never. Signs are not read. The language is detected unless it
 * is given. Numbers of dates and clock times are among them; `findQuantities` keeps those apart.
 */
export function findNumbers(text: string, language?: TextLanguage): NumberMention[] {
  const languages = numberLanguages(text, language)
  return readNumbers(numberTokens(text, languages), languages)
}

/** The numbers in tokens; see `findNumbers`. */
export function readNumbers(tokens: readonly NumberToken[], languages: readonly NumberLanguage[]): NumberMention[] {
  const context: Context = { tokens, languages }
  const mentions: NumberMention[] = []
  for (let at = 0; at < tokens.length;) {
    const mention = readMention(context, at)
    if (mention === null) {
      at += 1
      continue
    }
    mentions.push(mention.found)
    at = mention.next
  }
  return mentions
}

function readMention(context: Context, at: number): { readonly found: NumberMention; readonly next: number } | null {
  const low = readCounted(context, at)
  if (low === null) return null
  const { tokens } = context
  const range = readRange(context, low)
  const last = range?.last ?? low
  const start = tokens[low.first]
  const from = start === undefined ? 0 : start.from + cliticUnits(start)
  const unit = last.unit ?? low.unit
  const found = {
    from,
    to: tokens[last.next - 1]?.to ?? from,
    value: range?.low ?? low.number.value,
    kind: last.kind === 'percent' ? last.kind : low.kind,
    bound: readBound(tokens, low.first, last.next),
    ...(range === null ? {} : { range: { low: range.low, high: range.high } }),
    ...(unit === undefined ? {} : { unit }),
  }
  return { found, next: last.next }
}

/** Clitics are left out where the stored word has its letters only, so that the count of letters is one of offsets. */
function cliticUnits(token: NumberToken): number {
  return token.to - token.from === token.text.length ? (token.reading?.cliticLength ?? 0) : 0
}

const rangeWords = new Set(['تا', 'الی', 'to', 'until'])
const dashes = new Set(['-', '–', '—', '−'])

interface Range {
  readonly low: number
  readonly high: number
  /** The number printed last, which bears unit and percent sign. */
  readonly last: Counted
}

/** ۱۰ تا ۱۲, من 10 إلى 12, بين مئة ومئتين, 10–12. The low end takes scale, unit and percent of the high one. */
function readRange(context: Context, low: Counted): Range | null {
  const { tokens } = context
  if (low.kind === 'ordinal' || low.kind === 'one' || low.number.isFraction) return null
  const start = rangeStart(context, low)
  if (start === null) return null
  const high = readCounted(context, start)
  if (high?.first !== start || high.kind === 'ordinal' || high.number.isFraction) return null
  // $10–12 bears its unit at the low end.
  const isUnitAhead = tokens[low.first]?.kind === 'mark'
  if (low.unit !== undefined && high.unit !== undefined && low.unit !== high.unit) return null
  if (low.unit !== undefined && high.unit === undefined && !isUnitAhead) return null
  if (low.kind !== high.kind && !isPercentOf(low, high)) return null
  const { scale, value } = high.number
  const isShared =
    (low.unit === undefined || isUnitAhead) && low.number.scale === 1 && scale > 1 && low.number.value < value / scale
  const first = isShared ? accurate(low.number.value * scale) : low.number.value
  if (first < value) return { low: first, high: value, last: high }
  // In right-to-left text the ends of “10-12” are as often typed in the order they are seen in.
  const isDashed = dashes.has(tokens[low.next]?.text ?? '')
  return isDashed && first > value ? { low: value, high: first, last: high } : null
}

/** ۱۰ تا ۱۲ درصد, %90-70 */
function isPercentOf(low: Counted, high: Counted): boolean {
  const kinds = [low.kind, high.kind]
  return kinds.includes('percent') && kinds.includes('cardinal') && high.unit === undefined
}

/** The token the high end of a range begins at. */
function rangeStart({ tokens }: Context, low: Counted): number | null {
  const token = tokens[low.next]
  if (token?.gap !== 'none' && token?.gap !== 'joiner' && token?.gap !== 'space') return null
  if (dashes.has(token.text)) {
    const [start, end] = [tokens[low.next - 1], tokens[low.next + 1]]
    const isChain = dashes.has(tokens[low.first - 1]?.text ?? '') || dashes.has(tokens[low.next + 2]?.text ?? '')
    if (isChain || start?.kind !== 'digits' || end?.kind !== 'digits' || /^0\d/.test(start.text)) return null
    return low.next + 1
  }
  if (rangeWords.has(token.text)) {
    let start = low.next + 1
    while (tokens[start]?.text === 'ال' || yearWords.has(tokens[start]?.text ?? '')) start += 1
    return start
  }
  return isBetween(tokens, low.first) ? afterAnd(tokens, low.next) : null
}

function isBetween(tokens: readonly NumberToken[], first: number): boolean {
  let at = first - 1
  while (tokens[at]?.text === 'ال' || yearWords.has(tokens[at]?.text ?? '')) at -= 1
  return /^(?:[وف]?(?:ما)?بین|between)$/.test(tokens[at]?.text ?? '')
}
