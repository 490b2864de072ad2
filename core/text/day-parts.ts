import type { Span } from '../base/span.ts'
import { fold, foldText, storedSpan } from './fold.ts'

/** A part of the day by name. Span in the stored text; minutes from the midnight its day begins with. */
export interface DayPart extends Span {
  /** May pass 1440: a night belongs to the day it begins on. */
  readonly minutes: Span
}

/**
 * The parts of the day a Persian or Arabic text names, in order, disjoint. Wide on purpose: what one desk calls dawn another
 * calls two in the morning.
 */
export function findDayParts(text: string): DayPart[] {
  const folded = fold(text)
  return Array.from(folded.text.matchAll(pattern), (match) => ({
    ...storedSpan(folded, { from: match.index, to: match.index + match[0].length }),
    minutes: parts.get(match[0].replaceAll(' ', '')) ?? { from: 0, to: 1440 },
  }))
}

const hours: readonly (readonly [from: number, to: number, names: string])[] = [
  [23, 25, 'نیمه‌شب, نیمه شب, منتصف الليل, منتصف ليل'],
  [0, 7, 'بامداد, سحرگاه, فجر, الفجر, فجرا'],
  [0, 4, 'بعد از نیمه‌شب, بعد از نیمه شب, بعد منتصف الليل'],
  [5, 12, 'صبح, صبحگاه, صباح, صباحا, الصباح'],
  [8, 12, 'پیش از ظهر, قبل از ظهر, قبل الظهر, قبل ظهر'],
  [11, 15, 'ظهر, الظهر, ظهرا'],
  [12, 19, 'بعد از ظهر, بعدازظهر, بعد الظهر, بعد ظهر'],
  [15, 20, 'عصر, العصر, عصرا'],
  [16, 21, 'غروب'],
  [16, 24, 'مساء, المساء'],
  [17, 26, 'شامگاه'],
  [18, 30, 'شب, ليل, ليلا, الليل, ليلة'],
]

const parts = new Map<string, Span>()
for (const [from, to, names] of hours) {
  for (const name of names.split(', ')) parts.set(foldText(name).replaceAll(' ', ''), { from: from * 60, to: to * 60 })
}

const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${hours
    .flatMap(([, , names]) => names.split(', ').map(foldText))
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
)
