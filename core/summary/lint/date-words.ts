import type { Span } from '../../base/span.ts'
import type { Moment } from '../../text/moments.ts'
import type { ResolvedMoment } from '../../text/moment-resolve.ts'
import type { LintFix } from './finding.ts'

/** A report's moment in English: "Saturday 5 March 2022", "2019", "3:15"; null where it tells none. */
export function dayWords({ year, clockTime }: Moment, { days }: ResolvedMoment, isTime: boolean): string | null {
  if (isTime) return clockTime === null ? null : clockWords(clockTime.minutes)
  const [day] = days
  if (day === undefined) return null
  return year === null
    ? formatted(day, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
    : yearWords(day)
}

function clockWords(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}

/** A year as printed may be of another calendar. */
function yearWords(year: string): string | null {
  const printed = Number(year)
  return printed >= 1600 ? year : null
}

function formatted(iso: string, options: Intl.DateTimeFormatOptions): string {
  return new Date(Date.parse(iso)).toLocaleDateString('en-GB', { ...options, timeZone: 'UTC' }).replace(',', '')
}

/** The edit that puts a report's day in the place of the summary's, in the same dress: weekday alone, "March 5", with a year or without. */
export function changeDate(
  text: string,
  said: Span & Partial<Pick<Moment, 'date' | 'relative' | 'year'>>,
  { days }: ResolvedMoment,
): LintFix | null {
  const [day] = days
  const words = text.slice(said.from, said.to)
  if (day === undefined) return null
  const replace = (printed: RegExp, to: string): LintFix | null => {
    const found = printed.exec(words)
    if (found === null || found[0] === to) return null
    const from = said.from + found.index
    return { kind: 'change', to, edits: [{ from, to: from + found[0].length, text: to }] }
  }
  if (said.year != null) return /^\d{4}$/.test(day) ? replace(/\d{4}/, day) : replace(/\d{4}/, day.slice(0, 4))
  if (/^\d{4}$/.test(day)) return null
  if (said.relative != null) return replace(weekdays, formatted(day, { weekday: 'long' }))
  const weekday = weekdays.test(words) ? `${formatted(day, { weekday: 'long' })} ` : ''
  const year = /\b\d{4}\b/.test(words) ? formatted(day, { year: 'numeric' }) : ''
  const [date, month] = [formatted(day, { day: 'numeric' }), formatted(day, { month: 'long' })]
  const isMonthFirst = /\p{L}+\.? \d{1,2}\b(?!\d)/u.test(words.replace(weekdays, ''))
  const to = isMonthFirst
    ? `${weekday}${month} ${date}${year && `, ${year}`}`
    : `${weekday}${date} ${month}${year && ` ${year}`}`
  return replace(/^[\s\S]*?(?:\d{1,2}(?:st|nd|rd|th)? \p{L}+|\p{L}+\.? \d{1,2}(?:st|nd|rd|th)?)(?:,? \d{4})?/u, to)
}

const weekdays = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/
