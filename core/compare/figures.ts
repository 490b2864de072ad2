import type { Span } from '../base/span.ts'
import { foldText } from '../text/fold.ts'
import type { NumberBound } from '../text/number-bounds.ts'
import type { Quantity } from '../text/quantities.ts'
import type { TimeUnit } from '../text/units.ts'

/** A figure made comparable: what it measures, and how much of it. Span in the stored text. */
export interface Figure extends Span {
  /** What can be compared with what: "percent", "count", "hour", "money". */
  readonly dimension: string
  /** In the base unit of the dimension; of a range, both ends. */
  readonly low: number
  readonly high: number
  readonly bound: NumberBound
  /** As printed: the value and its unit, empty for a bare count. */
  readonly value: number
  readonly unit: string
}

/** The figure a quantity of a text states; null for dates, ordinals, years, shares of something, and "one" where it may be an article. */
export function figureOf(quantity: Quantity, text: string): Figure | null {
  const figure = plainFigureOf(quantity)
  return figure === null ? null : signed(perTime(figure, text), text)
}

function plainFigureOf(quantity: Quantity): Figure | null {
  const { from, to } = quantity
  if (quantity.type === 'duration') {
    const { value, unit, bound, range } = quantity.duration
    const { dimension, factor } = timeUnits[unit]
    return { from, to, dimension, ...scaled(value, range, factor), bound, value, unit }
  }
  if (quantity.type !== 'number') return null
  const { value, kind, unit = '', bound, range } = quantity.number
  if (kind === 'percent') return { from, to, dimension: 'percent', ...scaled(value, range, 1), bound, value, unit: '%' }
  if (kind !== 'cardinal' && (kind !== 'fraction' || unit === '')) return null
  const measure = measures[unit] ?? (isCurrency(unit) ? { dimension: 'money', factor: 1 } : countOf(unit))
  return { from, to, dimension: measure.dimension, ...scaled(value, range, measure.factor), bound, value, unit }
}

/** The place in a row that a quantity states: طبقه دوم. */
export function ordinalOf(quantity: Quantity): Figure | null {
  if (quantity.type !== 'number' || quantity.number.kind !== 'ordinal') return null
  const { from, to, value, bound } = quantity.number
  return { from, to, dimension: 'ordinal', low: value, high: value, bound, value, unit: '' }
}

const rates = [
  { pattern: /^ *(?:در|بر) ساعت(?!\p{L})|^ *(?:فی|ب) ?الساعه(?!\p{L})|^ *(?:per|an) hour/u, timesAnHour: 1 },
  { pattern: /^ *(?:در|بر) ثانیه(?!\p{L})|^ *(?:فی|ب) ?الثانیه(?!\p{L})|^ *(?:per|a) second/u, timesAnHour: 3600 },
]

/** A length in a time is a speed: ۱۰۸ کیلومتر در ساعت is 30 متراً في الثانية. */
function perTime(figure: Figure, text: string): Figure {
  if (figure.dimension !== 'metre') return figure
  const after = foldText(text.slice(figure.to, figure.to + 16))
  const rate = rates.find(({ pattern }) => pattern.test(after))
  if (rate === undefined) return figure
  const { low, high } = figure
  return { ...figure, dimension: 'speed', low: low * rate.timesAnHour, high: high * rate.timesAnHour }
}

/** Degrees below zero. */
function signed(figure: Figure, text: string): Figure {
  if (figure.dimension !== 'degree') return figure
  const [before, after] = [
    text.slice(Math.max(0, figure.from - 10), figure.from),
    text.slice(figure.to, figure.to + 20),
  ]
  const isBelow =
    /(?:منفی|ناقص|سالب|minus) ?$/u.test(foldText(before)) || /^[^.،]{0,8}(?:زیر|تحت) ال?صفر/u.test(foldText(after))
  return isBelow ? { ...figure, low: -figure.high, high: -figure.low } : figure
}

interface Measure {
  readonly dimension: string
  readonly factor: number
}

function scaled(value: number, range: { low: number; high: number } | undefined, factor: number) {
  return { low: (range?.low ?? value) * factor, high: (range?.high ?? value) * factor }
}

function countOf(unit: string): Measure {
  return { dimension: unit === '' || unit === 'person' ? 'count' : unit, factor: 1 }
}

const timeUnits: Readonly<Record<TimeUnit, Measure>> = {
  second: { dimension: 'hour', factor: 1 / 3600 },
  minute: { dimension: 'hour', factor: 1 / 60 },
  hour: { dimension: 'hour', factor: 1 },
  day: { dimension: 'hour', factor: 24 },
  week: { dimension: 'hour', factor: 168 },
  month: { dimension: 'month', factor: 1 },
  year: { dimension: 'month', factor: 12 },
  decade: { dimension: 'month', factor: 120 },
  century: { dimension: 'month', factor: 1200 },
}

/** Miles stay apart from metres: at sea they are others, and no text says which. */
const measures: Readonly<Record<string, Measure>> = {
  tonne: { dimension: 'kilogram', factor: 1000 },
  kilogram: { dimension: 'kilogram', factor: 1 },
  gram: { dimension: 'kilogram', factor: 0.001 },
  kilometre: { dimension: 'metre', factor: 1000 },
  metre: { dimension: 'metre', factor: 1 },
  centimetre: { dimension: 'metre', factor: 0.01 },
  millimetre: { dimension: 'metre', factor: 0.001 },
  'square kilometre': { dimension: 'square metre', factor: 1_000_000 },
  hectare: { dimension: 'square metre', factor: 10_000 },
  'square metre': { dimension: 'square metre', factor: 1 },
  'cubic metre': { dimension: 'cubic metre', factor: 1 },
  litre: { dimension: 'cubic metre', factor: 0.001 },
  megawatt: { dimension: 'kilowatt', factor: 1000 },
  kilowatt: { dimension: 'kilowatt', factor: 1 },
  toman: { dimension: 'money', factor: 10 },
}

const families: Readonly<Record<string, string>> = {
  dinar: 'KWD IQD JOD BHD LYD DZD TND RSD',
  rial: 'SAR QAR OMR YER IRR',
  dirham: 'AED MAD',
  lira: 'TRY LBP SYP',
  pound: 'GBP EGP SDG',
  franc: 'CHF',
  rupee: 'INR PKR LKR',
}

function isCurrency(unit: string): boolean {
  return unit in families || /^[A-Z]{3}$/.test(unit)
}

/** The currency a sum is in; tomans are rials, ten to one. */
function currencyOf(unit: string): string {
  return unit === 'toman' ? 'IRR' : unit
}

/** Whether two sums are of one currency, as far as the texts tell: "dinar" may be any state's. */
export function isSameCurrency(a: Figure, b: Figure): boolean {
  const [one, other] = [currencyOf(a.unit), currencyOf(b.unit)]
  return one === other || families[one]?.includes(other) === true || families[other]?.includes(one) === true
}

export type FigureRelation = 'same' | 'rough' | 'looser' | 'contradicts'

/** Within this share two rough figures are one, rounded. */
const sameShare = 0.05
/** Within this share a figure is the other with fewer digits, and nobody would call them two: 76.4 and 76. */
const roundedShare = 0.01
/** Within this share a rough figure is near the other, but a reader would want to know. */
const roughShare = 0.2
/** "More than 60" is said of 61 and of 75, not of 350. */
const boundReach = 1.25

/** How two figures of one dimension stand to each other. */
export function relateFigures(a: Figure, b: Figure): FigureRelation {
  if (a.high < 0 && b.high < 0) return relateFigures(mirrored(a), mirrored(b))
  if (a.bound === 'atMost' || b.bound === 'atMost') return relateAtMost(a, b)
  const [least, other] = a.bound === 'atLeast' ? [a, b] : [b, a]
  if (least.bound === 'atLeast') {
    const [low, high] = [Math.min(least.low, other.low), Math.max(least.low, other.high)]
    if (other.bound !== 'atLeast' && isBelow(other, least.low)) return 'contradicts'
    return high <= low * boundReach ? 'same' : 'looser'
  }
  if (a.low <= b.high && b.low <= a.high) return 'same'
  const [lower, upper] = a.high < b.low ? [a.high, b.low] : [b.high, a.low]
  const share = (upper - lower) / upper
  if (a.bound === 'about' || b.bound === 'about')
    return share <= sameShare ? 'same' : share <= roughShare ? 'rough' : 'contradicts'
  if (share > sameShare || !isRounded(lower, upper)) return 'contradicts'
  return share <= roundedShare ? 'same' : 'rough'
}

function mirrored(figure: Figure): Figure {
  return { ...figure, low: -figure.high, high: -figure.low }
}

function relateAtMost(a: Figure, b: Figure): FigureRelation {
  const [most, other] = a.bound === 'atMost' ? [a, b] : [b, a]
  if (other.bound !== 'atMost') {
    const limit = other.bound === 'about' ? most.high * (1 + sameShare) : most.high
    if (other.low > limit) return 'contradicts'
    if (other.bound === 'atLeast') return 'same'
  }
  const [low, high] = [Math.min(most.high, other.low), Math.max(most.high, other.high)]
  return high <= low * boundReach ? 'same' : 'looser'
}

function isBelow({ high, bound }: Figure, limit: number): boolean {
  return bound === 'about' ? high < limit * (1 - sameShare) : high < limit
}

/** Whether one is the other with fewer digits: 1,366 and 1,400, 3.1 and 3. Never for counts below a thousand: 60 dead are not 61. */
function isRounded(a: number, b: number): boolean {
  const isWhole = Number.isInteger(a) && Number.isInteger(b)
  if (isWhole && Math.max(a, b) < 1000) return false
  const [fine, coarse] = digitsOf(a) > digitsOf(b) ? [a, b] : [b, a]
  return Number(fine.toPrecision(Math.max(1, digitsOf(coarse)))) === coarse
}

/** Significant digits. */
function digitsOf(value: number): number {
  return String(value)
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length
}
