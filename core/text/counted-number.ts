import { accurate, afterAnd, readNumber, type ReadNumber } from './cardinal.ts'
import { foldText } from './fold.ts'
import { boundBefore } from './number-bounds.ts'
import { canStandAlone } from './number-risks.ts'
import type { NumberToken } from './number-tokens.ts'
import type { NumberLanguage } from './number-words.ts'
import { isYear } from './printed-year.ts'
import { currencyOfSymbol, dualUnit, isTimeUnit, readUnit, type ReadUnit } from './units.ts'

/** `one` is یک, واحد or “one” that nothing shows to be a count: an article as often as not. */
export type NumberKind = 'cardinal' | 'ordinal' | 'percent' | 'fraction' | 'year' | 'one'

/** What numbers are read from. */
export interface Context {
  readonly tokens: readonly NumberToken[]
  readonly languages: readonly NumberLanguage[]
}

/** A number with what is counted. */
export interface Counted {
  readonly number: ReadNumber
  readonly kind: NumberKind
  readonly unit: string | undefined
  readonly first: number
  readonly next: number
}

/** The number that begins at a token, with what it counts; null where none does. */
export function readCounted(context: Context, at: number): Counted | null {
  const { tokens, languages } = context
  const token = tokens[at]
  if (token === undefined) return null
  if (token.kind === 'mark') return readAfterSign(context, at)
  if (token.kind === 'word' && token.reading === null) {
    const unit = dualUnit(token, languages)
    if (unit !== null) return readHalfUnit(context, { ...bareUnit(at, 2), unit })
    return readBareUnit(context, at)
  }
  const number = readNumber(tokens, at)
  if (number === null) return null
  const counted = readCount(context, at, number)
  return canStandAlone(tokens, { first: at, next: number.next, isCounted: counted.isCounted }) ? counted : null
}

/** One of a time unit without its number: ساعة ونصف, يوم واحد, أكثر من عام, لمدة أسبوع. */
function readBareUnit(context: Context, at: number): Counted | null {
  const { tokens, languages } = context
  const unit = readUnit(tokens, at, languages)
  if (unit === null || !isTimeUnit(unit.unit)) return null
  const whole = { ...bareUnit(at, 1), unit: unit.unit, next: unit.next }
  const counted = readHalfUnit(context, whole)
  if (counted.next > whole.next) return counted
  if (!languages.includes('ar') || (tokens[unit.next]?.value ?? 0) >= 1000) return null
  if (/^واحده?$/.test(tokens[unit.next]?.text ?? '')) return { ...whole, next: unit.next + 1 }
  const isSingular = arabicSingulars.has(tokens[at]?.text ?? '')
  const previous = tokens[at - 1]?.text ?? ''
  return isSingular && (/^ل?مده$/.test(previous) || boundBefore(tokens, at) !== null) ? whole : null
}

const arabicSingulars = new Set('دقیقه ساعه یوم اسبوع شهر عام سنه عقد قرن'.split(' '))

function bareUnit(at: number, value: number): Omit<Counted, 'unit'> {
  const number = { value, next: at + 1, scale: 1, isOrdinal: false, isFraction: false }
  return { number, kind: 'cardinal', first: at, next: at + 1 }
}

/** $20, %20 */
function readAfterSign(context: Context, at: number): Counted | null {
  const { tokens } = context
  const mark = tokens[at]?.text ?? ''
  const digits = tokens[at + 1]
  if (digits?.kind !== 'digits' || digits.gap === 'line') return null
  const currency = currencyOfSymbol(mark)
  const isPercent = /[%٪]/.test(mark) && digits.gap === 'none'
  if (currency === null && !isPercent) return null
  if (tokens[at - 1]?.kind === 'digits' && tokens[at]?.gap !== 'space') return null
  const number = readNumber(tokens, at + 1)
  if (number === null) return null
  if (isPercent) return { number, kind: 'percent', unit: undefined, first: at, next: number.next }
  const million = tokens[number.next]
  if (million?.gap === 'none' && million.text === 'm') {
    const value = accurate(number.value * 1e6)
    return {
      number: { ...number, value },
      kind: 'cardinal',
      unit: currency ?? undefined,
      first: at,
      next: number.next + 1,
    }
  }
  return { number, kind: 'cardinal', unit: currency ?? undefined, first: at, next: number.next }
}

/** The number with its percent sign, ordinal ending or unit, and what kind that makes it. */
function readCount(context: Context, at: number, number: ReadNumber): Counted & { readonly isCounted: boolean } {
  const { tokens, languages } = context
  const plain = { number, unit: undefined, first: at, next: number.next, isCounted: true } as const
  if (number.isOrdinal) return { ...plain, kind: 'ordinal' }
  const afterPercent = percentEnd(tokens, number.next)
  if (afterPercent !== null) return { ...plain, kind: 'percent', next: afterPercent }
  const afterOrdinal = ordinalEnd(tokens, number)
  if (afterOrdinal !== null) return { ...plain, kind: 'ordinal', next: afterOrdinal }
  if (isYear(tokens, languages, at, number)) return { ...plain, kind: 'year' }
  const kind = number.isFraction ? 'fraction' : 'cardinal'
  const unit = readUnit(tokens, number.next, unitLanguages(context, at)) ?? readTonne(tokens, number)
  // عام 2014 after a number begins what follows.
  const isOfNext = unit !== null && isTimeUnit(unit.unit) && (tokens[unit.next]?.value ?? 0) >= 1000
  if (unit !== null && !isOfNext) {
    const counted = readHalfUnit(context, { ...plain, kind, unit: unit.unit, next: unit.next })
    return { ...counted, isCounted: true }
  }
  const isBareOne = number.value === 1 && number.next === at + 1 && tokens[at]?.kind === 'word'
  return { ...plain, kind: isBareOne ? 'one' : kind, isCounted: false }
}

/** A Persian number word counts Persian units: شش شهر is six towns, not six months. */
function unitLanguages({ tokens, languages }: Context, at: number): readonly NumberLanguage[] {
  const reading = tokens[at]?.reading
  return reading == null || reading.role === 'scale' || reading.role === 'fraction'
    ? languages
    : [reading.language, 'en']
}

/** ساعة ونصف, یک سال و نیم: the half after the unit. */
function readHalfUnit(context: Context, counted: Counted): Counted {
  const { tokens, languages } = context
  const start = afterAnd(tokens, counted.next)
  const fraction = start === null ? null : (tokens[start]?.reading ?? null)
  if (start === null || fraction?.role !== 'fraction' || counted.number.isFraction) return counted
  const repeated = tokens[start + 1]
  const article = repeated?.text.startsWith('ال') === true ? repeated.text.slice(2) : null
  const isRepeated =
    repeated !== undefined && article !== null && readUnit([{ ...repeated, text: article }], 0, languages) !== null
  // What follows may be counted itself: ساعتين ونصف مليون.
  if (
    !isRepeated &&
    (readUnit(tokens, start + 1, languages) !== null || tokens[start + 1]?.reading?.role === 'scale')
  ) {
    return counted
  }
  const value = counted.number.value + fraction.value
  return { ...counted, number: { ...counted.number, value }, next: start + (isRepeated ? 2 : 1) }
}

const percentWords = new Set(['درصد', 'درصدی', 'بالمیه', 'بالمایه', 'percent', 'pct'])

/** After ۲۰ درصد, 20 %, 20 في المئة, 20 per cent, ۲ واحد درصد, 20 نقطة مئوية. */
function percentEnd(tokens: readonly NumberToken[], at: number): number | null {
  const [token, second] = [tokens[at], tokens[at + 1]]
  if (token === undefined || token.gap === 'line') return null
  if (token.text === '%' || token.text === '٪') return at + 1
  if (percentWords.has(token.text)) return at + 1
  if (second === undefined || second.gap === 'line') return null
  const isHundred = second.reading?.value === 100 && second.reading.role === 'hundred'
  if (token.text === 'فی' && (isHundred || second.text === '100')) return at + 2
  if (token.text === 'فی' && second.text === 'ال' && (tokens[at + 2]?.value ?? tokens[at + 2]?.reading?.value) === 100)
    return at + 3
  if (token.text === 'در' && second.text === 'صد') return at + 2
  if (token.text === 'per' && second.text === 'cent') return at + 2
  if (token.text === 'واحد' && second.text === 'درصد') return at + 2
  return token.text === 'نقطه' && second.text === 'میویه' ? at + 2 : null
}

/** After ۲۰م, ۲۰‌امین, سی‌ام, 20th. */
function ordinalEnd(tokens: readonly NumberToken[], { next, value, isFraction }: ReadNumber): number | null {
  const token = tokens[next]
  if (token?.kind !== 'word' || isFraction || !Number.isInteger(value) || value === 0 || value >= 1000) return null
  if (token.gap !== 'none' && token.gap !== 'joiner') return null
  return /^(?:ا?م|ا?مین|st|nd|rd|th)$/.test(token.text) ? next + 1 : null
}

/** What tonnes are counted of; تن is a person as well. */
const commodities = new Set(
  `گندم برنج کالا نفت غلات ذرت جو شکر آهن فولاد سیمان طلا نقره مواد محموله بار کود زغال زباله آرد گوشت میوه سوخت گاز بنزین
  گازوئیل غذا کمک آب مس اورانیوم دی دارو تجهیزات ماهی محصول`
    .split(/\s+/)
    .map(foldText),
)

/** ۲۰ تن گندم is tonnes, ۲۰ تن از مردم persons, ۲۰ تن alone could be either. */
function readTonne(tokens: readonly NumberToken[], { next, scale }: ReadNumber): ReadUnit | null {
  if (tokens[next]?.text !== 'تن') return null
  const following = tokens[next + 1]?.text ?? ''
  if (commodities.has(following) || scale >= 1e6) return { unit: 'tonne', next: next + 1 }
  return /^(?:از|کشته|زخمی|مجروح|شهید|دیگر|جان|بازداشت|دستگیر)$/.test(following)
    ? { unit: 'person', next: next + 1 }
    : null
}
