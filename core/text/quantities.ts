import type { Span } from '../base/span.ts'
import { readClockTimes, type ClockTime } from './clock-times.ts'
import { findDates, type PrintedDate } from './dates.ts'
import { addDuration, durationOf, type Duration } from './durations.ts'
import type { TextLanguage } from './language.ts'
import { numberLanguages, numberTokens, withBarriers } from './number-tokens.ts'
import { readNumbers, type NumberMention } from './numbers.ts'

/** Anything a text says in numbers. Offsets in the stored text, half-open. */
export type Quantity =
  | { readonly type: 'date'; readonly from: number; readonly to: number; readonly date: PrintedDate }
  | { readonly type: 'clockTime'; readonly from: number; readonly to: number; readonly clockTime: ClockTime }
  | { readonly type: 'duration'; readonly from: number; readonly to: number; readonly duration: Duration }
  | { readonly type: 'number'; readonly from: number; readonly to: number; readonly number: NumberMention }

/**
 * Dates, clock times, durations and all other numbers of a text, in order and disjoint: a number that is part of a date
 * or a clock time is no number of its own, nor is one that counts time.
 */
export function findQuantities(text: string, language?: TextLanguage): Quantity[] {
  const languages = numberLanguages(text, language)
  const dates = findDates(text)
  const withoutDates = withBarriers(
    numberTokens(text, languages),
    dates.map(({ span }) => span),
  )
  const clockTimes = readClockTimes(withoutDates, text)
  const numbers: NumberMention[] = []
  const durations: Duration[] = []
  for (const mention of readNumbers(withBarriers(withoutDates, clockTimes), languages)) {
    const duration = durationOf(mention)
    if (duration === null) numbers.push(mention)
    else addDuration(durations, duration, text)
  }
  return [
    ...dates.map((date) => ({ type: 'date' as const, ...spanOf(date.span), date })),
    ...clockTimes.map((clockTime) => ({ type: 'clockTime' as const, ...spanOf(clockTime), clockTime })),
    ...durations.map((duration) => ({ type: 'duration' as const, ...spanOf(duration), duration })),
    ...numbers.map((number) => ({ type: 'number' as const, ...spanOf(number), number })),
  ].sort((a, b) => a.from - b.from)
}

function spanOf({ from, to }: Span): Span {
  return { from, to }
}
