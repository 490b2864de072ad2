import type { Figure } from '../../compare/figures.ts'
import { ordinal } from './english.ts'
import type { LintFix } from './finding.ts'

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ordinals =
  'third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
const powers = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const

const bounds = { exact: '', atLeast: 'at least ', atMost: 'at most ', about: 'about ' } as const

/** A figure as an English sentence would have it, bound and unit included: "more than" is not kept apart from "at least". */
export function printFigure(figure: Figure): string {
  return `${bounds[figure.bound]}${printNumber(figure)}${printUnit(figure)}`
}

function printUnit({ unit, value, dimension }: Figure): string {
  if (unit === '%') return ' per cent'
  if (unit === '' || unit === 'person' || dimension === ordinal) return ''
  return ` ${/^[A-Z]{3}$/.test(unit) || value === 1 ? unit : `${unit}s`}`
}

function printNumber({ value, low, high, dimension }: Figure): string {
  if (dimension === ordinal) return `${value}${suffixOf(value)}`
  // Of a range `value` is the low end in the figure's own unit.
  return low < high ? `${printValue(value)} to ${printValue((high / low) * value)}` : printValue(value)
}

function printValue(value: number): string {
  const power = powers.find(([least]) => value >= least)
  const digits = (number: number) => number.toLocaleString('en-GB', { maximumFractionDigits: 3 })
  return power === undefined ? digits(value) : `${digits(value / power[0])} ${power[1]}`
}

function suffixOf(value: number): string {
  const last = value % 10
  if (value % 100 >= 11 && value % 100 <= 13) return 'th'
  return last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th'
}

/** The number's own words: without unit, percent sign and what bounds it. */
const scales = 'hundred|thousand|million|billion|trillion'
const numberWords = `${[...small, ...tens].join('|')}|${scales}`
const printed = new RegExp(
  `^(?:[$€£¥] ?)?(?<number>\\d+(?:st|nd|rd|th)\\b|\\d[\\d,.]*(?: (?:${scales}|bn)\\b|(?:bn|m|k)\\b)?(?:(?: to | and |[-–])\\d[\\d,.]*(?: (?:${scales})\\b)?)?|(?:${ordinals.join('|')})\\b|(?:${numberWords})(?:(?: and |[- ])(?:${numberWords}))*)`,
  'iu',
)

/** The edit that puts a report's figure in the place of the summary's, in the same dress: digits, words, "11th". */
export function changeFigure(text: string, said: Figure, stated: Figure): LintFix | null {
  const found = printed.exec(text.slice(said.from, said.to))
  const number = found?.groups?.['number']
  if (found === null || number === undefined) return null
  const value = stated.unit === said.unit ? stated.value : valueIn(said, stated)
  if (value === null) return null
  const figure = { ...stated, value, dimension: said.dimension }
  const isInWords = /^\p{L}/u.test(number)
  const words = isInWords ? inWords(figure) : printNumber(figure)
  const to = /^\p{Lu}/u.test(number) ? words.charAt(0).toUpperCase() + words.slice(1) : words
  const from = said.from + found[0].length - number.length
  return { kind: 'change', to, edits: [{ from, to: from + number.length, text: to }] }
}

/** What a figure is in the unit of another; null where nobody can tell. */
function valueIn(said: Figure, stated: Figure): number | null {
  const isUnitless = (unit: string) => unit === '' || unit === 'person'
  if (isUnitless(said.unit) && isUnitless(stated.unit)) return stated.value
  if (said.dimension !== stated.dimension || said.value === 0 || said.low === 0) return null
  return said.dimension === 'money' ? stated.value : Number(((stated.low * said.value) / said.low).toPrecision(12))
}

function inWords(figure: Figure): string {
  const { value, dimension, low, high } = figure
  if (dimension === ordinal) return ordinals[value - 3] ?? printNumber(figure)
  if (low < high || !Number.isInteger(value) || value >= 100) return printNumber(figure)
  const ten = tens[Math.floor(value / 10) - 2]
  if (ten === undefined) return small[value] ?? printNumber(figure)
  return value % 10 === 0 ? ten : `${ten}-${small[value % 10] ?? ''}`
}
