import {
  CalendarDate,
  GregorianCalendar,
  IslamicUmalquraCalendar,
  PersianCalendar,
  parseDate,
  toCalendar,
  type Calendar,
} from '@internationalized/date'
import type { CalendarName } from './date-names.ts'
import type { PrintedDate } from './dates.ts'

/** What a printed date may mean. `candidates` are ISO `YYYY-MM-DD`, Gregorian, best first. */
export interface ResolvedDate {
  readonly candidates: readonly string[]
  /** Whether day, month and year are printed, in an order that leaves no doubt. */
  readonly isCertain: boolean
}

/** ISO dates the year may be guessed from, most telling first: the day the report came in, other dates in the text. */
type YearEvidence = readonly string[]

/**
 * Resolves a printed date. Without a printed year the candidates are the years around the evidence; those on which the
 * weekday agrees leave no room for others, those nearer to the first of the evidence come before those farther off. No
 * candidates without evidence, nor for a day its month does not have.
 */
export function resolveDate(printed: PrintedDate, evidence: YearEvidence): ResolvedDate {
  if (printed.year === null) return { candidates: candidatesWithoutYear(printed, evidence), isCertain: false }
  const { calendar, year, month, day } = printed
  const asPrinted = isoDate(calendar, year, month, day)
  const exchanged = printed.isDayMonthUnsure ? isoDate(calendar, year, day, month) : null
  const candidates = [asPrinted, exchanged].filter((iso) => iso !== null)
  const agreeing = candidates.filter((iso) => printed.weekday !== null && weekdayOf(iso) === printed.weekday)
  if (agreeing.length === 1) return { candidates: [...new Set([...agreeing, ...candidates])], isCertain: true }
  return { candidates, isCertain: candidates.length === 1 && printed.weekday === null }
}

/** The Gregorian ISO date of a day in a calendar; null when that month has no such day. */
export function isoDate(calendar: CalendarName, year: number, month: number, day: number): string | null {
  if (year < 1 || month < 1 || month > 12 || day < 1) return null
  // The class constrains what is out of range; a constrained date is not the printed one.
  const date = new CalendarDate(calendars[calendar], year, month, day)
  if (date.year !== year || date.month !== month || date.day !== day) return null
  return toCalendar(date, gregorian).toString()
}

/** The year of an ISO date in a calendar. */
function yearIn(calendar: CalendarName, iso: string): number {
  return toCalendar(parseDate(iso), calendars[calendar]).year
}

/** Whole days from one ISO date to another, without sign. */
function daysBetween(isoA: string, isoB: string): number {
  return Math.abs(julianDay(isoA) - julianDay(isoB))
}

/** 0 for Sunday. */
function weekdayOf(iso: string): number {
  return (julianDay(iso) + 1) % 7
}

/** A weekday comes again on the same day of the year after five years at the earliest. */
const NEAR_DAYS = 4 * 366

/** How many readings of a date without year are worth showing. */
const CANDIDATE_LIMIT = 3

function candidatesWithoutYear(printed: PrintedDate, evidence: YearEvidence): string[] {
  const { calendar, month, day, weekday } = printed
  const [telling] = evidence
  if (telling === undefined) return []
  const years = new Set(evidence.flatMap((iso) => [-1, 0, 1].map((step) => yearIn(calendar, iso) + step)))
  const candidates = [...years].map((year) => isoDate(calendar, year, month, day)).filter((iso) => iso !== null)
  candidates.sort((a, b) => daysBetween(a, telling) - daysBetween(b, telling))
  const near = candidates.filter((iso) => daysBetween(iso, telling) <= NEAR_DAYS)
  if (weekday === null) return near.slice(0, CANDIDATE_LIMIT)
  const agreeing = candidates.filter((iso) => weekdayOf(iso) === weekday)
  const agreeingNear = agreeing.filter((iso) => near.includes(iso))
  return (agreeingNear.length > 0 ? agreeingNear : agreeing.length > 0 ? agreeing : near).slice(0, CANDIDATE_LIMIT)
}

const gregorian = new GregorianCalendar()

const calendars: Readonly<Record<CalendarName, Calendar>> = {
  persian: new PersianCalendar(),
  'islamic-umalqura': new IslamicUmalquraCalendar(),
  gregory: gregorian,
}

function julianDay(iso: string): number {
  const date = parseDate(iso)
  return gregorian.toJulianDay(date)
}
