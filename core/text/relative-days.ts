import type { Span } from '../base/span.ts'
import { weekdayNamed, weekdayPattern } from './date-names.ts'
import { fold, foldText, storedSpan } from './fold.ts'

/** A day told by its distance from another or by its weekday alone: امروز, بعد غد الأربعاء, مساء الخميس. Span in the stored text. */
export interface RelativeDay extends Span {
  /** Days from the day of writing; null where only a weekday is printed. */
  readonly offset: number | null
  /** 0 for Sunday … 6 for Saturday; null when not printed. */
  readonly weekday: number | null
}

/**
 * The days of a Persian, Arabic or English text that are told without a month, in order, disjoint. Words that are also other words
 * count only where nothing shows another meaning: "اليوم الثاني" is the second day, "الأحد" is Sunday only after a word for a day
 * or a time of day.
 */
export function findRelativeDays(text: string): RelativeDay[] {
  const folded = fold(text)
  const days: RelativeDay[] = []
  for (const match of folded.text.matchAll(pattern)) {
    const { offset: word, weekday: name, lead } = match.groups ?? {}
    const weekday = name === undefined ? null : weekdayNamed(name)
    if (word === undefined && needsLead.has(name ?? '') && lead === undefined) continue
    // A weekday with its day and month is a date, and dates are found elsewhere.
    if (/^[ ،,(]*\d/.test(folded.text.slice(match.index + match[0].length))) continue
    const offset = word === undefined ? null : (offsets.get(word) ?? null)
    days.push({ ...storedSpan(folded, { from: match.index, to: match.index + match[0].length }), offset, weekday })
  }
  return days
}

const printedOffsets: Readonly<Record<string, string>> = {
  '-2': 'پریروز, اول أمس, أول من أمس, أول أمس, قبل أمس',
  '-1': 'دیروز, دیشب, روز گذشته, شب گذشته, أمس, يوم أمس, البارحة, yesterday',
  '0': 'امروز, امشب, اليوم, الليلة, today, tonight',
  '1': 'فردا, فرداشب, غدا, يوم غد, الغد, tomorrow',
  '2': 'پس‌فردا, پس فردا, بعد غد, بعد الغد',
}

const offsets = new Map<string, number>()
for (const [offset, words] of Object.entries(printedOffsets)) {
  for (const word of words.split(', ')) offsets.set(foldText(word), Number(offset))
}

/** "One", "two", "Friday" and "gathering" are told apart by what stands before them. */
const needsLead = new Set(['احد', 'اثنین', 'ثلاثاء', 'خمیس'].map(foldText))

const offsetPattern = [...offsets.keys()].sort((a, b) => b.length - a.length).join('|')
const lead = '(?<lead>(?:روز|یوم|لیل|لیله|ظهر|فجر|صباح|مساء|عصر|شامگاه|بامداد|صبح|شب|on) )?'
// اليوم التالي, اليوم الثاني: a day counted from another.
const notCounted = '(?! (?:ال(?!احد|اثنین|ثلاثاء|اربعاء|خمیس|جمعه|سبت)))'
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<offset>${offsetPattern})(?![\\p{L}\\p{N}])${notCounted}(?:[ ،(]*(?<weekday>${weekdayPattern})(?![\\p{L}\\p{N}])\\)?)?` +
    `|${lead}(?<weekday>${weekdayPattern})(?! ?(?:بازار|های|ها))(?![\\p{L}\\p{N}]))`,
  'gu',
)
