import type { Span } from '../../base/span.ts'
import { within } from '../../compare/reading.ts'
import { figureOf, type Figure } from '../../compare/figures.ts'
import { monthNamed } from '../../text/date-names.ts'
import { findMoments, type Moment } from '../../text/moments.ts'
import { findQuantities, type Quantity } from '../../text/quantities.ts'

/** What an English sentence counts and when it says things happened. Spans are those of the text. */
export interface EnglishReading {
  readonly figures: readonly Figure[]
  /** Of “30 to 31 October” both days, either of which may be meant; of all else one. */
  readonly moments: readonly (readonly Moment[])[]
  /** Months told without a day: "in April 2026", "May–June". 1…12, Gregorian. */
  readonly months: readonly (Span & { readonly month: number })[]
}

/** The dimension of "the eleventh day": comparable with figures of every other. */
export const ordinal = 'ordinal'

/** Reads the figures and moments of English prose. `names` are spans whose digits are part of a name: "Al-Manara 24". */
export function readEnglish(text: string, names: readonly Span[]): EnglishReading {
  const readable = partHyphens(text)
  const ranges = dayRanges(readable)
  const quantities = findQuantities(readable, 'en').filter((quantity) => within(ranges, quantity).length === 0)
  const years = quantities.flatMap((quantity) => bareYear(quantity, readable) ?? [])
  const moments = [...findMoments(readable, 'en', quantities), ...years]
    .filter((moment) => within(ranges, moment).length === 0)
    .map((moment) => withoutLead(moment, readable))
  return {
    figures: quantities
      .map((quantity) => figureOf(quantity, readable) ?? ordinalOf(quantity, readable))
      .filter((figure) => figure !== null)
      .filter((figure) => within(names, figure).length === 0 && isCount(figure, readable)),
    moments: [...moments.map((moment) => [moment]), ...ranges.map((range) => range.moments)].sort(
      ([a], [b]) => (a?.from ?? 0) - (b?.from ?? 0),
    ),
    months: monthsIn(readable, moments),
  }
}

const smallNumber =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|\\d+'
const hyphened = new RegExp(
  `(?<=\\b(?:${smallNumber}))-(?=(?:second|minute|hour|day|week|month|year|decade|met(?:er|re)|kilomet|mile|tonne|ton|dollar|per)\\w*)|(?<=\\d-(?:year|month|day))-(?=old)`,
  'giu',
)

/** "A six-hour halt" counts six hours. One blank for one hyphen: offsets stay. */
function partHyphens(text: string): string {
  return text.replace(hyphened, ' ').replaceAll(/[\u2010\u2011]/g, '-')
}

/** "The night of 30 to 31 October", "2–5 March": two days of one month, neither of them a count. */
function dayRanges(text: string): readonly (Span & { readonly moments: readonly Moment[] })[] {
  return Array.from(text.matchAll(dayRange), (match) => {
    const { first = '', last = '', month: name = '', year } = match.groups ?? {}
    const span = { from: match.index, to: match.index + match[0].length }
    const month = monthNamed(name)?.month
    if (month === undefined) return null
    const moments = [first, last].map((day) => dayMoment(span, Number(day), month, year, match[0]))
    return { ...span, moments }
  }).filter((range) => range !== null)
}

const monthNames = 'January|February|March|April|May|June|July|August|September|October|November|December'
const dayRange = new RegExp(
  `\\b(?<first>\\d{1,2})(?: to | and | or |[-–—])(?<last>\\d{1,2}) (?<month>${monthNames})\\b(?: (?<year>\\d{4})\\b)?`,
  'gu',
)

function dayMoment(span: Span, day: number, month: number, year: string | undefined, printed: string): Moment {
  const date = {
    span,
    printed,
    calendar: 'gregory' as const,
    weekday: null,
    day,
    month,
    year: year === undefined ? null : Number(year),
    isDayMonthUnsure: false,
  }
  return { ...span, date, relative: null, year: null, clockTime: null, part: null, isAbout: false }
}

/** "The 2018 vote": a year without the word before it. Editors part the thousands of a count with a comma. */
function bareYear(quantity: Quantity, text: string): Moment | null {
  const { from, to } = quantity
  if (quantity.type !== 'number' || quantity.number.kind === 'year') return null
  return isBareYear(text, { from, to })
    ? {
        from,
        to,
        date: null,
        relative: null,
        year: quantity.number.value,
        clockTime: null,
        part: null,
        isAbout: false,
      }
    : null
}

/** “On Saturday”, “at 3:15”: the words before are no part of when. */
function withoutLead(moment: Moment, text: string): Moment {
  const lead = /^(?:on|at|around|about) +/i.exec(text.slice(moment.from, moment.to))?.[0].length ?? 0
  return { ...moment, from: moment.from + lead }
}

function isBareYear(text: string, { from, to }: Span): boolean {
  return /^(?:1[89]|20|21)\d\d$/.test(text.slice(from, to)) && !/^\p{L}/u.test(text.slice(to))
}

/** "The eleventh day", "the third such incident"; "a third of" is a share. First and second are said of anything. */
function ordinalOf(quantity: Quantity, text: string): Figure | null {
  if (quantity.type !== 'number' || quantity.number.kind !== 'ordinal' || quantity.number.value < 3) return null
  const { from, to, value, bound } = quantity.number
  if (/^ of\b/.test(text.slice(to)) && /\ba $/.test(text.slice(0, from))) return null
  return { from, to, dimension: ordinal, low: value, high: value, bound, value, unit: '' }
}

/** Pairs that are spoken of as such: nobody counts them anew in each report. */
const pairs =
  /^ (?:\p{L}+ )?(?:sides|countries|governments|parties|neighbours|nations|states|capitals|leaders|men|women)\b/u
/** What the summary itself counts. */
const outlets = /^ (?:\p{L}+ )?(?:outlets?|reports?|accounts?|newspapers?|papers?|sites|stories|versions|articles)\b/u

function isCount({ from, to, dimension, low }: Figure, text: string): boolean {
  const [before, after] = [text.slice(0, from), text.slice(to)]
  // F-16, G7, the 1990s, 2018.
  if (/\p{L}-?$/u.test(before) && /^\d/.test(text.slice(from))) return false
  // Half a million: nobody prints the half.
  if (/\b(?:half|quarter of) an? $/i.test(before)) return false
  if (/^\p{L}/u.test(after) || (dimension === 'count' && isBareYear(text, { from, to }))) return false
  if (dimension !== 'count') return true
  return !outlets.test(after) && !(low === 2 && pairs.test(after))
}

function monthsIn(text: string, moments: readonly Moment[]): EnglishReading['months'] {
  return Array.from(text.matchAll(bareMonth), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
    month: monthNamed(match[0])?.month ?? 0,
  })).filter((month) => within(moments, month).every(({ date }) => date === null))
}

/** "May" and "March" begin sentences and are verbs: only after what a month follows, or before a year. */
const bareMonth = new RegExp(
  `(?<=\\b(?:in|since|until|by|late|early|mid|last|next|of|[(])[ -]?|–)(?:${monthNames})\\b|\\b(?:${monthNames})(?=(?:[–-](?:${monthNames}))?,? (?:19|20)\\d\\d\\b)`,
  'gu',
)
