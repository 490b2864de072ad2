import { sentenceAround } from '../../compare/reading.ts'
import { monthNamed, monthPattern } from '../../text/date-names.ts'
import { foldText } from '../../text/fold.ts'
import type { CitedStatement } from './cited.ts'

const months = new RegExp(`(?<!\\p{L})(?<month>${monthPattern})(?: ?ماه)?(?!\\p{L})`, 'gu')

/**
 * The Gregorian months, 1…12, that a report names in the sentence of its words, with or without a day. A month of the Solar Hijri calendar
 * lies in two of them. Lunar ones are told by their days only.
 */
export function monthsNamed({ reading, span }: CitedStatement): ReadonlySet<number> {
  const { from, to } = sentenceAround(reading, span)
  const named = new Set<number>()
  for (const { groups } of foldText(reading.text.slice(from, to)).matchAll(months)) {
    const month = monthNamed(groups?.['month'] ?? '')
    if (month === null || month.isAlsoAWord) continue
    if (month.calendar === 'gregory') named.add(month.month)
    if (month.calendar === 'persian') for (const later of [2, 3]) named.add(((month.month + later - 1) % 12) + 1)
  }
  return named
}
