import type { NumberToken, WordReading } from './number-tokens.ts'

/** A number read from tokens, with what is needed to judge it. */
export interface ReadNumber {
  readonly value: number
  /** Index of the first token after it. */
  readonly next: number
  /** The smallest power of thousand it was counted in; 1 for none. */
  readonly scale: number
  readonly isOrdinal: boolean
  /** Below one, by its words (نصف, دو سوم). */
  readonly isFraction: boolean
}

type Tokens = readonly NumberToken[]

/**
 * Reads the number that begins at a token: digits or words, with scales ("2.3 مليون", "۵۰۰ هزار میلیارد"), additions in
 * falling order ("۳ هزار و ۲۰۰", "خمسة آلاف ومئتان"), halves ("دو و نیم میلیون", "مليون ونصف المليون"), fractions and
 * ordinals. Null where none begins. Does not ask whether a word might be another word.
 */
export function readNumber(tokens: Tokens, at: number): ReadNumber | null {
  const first = readGroup(tokens, at)
  if (first === null) return null
  const whole = readAdditions(tokens, first)
  return readFractionOf(tokens, at, whole) ?? whole
}

/** The word reading of a token that goes on with the number of the token before, without a conjunction of its own. */
function readingAt(tokens: Tokens, at: number): WordReading | null {
  const token = tokens[at]
  return token === undefined || token.gap === 'line' ? null : token.reading
}

/** Where the number goes on after a conjunction at a token: after و on its own, or at a word that begins with it. */
export function afterAnd(tokens: Tokens, at: number): number | null {
  const token = tokens[at]
  if (token?.kind !== 'word' || token.gap === 'line') return null
  if (token.text === 'و' || token.text === 'and') return at + 1
  return token.reading?.hasAnd === true ? at : null
}

function readAdditions(tokens: Tokens, first: ReadNumber): ReadNumber {
  let sum = first
  while (sum.scale > 1 && !sum.isOrdinal && Number.isInteger(sum.value)) {
    const and = afterAnd(tokens, sum.next)
    // English adds without a conjunction (two thousand five hundred).
    const isEnglish = tokens[sum.next - 1]?.reading?.language === 'en'
    const start = and ?? (isEnglish && tokens[sum.next]?.kind === 'word' ? sum.next : null)
    const group = start === null ? null : readGroup(tokens, start)
    if (group === null || group.isFraction || group.value === 0 || group.value >= sum.scale) break
    if (!Number.isInteger(group.value)) break
    sum = { ...group, value: sum.value + group.value }
  }
  return sum
}

/** A coefficient with the scales it counts: ۳۵۰ هزار, ثلاثة ملايين, ألفين, نصف مليون. */
function readGroup(tokens: Tokens, at: number): ReadNumber | null {
  const token = tokens[at]
  const reading = token?.reading ?? null
  if (token?.kind === 'digits' && token.value !== null) {
    return readScales(tokens, readHalf(tokens, { ...plain, value: token.value, next: at + 1 }))
  }
  if (reading === null) return null
  if (reading.role === 'scale') return readBareScale(tokens, at, reading)
  if (reading.role === 'whole') {
    const { value, scale } = reading
    return readScales(tokens, readHalf(tokens, { ...plain, value, scale, next: at + 1 }))
  }
  if (reading.role === 'fraction') {
    const scaled = readScales(tokens, { ...plain, value: reading.value, next: at + 1 })
    return scaled.scale === 1 ? { ...scaled, isFraction: true } : scaled
  }
  if (reading.role === 'first') {
    return { ...plain, value: reading.value, next: at + 1, isOrdinal: reading.isOrdinal }
  }
  const below = readBelowThousand(tokens, at)
  if (below === null || below.isOrdinal) return below
  return readScales(tokens, readHalf(tokens, below))
}

const plain = { scale: 1, isOrdinal: false, isFraction: false } as const

/** A scale without coefficient: هزار, ألف, مليونا (two without tanwin, one with it). */
function readBareScale(tokens: Tokens, at: number, reading: WordReading): ReadNumber | null {
  if (reading.form === 'afterCoefficient') return null
  const isDual = reading.form === 'dualAlone' && tokens[at]?.hasTanwin !== true
  const value = isDual ? 2 * reading.value : reading.value
  const isOrdinal = reading.isOrdinal
  const bare = { ...plain, value, scale: reading.scale, next: at + 1, isOrdinal }
  return isOrdinal ? bare : readScales(tokens, readHalf(tokens, bare))
}

/** The scales right after a coefficient; a second one must be greater (هزار میلیارد). */
function readScales(tokens: Tokens, coefficient: ReadNumber): ReadNumber {
  let result = coefficient
  for (;;) {
    const reading = readingAt(tokens, result.next)
    if (reading?.role !== 'scale' || reading.hasAnd || reading.isDefinite || reading.scale <= result.scale) break
    const scale = reading.scale * (result.scale === 1 ? 1 : result.scale)
    result = {
      ...result,
      value: accurate(result.value * reading.value),
      scale,
      next: result.next + 1,
      isOrdinal: reading.isOrdinal,
    }
    if (reading.isOrdinal) return result
  }
  return result.scale > 1 && coefficient.scale === 1 ? readHalf(tokens, result) : result
}

/** A fraction added to what it is a fraction of: دو و نیم, ثلاثة ملايين ونصف المليون. */
function readHalf(tokens: Tokens, whole: ReadNumber): ReadNumber {
  const start = afterAnd(tokens, whole.next)
  if (start === null) return whole
  const fraction = readingAt(tokens, start)
  if (fraction === null) return whole
  let next = start + 1
  let part = fraction.value
  if (fraction.role !== 'fraction') {
    // یک و دو دهم: a numerator, then an ordinal for its denominator.
    const denominator = readingAt(tokens, next)
    if (fraction.role !== 'unit' || fraction.isOrdinal || fraction.language !== 'fa' || whole.scale > 1) return whole
    if (denominator?.language !== 'fa' || !isDenominator(denominator, fraction.value)) return whole
    part = fraction.value / denominator.value
    next += 1
  } else if (fraction.isDefinite && whole.scale === 1) {
    return whole
  }
  const repeated = readingAt(tokens, next)
  const isRepeated = repeated?.role === 'scale' && repeated.scale === whole.scale && !repeated.hasAnd
  return { ...whole, value: accurate(whole.value + part * whole.scale), next: isRepeated ? next + 1 : next }
}

/** دو سوم, یک‌چهارم; ثلاثة أرباع, two thirds. */
function readFractionOf(tokens: Tokens, at: number, numerator: ReadNumber): ReadNumber | null {
  if (numerator.isOrdinal || numerator.isFraction || numerator.scale > 1 || numerator.value >= 100) return null
  if (!Number.isInteger(numerator.value)) return null
  const isHyphened = tokens[numerator.next]?.text === '-' && tokens[at]?.reading?.language === 'en'
  const start = isHyphened ? numerator.next + 1 : numerator.next
  const denominator = readingAt(tokens, start)
  if (denominator === null || denominator.hasAnd) return null
  const isOne = numerator.value === 1 && denominator.language === 'en' && denominator.isOrdinal && denominator.value > 2
  const isRead =
    denominator.role === 'denominator' ||
    isOne ||
    (denominator.language === 'fa' && isDenominator(denominator, numerator.value))
  if (!isRead) return null
  return { ...plain, isFraction: true, value: numerator.value / denominator.value, next: start + 1 }
}

function isDenominator(reading: WordReading, numerator: number): boolean {
  return reading.isOrdinal && reading.role !== 'first' && reading.value >= 3 && numerator < reading.value
}

function readBelowThousand(tokens: Tokens, at: number): ReadNumber | null {
  const reading = tokens[at]?.reading ?? null
  if (reading === null) return null
  if (reading.role === 'hundred') return readTensAfter(tokens, at + 1, reading.value, reading)
  const hundred = readingAt(tokens, at + 1)
  // Twelve hundred, but never ten hundred.
  const isTeen = reading.role === 'teen' && reading.language === 'en' && reading.value > 10
  const isCoefficient = (isTeen || (reading.role === 'unit' && reading.value < 10)) && !reading.isOrdinal
  if (isCoefficient && hundred?.role === 'hundred' && hundred.value === 100 && !hundred.hasAnd && !hundred.isDefinite) {
    return readTensAfter(tokens, at + 2, 100 * reading.value, hundred)
  }
  return readBelowHundred(tokens, at)
}

function readTensAfter(tokens: Tokens, at: number, hundreds: number, hundred: WordReading): ReadNumber {
  const alone = { ...plain, value: hundreds, next: at, isOrdinal: hundred.isOrdinal }
  if (hundred.isOrdinal) return alone
  const start = afterAnd(tokens, at) ?? (hundred.language === 'en' ? at : null)
  const rest = start === null ? null : readBelowHundred(tokens, start)
  // A fraction's numerator is not added: صد و یک دهم.
  return rest === null ? alone : { ...rest, value: hundreds + rest.value }
}

function readBelowHundred(tokens: Tokens, at: number): ReadNumber | null {
  const reading = readingAt(tokens, at)
  if (reading === null) return null
  const { value, role, isOrdinal } = reading
  const alone = { ...plain, value, next: at + 1, isOrdinal }
  if (role === 'teen') return alone
  if (role === 'ten') return isOrdinal ? alone : (readUnitAfterTen(tokens, at, reading) ?? alone)
  if (role !== 'unit') return null
  if (reading.language === 'ar') {
    const suffix = readingAt(tokens, at + 1)
    if (
      value < 10 &&
      suffix?.role === 'unit' &&
      suffix.value === 10 &&
      suffix.cliticLength === 0 &&
      !suffix.isDefinite
    ) {
      return { ...alone, value: value + 10, next: at + 2 }
    }
    const start = value < 10 ? afterAnd(tokens, at + 1) : null
    const ten = start === null ? null : readingAt(tokens, start)
    if (start !== null && ten?.role === 'ten' && ten.language === 'ar') {
      return { ...alone, value: value + ten.value, next: start + 1 }
    }
  }
  return reading.needs === 'compound' ? null : alone
}

/** بیست و پنج, twenty-five; Arabic says the unit first. */
function readUnitAfterTen(tokens: Tokens, at: number, ten: WordReading): ReadNumber | null {
  const isHyphened = ten.language === 'en' && tokens[at + 1]?.text === '-'
  const start =
    ten.language === 'fa' ? afterAnd(tokens, at + 1) : ten.language === 'en' ? at + (isHyphened ? 2 : 1) : null
  const unit = start === null ? null : readingAt(tokens, start)
  if (start === null || unit?.role !== 'unit' || unit.language !== ten.language || unit.value > 9) return null
  return { ...plain, value: ten.value + unit.value, next: start + 1, isOrdinal: unit.isOrdinal }
}

/** Without the dust of binary fractions: 2.3 × 10⁶ is 2,300,000. */
export function accurate(value: number): number {
  return Number(value.toPrecision(12))
}
