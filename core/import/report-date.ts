import { isoDate, resolveDate } from '../text/date-resolve.ts'
import { findDates, isYearOf, type PrintedDate } from '../text/dates.ts'
import { fold, foldText, storedSpan } from '../text/fold.ts'
import type { Language, Role } from '../document/records.ts'
import type { DateReading, DraftParagraph, Remark } from './draft.ts'
import { isDateLine } from './roles.ts'
import { lineShape } from './line-shape.ts'

export interface ReportDate {
  readonly reading: DateReading
  readonly remark: Remark | null
}

/**
 * The date a report gives as its own: a date line, a dateline, else a day of the last days (weekday, day and month) in
 * the opening paragraphs. Dates of events further back, of captions and of comments are not taken, but tell the year
 * when the report's own date has none. `near` is an ISO date the report is known to be close to.
 */
export function findReportDate(
  paragraphs: readonly DraftParagraph[],
  language: Language,
  near: string | null,
): ReportDate {
  const own = ownDate(paragraphs)
  if (own === null)
    return { reading: { printed: '', calendar: calendarOf(language), candidates: [], isCertain: false }, remark: null }
  const evidence = own.date.year === null ? yearEvidence(paragraphs, near) : []
  const { candidates, isCertain } = resolveDate(
    own.date,
    evidence.map(({ iso }) => iso),
  )
  const { printed, calendar } = own.date
  return {
    reading: { printed, calendar, candidates, isCertain: isCertain && own.isClearlyOwn },
    remark: own.date.year === null ? { kind: 'dateWithoutYear', printed, yearFrom: evidence[0]?.printed ?? '' } : null,
  }
}

interface OwnDate {
  readonly date: PrintedDate
  /** Printed as the report's date, not read out of its story. */
  readonly isClearlyOwn: boolean
}

/** How much of a paragraph is read for dates, in UTF-16 code units. */
const READ_LENGTH = 4000

/** How many paragraphs of a story open it. */
const OPENING_PARAGRAPHS = 5

function ownDate(paragraphs: readonly DraftParagraph[]): OwnDate | null {
  const kept = paragraphs.filter(({ exclusion }) => exclusion === null)
  const bylines = kept
    .filter(({ role }) => role === 'byline')
    .sort((a, b) => Number(isOfChange(a.text)) - Number(isOfChange(b.text)))
    .flatMap(({ text }) => findDates(text.slice(0, READ_LENGTH)))
  const dateLine = bylines.find(({ year }) => year !== null) ?? bylines[0]
  if (dateLine !== undefined) return { date: dateLine, isClearlyOwn: true }
  const opening = kept.filter(({ role }) => storyRoles.has(role)).slice(0, OPENING_PARAGRAPHS)
  const dateline = datelineDate(opening[0]?.text ?? '')
  if (dateline !== null) return { date: dateline, isClearlyOwn: dateline.year !== null }
  for (const paragraph of opening) {
    const text = paragraph.text.slice(0, READ_LENGTH)
    const recent = findDates(text).flatMap((date) => recentDate(text, date) ?? [])
    const latest = recent.reduce<OwnDate | null>(
      (best, one) => (best === null || isLater(one.date, best.date) ? one : best),
      null,
    )
    if (latest !== null) return latest
  }
  return null
}

/** A line that says when the report was last changed, which is not when it came out. */
function isOfChange(text: string): boolean {
  return /^[^\p{L}]*(?:اخر تحدیث|تم التحدیث|اخرین (?:به ?روز|ویرایش|تغییر)|به ?روز ?رسانی|به ?روز ?شده|(?:last )?updated|modified)/u.test(
    foldText(text.slice(0, 60)),
  )
}

/** "بغداد 5 آذار/مارس (رويترز) - …": a day before the dash that opens a story. */
function datelineDate(opening: string): PrintedDate | null {
  const start = opening.slice(0, 120)
  const isDateline = ({ span }: PrintedDate): boolean =>
    span.from <= 40 &&
    !/[.؛«“”"]/.test(start.slice(0, span.from)) &&
    /^[^.؛«“”"]{0,30}?\s?[-–—]\s/.test(start.slice(span.to))
  return findDates(start).find(isDateline) ?? null
}

const storyRoles: ReadonlySet<Role> = new Set(['body', 'quotation', 'listItem'])

/** A day near the report's: called today or yesterday, or printed with its weekday and without its year. */
function recentDate(text: string, date: PrintedDate): OwnDate | null {
  const before = foldText(text.slice(Math.max(0, date.span.from - 12), date.span.from))
  const isToday = /(?:^|[^\p{L}])(?:الیوم|امروز|today) ?[،,]? ?$/u.test(before)
  if (isToday) return { date, isClearlyOwn: true }
  return date.weekday !== null && date.year === null ? { date, isClearlyOwn: false } : null
}

function isLater(a: PrintedDate, b: PrintedDate): boolean {
  if (a.calendar !== b.calendar) return false
  return a.month * 31 + a.day > b.month * 31 + b.day
}

interface Evidence {
  readonly iso: string
  /** The words the year is read from; empty when it was given with the file. */
  readonly printed: string
}

/** How many paragraphs at either end of a long file are looked through. */
const SEARCHED_PARAGRAPHS = 400

/** Best first: comments and other lines around the story, the date given, dates in the story, years alone, latest first. */
function yearEvidence(paragraphs: readonly DraftParagraph[], near: string | null): Evidence[] {
  const searched =
    paragraphs.length <= 2 * SEARCHED_PARAGRAPHS
      ? paragraphs
      : [...paragraphs.slice(0, SEARCHED_PARAGRAPHS), ...paragraphs.slice(-SEARCHED_PARAGRAPHS)]
  const around: Evidence[] = []
  const within: Evidence[] = []
  const years: Evidence[] = []
  for (const { text: whole, exclusion } of searched) {
    const text = whole.slice(0, READ_LENGTH)
    const isAround = exclusion !== null && isDateLine(lineShape({ text, marker: '', isAfterBlank: false }))
    for (const date of findDates(text)) {
      const iso = date.year === null ? null : isoDate(date.calendar, date.year, date.month, date.day)
      if (iso !== null) (isAround ? around : within).push({ iso, printed: date.printed })
    }
    years.push(...bareYears(text))
  }
  const latestFirst = (a: Evidence, b: Evidence): number => b.iso.localeCompare(a.iso)
  const given = near === null ? [] : [{ iso: near, printed: '' }]
  return [...around, ...given, ...within.sort(latestFirst), ...years.sort(latestFirst)]
}

/** Years alone, as the middle of the year. */
function bareYears(text: string): Evidence[] {
  const folded = fold(text)
  return [...folded.text.matchAll(bareYear)].flatMap((match) => {
    const year = Number(match[0])
    const calendar = isYearOf('gregory', year) ? 'gregory' : year <= 1420 ? 'persian' : 'islamic-umalqura'
    const iso = isoDate(calendar, year, 6, 15)
    const { from, to } = storedSpan(folded, { from: match.index, to: match.index + 4 })
    return iso === null ? [] : [{ iso, printed: text.slice(from, to) }]
  })
}

const bareYear = /(?<![\p{L}\p{N}.,/])(?:19|20|13|14)\d{2}(?![\p{N}/.,]\p{N}|\p{N}|\p{L}{2})/gu

function calendarOf(language: Language): DateReading['calendar'] {
  return language === 'fa' ? 'persian' : 'gregory'
}
