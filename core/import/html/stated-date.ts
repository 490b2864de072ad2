import { isoDate } from '../../text/date-resolve.ts'
import { findDates, isYearOf } from '../../text/dates.ts'
import { foldText } from '../../text/fold.ts'
import type { Origin, StatedDate } from '../stated-facts.ts'

/**
 * A date as metadata state it: ISO 8601, also with a Solar Hijri year as some Iranian sites have it, or written out. Null
 * when it cannot be read or lies in no year that news is from.
 */
export function readStatedDate(printed: string, origin: Origin, isPublication: boolean): StatedDate | null {
  const text = foldText(printed.slice(0, 80))
  const numbers = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text)
  const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:\D|\d{6}$|$)/.exec(text)
  const [, year = '', month = '', day = ''] = numbers ?? compact ?? []
  const value = year === '' ? writtenOut(printed) : dateOf(Number(year), Number(month), Number(day))
  return value === null ? null : { value, printed, origin, isPublication }
}

function dateOf(year: number, month: number, day: number): string | null {
  if (isYearOf('gregory', year)) return isoDate('gregory', year, month, day)
  return isYearOf('persian', year) && year < 1430 ? isoDate('persian', year, month, day) : null
}

/** "Fri, 31 Oct 2025 08:15:00 GMT", "جمعه ۹ آبان ۱۴۰۴". */
function writtenOut(printed: string): string | null {
  const [date] = findDates(printed.slice(0, 80))
  return date === undefined || date.year === null ? null : isoDate(date.calendar, date.year, date.month, date.day)
}
