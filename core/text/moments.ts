import type { Span } from '../base/span.ts'
import { boundMarks } from './moment-bounds.ts'
import type { ClockTime } from './clock-times.ts'
import { monthNamed, monthPattern } from './date-names.ts'
import type { PrintedDate } from './dates.ts'
import { findDayParts } from './day-parts.ts'
import { foldText } from './fold.ts'
import type { TextLanguage } from './language.ts'
import { findQuantities, type Quantity } from './quantities.ts'
import { findRelativeDays, type RelativeDay } from './relative-days.ts'

/** When something is said to happen: a day, a time of day, or both where they stand together. Span in the stored text. */
export interface Moment extends Span {
  readonly date: PrintedDate | null
  readonly relative: RelativeDay | null
  /** A bare year, as printed. */
  readonly year: number | null
  readonly clockTime: ClockTime | null
  /** Minutes of the part of the day named, where no clock time is. */
  readonly part: Span | null
  /** "About", "around" before it. */
  readonly isAbout: boolean
}

/**
 * The moments of a text, in order, disjoint: a date, a relative day or a weekday, with the clock time or part of the day beside it;
 * clock times and years by themselves. A part of the day alone is no moment.
 */
export function findMoments(
  text: string,
  language?: TextLanguage,
  quantities: readonly Quantity[] = findQuantities(text, language),
): Moment[] {
  const days: Moment[] = []
  const times: Moment[] = []
  for (const quantity of quantities) {
    if (quantity.type === 'date') days.push({ ...none, ...spanOf(quantity), date: quantity.date })
    else if (quantity.type === 'clockTime') times.push({ ...none, ...spanOf(quantity), clockTime: quantity.clockTime })
    else if (quantity.type === 'number') {
      const { kind, value } = quantity.number
      if (kind === 'year') days.push({ ...none, ...spanOf(quantity), year: value })
      const date = kind === 'ordinal' ? dateByOrdinal(text, quantity, value) : null
      if (date !== null) days.push({ ...none, ...date.span, date })
    }
  }
  const isFree = (span: Span) => days.every((day) => day.to <= span.from || span.to <= day.from)
  days.push(
    ...findRelativeDays(text)
      .filter(isFree)
      .map((relative) => ({ ...none, ...spanOf(relative), relative })),
  )
  const parts = findDayParts(text).map((part) => ({ ...none, ...spanOf(part), part: part.minutes }))
  const moments: Moment[] = []
  for (const piece of [...days, ...times, ...parts].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = moments.at(-1)
    const joined = last === undefined ? null : join(last, piece, text)
    if (joined === null) moments.push(piece)
    else moments[moments.length - 1] = joined
  }
  return moments
    .filter(({ date, relative, year, clockTime }) => date ?? relative ?? year ?? clockTime)
    .map((moment) => ({
      ...moment,
      isAbout: boundMarks.test(foldText(text.slice(Math.max(0, moment.from - 14), moment.from))),
    }))
}

const none = { date: null, relative: null, year: null, clockTime: null, part: null, isAbout: false }

function spanOf({ from, to }: Span): Span {
  return { from, to }
}

/** A day and a time of day that stand together are one moment. */
function join(a: Moment, b: Moment, text: string): Moment | null {
  const gap = text.slice(a.to, b.from)
  if (b.from >= a.to && !/^[\s،,()]{0,3}(?:روز |يوم |من |عند )?$/.test(gap)) return null
  if (hasDay(a) && hasDay(b)) return null
  if (a.clockTime !== null && b.clockTime !== null) return null
  return {
    from: a.from,
    to: Math.max(a.to, b.to),
    date: a.date ?? b.date,
    relative: a.relative ?? b.relative,
    year: a.year ?? b.year,
    clockTime: a.clockTime ?? b.clockTime,
    part: a.part ?? b.part,
    isAbout: false,
  }
}

function hasDay({ date, relative, year }: Moment): boolean {
  return date !== null || relative !== null || year !== null
}

/** دهم تیر, الأول من تموز/يوليو: the day as an ordinal word. */
function dateByOrdinal(text: string, { from, to }: Span, day: number): PrintedDate | null {
  if (day < 1 || day > 31) return null
  const match = monthAfter.exec(text.slice(to, to + 40))
  const folded = match === null ? null : monthHead.exec(foldText(match[0]))
  const month = folded?.groups?.['month'] === undefined ? null : monthNamed(folded.groups['month'])
  if (match === null || month === null) return null
  const end = to + match[0].length
  return {
    span: { from, to: end },
    printed: text.slice(from, end),
    calendar: month.calendar,
    weekday: null,
    day,
    month: month.month,
    year: null,
    isDayMonthUnsure: false,
  }
}

const monthAfter =
  /^ (?:من )?(?:شهر |ماه )?[\p{L}\p{M}\u200c]+(?: (?:الأول|الثاني|الآخر|الأولى|الآخرة))?(?=[^\p{L}]|$)/u
const monthHead = new RegExp(`^ ?(?:من )?(?:شهر |ماه )?(?<month>${monthPattern})$`, 'u')
