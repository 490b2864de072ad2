import type { Span } from '../base/span.ts'
import {
  monthNamed,
  monthPattern,
  weekdayNamed,
  weekdayPattern,
  type CalendarName,
  type MonthName,
} from './date-names.ts'
import { fold, storedSpan, type Fold } from './fold.ts'

/** A date as a text prints it: day and month at least. Not checked against its calendar; see `resolveDate`. */
export interface PrintedDate {
  /** In the stored text, weekday and era mark included. */
  readonly span: Span
  /** The stored words. */
  readonly printed: string
  readonly calendar: CalendarName
  /** 0 for Sunday … 6 for Saturday; null when not printed. */
  readonly weekday: number | null
  readonly day: number
  readonly month: number
  /** Null when not printed. */
  readonly year: number | null
  /** The other reading of a numeric date such as 05/03/2022, where day and month could be exchanged. */
  readonly isDayMonthUnsure: boolean
}

/**
 * The dates printed in a Persian, Arabic or English text, in order, disjoint: day and month by name in any of the three
 * calendars ("جمعه ۹ آبان", "14 ربيع الآخر 1447هـ", "31 تشرين الأول/أكتوبر 2025", "۱۴۰۴ آبان ۹"), month first in English, and
 * numbers with a year ("۱۴۰۴/۸/۹", "31.10.2025"). Two-digit years are not read.
 */
export function findDates(text: string): PrintedDate[] {
  if (!/\p{Nd}/u.test(text)) return []
  const folded = fold(text)
  const found = [...namedDates(folded, text), ...numericDates(folded, text)].sort((a, b) => a.span.from - b.span.from)
  return found.filter((date, index) => {
    const previous = found[index - 1]
    return previous === undefined || date.span.from >= previous.span.to
  })
}

const edge = '(?![\\p{L}\\p{N}])'
const year =
  `(?:[ ،,/\\-]*(?:من )?(?:سال|عام|سنه|لعام|لسنه|of)?[ ]*(?<year>\\d{4})(?!\\d)` +
  `(?:[ ]?(?:ه[ .]{0,2}[قش]|ه|م|هجری قمری|هجری شمسی|هجری|میلادیه?|خورشیدی|شمسی|قمری)\\.?${edge})?)?`

const dayFirst = new RegExp(
  `(?<![\\p{L}\\p{N}:.])(?<day>\\d{1,2})(?:st|nd|rd|th|ام|م)?[ ]?(?:من |of |شهر |ماه |-)?[ ]?` +
    `(?<month>${monthPattern})(?: ?ماه)?${edge}(?:[ ]?[/(\\-–][ ]?(?:${monthPattern})${edge}\\)?)?${year}`,
  'gu',
)

const monthFirst = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<month>[a-z]{3,9})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?${edge}(?:,? (?<year>\\d{4})${edge})?`,
  'gu',
)

/** "۱۴۰۴ آبان ۹", as some broadcasters print it. */
const yearFirstNamed = new RegExp(
  `(?<![\\p{L}\\p{N}/.\\-])(?<year>\\d{4}) (?<month>${monthPattern}) (?<day>\\d{1,2})${edge}`,
  'gu',
)

const weekdayBefore = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<weekday>${weekdayPattern})(?:[ ]?[،,.(\\-–|/])*[ ]*(?:الموافق|مورخ|برابر با)?[ ]*$`,
  'u',
)

const yearFirst =
  /(?<![\p{N}/.\-])(?<year>\d{4})(?<mark>[/.\-])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?![\p{N}]|[/\-]\p{N})/gu
const yearLast =
  /(?<![\p{N}/.\-])(?<day>\d{1,2})(?<mark>[/.\-])(?<month>\d{1,2})\k<mark>(?<year>\d{4})(?![\p{N}]|[/\-]\p{N})/gu

function* namedDates(folded: Fold, text: string): Generator<PrintedDate> {
  for (const pattern of [yearFirstNamed, dayFirst, monthFirst]) {
    for (const match of folded.text.matchAll(pattern)) {
      const month = monthNamed(match.groups?.['month'] ?? '')
      const day = Number(match.groups?.['day'])
      if (month === null || day < 1 || day > 31) continue
      const date = namedDate(folded, text, {
        from: match.index,
        matched: match[0],
        month,
        day,
        year: match.groups?.['year'],
      })
      if (date !== null) yield date
    }
  }
}

interface NamedMatch {
  readonly from: number
  readonly matched: string
  readonly month: MonthName
  readonly day: number
  readonly year: string | undefined
}

function namedDate(folded: Fold, text: string, { from, matched, month, day, year }: NamedMatch): PrintedDate | null {
  const before = weekdayBefore.exec(folded.text.slice(Math.max(0, from - 40), from))
  const weekday = before === null ? null : weekdayNamed(before.groups?.['weekday'] ?? '')
  const readYear = year === undefined ? null : Number(year)
  const knownYear = readYear !== null && isYearOf(month.calendar, readYear) ? readYear : null
  if (month.isAlsoAWord && knownYear === null && weekday === null && !/ماه|شهر/.test(matched)) return null
  const start = before === null ? from : from - before[0].length
  const span = storedSpan(folded, { from: start, to: from + matched.trimEnd().length })
  return {
    span,
    printed: text.slice(span.from, span.to),
    calendar: month.calendar,
    weekday,
    day,
    month: month.month,
    year: knownYear,
    isDayMonthUnsure: false,
  }
}

function* numericDates(folded: Fold, text: string): Generator<PrintedDate> {
  for (const pattern of [yearFirst, yearLast]) {
    for (const match of folded.text.matchAll(pattern)) {
      const read = numbersOf(match)
      if (read === null) continue
      const era = eraAfter.exec(folded.text.slice(match.index + match[0].length, match.index + match[0].length + 16))
      const calendar = calendarOfYear(read.year, era?.[0] ?? '')
      if (calendar === null) continue
      const before = weekdayBefore.exec(folded.text.slice(Math.max(0, match.index - 40), match.index))
      const span = storedSpan(folded, {
        from: match.index - (before?.[0].length ?? 0),
        to: match.index + match[0].length + (era?.[0].length ?? 0),
      })
      yield {
        span,
        printed: text.slice(span.from, span.to),
        calendar,
        weekday: before === null ? null : weekdayNamed(before.groups?.['weekday'] ?? ''),
        ...read,
        isDayMonthUnsure: pattern === yearLast && read.day <= 12 && read.day !== read.month,
      }
    }
  }
}

const eraAfter = /^ ?(?:ه[ .]{0,2}ق|هجری قمری|هجری|قمری|ه)\.?(?![\p{L}\p{N}])/u

/** Day first, as Persian and Arabic print it, unless only the other order gives a month. */
function numbersOf(
  match: RegExpExecArray,
): { readonly day: number; readonly month: number; readonly year: number } | null {
  const [day, month, year] = [
    Number(match.groups?.['day']),
    Number(match.groups?.['month']),
    Number(match.groups?.['year']),
  ]
  if (day < 1 || month < 1 || day > 31 || month > 31) return null
  if (month <= 12) return { day, month, year }
  return day <= 12 ? { day: month, month: day, year } : null
}

/** Years up to 1420 are read as Solar Hijri, later ones before 1500 as Hijri, unless an era mark says so. */
function calendarOfYear(year: number, era: string): CalendarName | null {
  if (isYearOf('gregory', year)) return 'gregory'
  if (!isYearOf('islamic-umalqura', year)) return null
  return era !== '' || year > 1420 ? 'islamic-umalqura' : 'persian'
}

/** Whether news of the last two centuries could mean this year of the calendar. */
export function isYearOf(calendar: CalendarName, year: number): boolean {
  return calendar === 'gregory' ? year >= 1800 && year <= 2199 : year >= 1200 && year <= 1600
}
