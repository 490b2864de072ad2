import { foldText } from './fold.ts'
import type { TextLanguage } from './language.ts'
import type { NumberBound } from './number-bounds.ts'
import { findNumbers, type NumberMention } from './numbers.ts'
import { isTimeUnit, type TimeUnit } from './units.ts'

/** A length of time as a text prints it; an age is one too. Offsets in the stored text, half-open. */
export interface Duration {
  readonly from: number
  readonly to: number
  /** In `unit`; of a range, the low end. */
  readonly value: number
  readonly unit: TimeUnit
  readonly bound: NumberBound
  readonly range?: { readonly low: number; readonly high: number }
}

/**
 * The durations of a text, in order, disjoint: چهل دقیقه, ثلاثة أيام, عامين, ساعة ونصف, ۲۰ ساله. Two parts joined by "and" are
 * one, in the smaller unit (دو ساعت و سی دقیقه: 150 minutes), where the one is a fixed number of the other.
 */
export function findDurations(text: string, language?: TextLanguage): Duration[] {
  const durations: Duration[] = []
  for (const mention of findNumbers(text, language)) {
    const duration = durationOf(mention)
    if (duration !== null) addDuration(durations, duration, text)
  }
  return durations
}

/** The duration a number is with its unit; null for a number of anything else. */
export function durationOf({ from, to, value, kind, bound, range, unit }: NumberMention): Duration | null {
  if (!isTimeUnit(unit) || kind === 'ordinal' || kind === 'year') return null
  return { from, to, value, unit, bound, ...(range === undefined ? {} : { range }) }
}

/** Adds a duration to those before it, or makes it one with the last. */
export function addDuration(durations: Duration[], duration: Duration, text: string): void {
  const last = durations.at(-1)
  const joined = last === undefined ? null : joinDurations(last, duration, text)
  if (joined === null) durations.push(duration)
  else durations[durations.length - 1] = joined
}

/** How many of the smaller unit make one of the larger. */
const factors: Readonly<Partial<Record<TimeUnit, Readonly<Partial<Record<TimeUnit, number>>>>>> = {
  minute: { second: 60 },
  hour: { minute: 60, second: 3600 },
  day: { hour: 24, minute: 1440 },
  week: { day: 7, hour: 168 },
  year: { month: 12 },
}

function joinDurations(larger: Duration, smaller: Duration, text: string): Duration | null {
  const factor = factors[larger.unit]?.[smaller.unit]
  if (factor === undefined || larger.range !== undefined || smaller.range !== undefined) return null
  if (smaller.from - larger.to > 6 || smaller.value >= factor) return null
  if (foldText(text.slice(larger.to, smaller.from)).trim() !== 'و') return null
  return { ...larger, to: smaller.to, value: larger.value * factor + smaller.value, unit: smaller.unit }
}
