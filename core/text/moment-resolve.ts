import type { Span } from '../base/span.ts'
import { isYearOf } from './dates.ts'
import { isoDate, resolveDate } from './date-resolve.ts'
import type { Moment } from './moments.ts'

/** When a moment may be: minutes since 1970 where the day is known, else minutes of any day. Several where the text leaves a choice. */
export interface ResolvedMoment {
  /** ISO days it may begin on, best first; empty where the text names none. */
  readonly days: readonly string[]
  /** Half-open, in minutes; counted from midnight of any day when `days` is empty. */
  readonly spans: readonly Span[]
  /** Whether a time of day is told. */
  readonly isTimed: boolean
  readonly isAbout: boolean
}

const dayMinutes = 1440

/** What a moment means in a report written on `reportDate` (ISO, null when not known) about an event on `eventDate`. */
export function resolveMoment(
  moment: Moment,
  reportDate: string | null,
  eventDate: string | null,
): ResolvedMoment | null {
  const times = timesOf(moment)
  const isTimed = times !== null
  const { isAbout } = moment
  if (moment.year !== null) {
    const span = yearSpan(moment.year)
    return span === null ? null : { days: [String(moment.year)], spans: [span], isTimed: false, isAbout }
  }
  const days = daysOf(moment, reportDate, eventDate)
  if (days === null) return null
  if (days.length === 0) return times === null ? null : { days, spans: times, isTimed, isAbout }
  const spans = days.flatMap((day) => {
    const start = minutesOf(day)
    return (times ?? [{ from: 0, to: dayMinutes }]).map(({ from, to }) => ({ from: start + from, to: start + to }))
  })
  return { days, spans, isTimed, isAbout }
}

/** The shortest time between two moments, in minutes; 0 when they may be the same. Null when only one of them names a day and no time. */
export function minutesApart(a: ResolvedMoment, b: ResolvedMoment): number | null {
  if (a.days.length > 0 && b.days.length > 0) return nearest(a.spans, b.spans)
  if (!a.isTimed || !b.isTimed) return null
  const onTheDial = ({ spans }: ResolvedMoment) =>
    spans.flatMap(({ from, to }) => {
      const start = ((from % dayMinutes) + dayMinutes) % dayMinutes
      const length = to - from
      return [-dayMinutes, 0, dayMinutes].map((turn) => ({ from: start + turn, to: start + turn + length }))
    })
  return nearest(onTheDial(a), onTheDial(b))
}

function nearest(a: readonly Span[], b: readonly Span[]): number {
  return Math.min(
    ...a.flatMap((one) => b.map((other) => Math.max(0, one.from - other.to + 1, other.from - one.to + 1))),
  )
}

function timesOf({ clockTime, part }: Moment): readonly Span[] | null {
  if (clockTime !== null) {
    const { minutes, isHalfDayUnsure } = clockTime
    const at = { from: minutes, to: minutes + 1 }
    return isHalfDayUnsure ? [at, { from: minutes + 720, to: minutes + 721 }] : [at]
  }
  return part === null ? null : [part]
}

/** The days a moment may be on: none where it names none, null where it names one that cannot be told. */
function daysOf(
  { date, relative }: Moment,
  reportDate: string | null,
  eventDate: string | null,
): readonly string[] | null {
  if (date !== null) {
    const evidence = [reportDate, eventDate].filter((iso) => iso !== null)
    const { candidates, isCertain } = resolveDate(date, evidence)
    const [best] = candidates
    if (best === undefined) return null
    return isCertain || !date.isDayMonthUnsure ? [best] : candidates
  }
  if (relative === null) return []
  if (reportDate === null) return null
  if (relative.offset !== null) {
    const day = addDays(reportDate, relative.offset)
    // A weekday that is not that day shows that the report's own date is another than we think.
    return relative.weekday === null || weekdayOf(day) === relative.weekday ? [day] : null
  }
  const back = (weekdayOf(reportDate) - (relative.weekday ?? 0) + 7) % 7
  return [addDays(reportDate, -back), addDays(reportDate, 7 - back)]
}

function yearSpan(year: number): Span | null {
  const calendar = isYearOf('gregory', year) ? 'gregory' : year <= 1420 ? 'persian' : 'islamic-umalqura'
  const [first, last] = [isoDate(calendar, year, 1, 1), isoDate(calendar, year + 1, 1, 1)]
  return first === null || last === null ? null : { from: minutesOf(first), to: minutesOf(last) }
}

function minutesOf(iso: string): number {
  return Date.parse(iso) / 60_000
}

function addDays(iso: string, days: number): string {
  return new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10)
}

function weekdayOf(iso: string): number {
  return new Date(Date.parse(iso)).getUTCDay()
}
