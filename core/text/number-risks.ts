import { foldText } from './fold.ts'
import type { NumberToken } from './number-tokens.ts'
import { readBound } from './number-bounds.ts'

interface Candidate {
  readonly first: number
  readonly next: number
  /** Whether a unit, a percent sign or an ordinal ending follows. */
  readonly isCounted: boolean
}

/**
 * Whether the words of a number are one, by what stands beside them. Digits always are. A word that is also another word
 * must be followed by what it counts, a scale after “several” is no number, an article's or a name's part is none.
 */
export function canStandAlone(tokens: readonly NumberToken[], candidate: Candidate): boolean {
  const { first, next, isCounted } = candidate
  const token = tokens[first]
  if (token === undefined || token.kind === 'digits') return true
  const reading = token.reading
  if (reading === null) return false
  // A conjunction alone begins no Persian number: ونه, وده are words.
  if (reading.language === 'fa' && reading.hasAnd) return false
  const previous = tokens[first - 1]
  const following = tokens[next]
  if (isIndefinite(previous, following)) return false
  if (isInsideAWord(tokens, candidate)) return false
  if (reading.isOrdinal) return isOrdinalHere(tokens, candidate)
  if (next - first > 1) return true
  if (reading.role === 'fraction') return isFractionHere(reading.isDefinite, following)
  if (reading.role === 'scale' || reading.role === 'hundred') {
    if (reading.isDefinite) return false
    if (reading.language === 'en') return previous?.text === 'a'
  }
  if (reading.needs === 'nothing' || isCounted) return true
  if (readBound(tokens, first, next) !== 'exact') return true
  // این ده is “this village” as well as “these ten”.
  if (token.text === 'ده' && /^(?:این|ان)$/.test(previous?.text ?? '')) return false
  if (reading.needs === 'noun')
    return isNoun(following) || (reading.isDefinite && previous?.text.startsWith('ال') === true)
  // ست طائرات, المباريات الست
  return reading.language === 'ar' && reading.value === 6 && isCountedBySix(reading.isDefinite ? previous : following)
}

const indefinites = new Set(
  'چند چندین بضع بضعه عده عدد عشرات مءات میات few several many چندان'.split(' ').map(foldText),
)

/** چند هزار, several hundred; ده‌ها, هزار ها. */
function isIndefinite(previous: NumberToken | undefined, following: NumberToken | undefined): boolean {
  if (previous !== undefined && indefinites.has(previous.text)) return true
  return following?.text === 'ها' || following?.text === 'های' || following?.text === 'هایی'
}

/** سه‌جانبه, بی‌سی; سه شنبه. */
function isInsideAWord(tokens: readonly NumberToken[], { first, next, isCounted }: Candidate): boolean {
  const [token, previous, following] = [tokens[first], tokens[first - 1], tokens[next]]
  if (following?.text === 'شنبه') return true
  if (!isCounted && following?.kind === 'word' && following.gap === 'joiner' && !/^(?:تا|تن|تای)$/.test(following.text))
    return true
  return token?.gap === 'joiner' && previous?.kind === 'word' && previous.reading === null && previous.text !== 'به'
}

const lightVerbNouns = new Set(
  'می نمی قول انجام ادامه پاسخ نشان اجازه توضیح گزارش شهادت تغییر رای ترجیح خبر دست تن هشدار'.split(' '),
)

const monthBeginnings = new Set(['ربیع', 'جمادی', 'تشرین', 'کانون'])

function isOrdinalHere(tokens: readonly NumberToken[], { first, next }: Candidate): boolean {
  const [reading, previous, following] = [tokens[first]?.reading, tokens[first - 1], tokens[next]]
  if (previous !== undefined && monthBeginnings.has(previous.text)) return false
  // أول من أمس is the day before yesterday, نخست وزیر a prime minister.
  if (reading?.role === 'first' && reading.value === 1) {
    const second = tokens[next + 1]?.text
    if (following?.text === 'امس' || (following?.text === 'من' && second === 'امس')) return false
    if (following?.text.startsWith('وزیر') === true) return false
  }
  // قول دهم is “I promise”, not a tenth.
  if (tokens[first]?.text === 'دهم' && next - first === 1 && lightVerbNouns.has(previous?.text ?? '')) return false
  if (next - first > 1 || reading?.needs !== 'noun') return true
  return reading.isDefinite
}

/** ربع نهائي is a quarter-final, النصف الأول a first half. */
function isFractionHere(isDefinite: boolean, following: NumberToken | undefined): boolean {
  if (following !== undefined && /^(?:ال)?نهای/.test(following.text)) return false
  return !isDefinite || following?.text.startsWith('ال') !== true
}

/** Words that are no noun after a number. */
const noNouns = new Set(
  `و که را از در به با بر تا است بود شد کرد نیز هم برای یا اما ولی اگر این آن هر می نمی ها تنها فقط من في على إلى عن أن أو ثم قد
  لا ما لم هذا هذه التي الذي and or of the is was in on at to`
    .split(/\s+/)
    .map(foldText),
)

function isNoun(token: NumberToken | undefined): boolean {
  if (token?.kind !== 'word' || token.gap === 'line' || noNouns.has(token.text)) return false
  return token.reading === null && !/^(?:ال|و).{3}/.test(token.text)
}

function isCountedBySix(token: NumberToken | undefined): boolean {
  return token?.kind === 'word' && /(?:ات|دول|مدن|مرات|سنوات|قري|نسوه|نساء|جزر|نقاط|مراحل|جبهات)$/.test(token.text)
}
