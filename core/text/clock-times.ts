import { afterAnd, readNumber } from './cardinal.ts'
import { foldText } from './fold.ts'
import type { TextLanguage } from './language.ts'
import { numberLanguages, numberTokens, type NumberToken } from './number-tokens.ts'

/** A time of day as a text prints it. Offsets in the stored text, half-open, with part of the day and zone. */
export interface ClockTime {
  readonly from: number
  readonly to: number
  /** Minutes since midnight, 0…1439. */
  readonly minutes: number
  /** Whether it may be twelve hours later: no part of the day is printed, and the hour does not tell. */
  readonly isHalfDayUnsure: boolean
  /** The stored words that name the zone (موسكو, گرینویچ, GMT); null when none is printed. */
  readonly zone: string | null
}

/**
 * The clock times of a Persian, Arabic or English text, in order, disjoint: "ساعت ۳:۱۵ بامداد", "الساعة الـ18:00 بتوقيت موسكو",
 * "الثالثة والنصف فجرا", "ساعت پنج صبح", "7 pm". Hours alone only after the word for the hour or before a part of the day.
 */
export function findClockTimes(text: string, language?: TextLanguage): ClockTime[] {
  return readClockTimes(numberTokens(text, numberLanguages(text, language)), text)
}

/** The clock times in tokens of a text; see `findClockTimes`. */
export function readClockTimes(tokens: Tokens, text: string): ClockTime[] {
  const times: ClockTime[] = []
  for (let at = 0; at < tokens.length;) {
    const read = readTime(tokens, at, text)
    if (read === null) at += 1
    else {
      times.push(read.time)
      at = read.next
    }
  }
  return times
}

type Tokens = readonly NumberToken[]

function readTime(
  tokens: Tokens,
  at: number,
  text: string,
): { readonly time: ClockTime; readonly next: number } | null {
  const first = tokens[at]
  if (first === undefined) return null
  const afterLead = leadEnd(tokens, at)
  const dial = readDial(tokens, afterLead ?? at, afterLead !== null)
  if (dial === null) return null
  const period = readPeriod(tokens, dial.next)
  if (dial.needsPeriod && period === null) return null
  const zone = readZone(tokens, period?.next ?? dial.next)
  const latePeriod = period === null && zone !== null ? readPeriod(tokens, zone.next) : null
  const part = (period ?? latePeriod)?.part
  const next = Math.max(dial.next, period?.next ?? 0, zone?.next ?? 0, latePeriod?.next ?? 0)
  const hour = part === undefined ? dial.hour : hourInPart(dial.hour, part)
  const to = tokens[next - 1]?.to ?? first.to
  const [zoneFrom, zoneTo] = [tokens[zone?.first ?? -1]?.from, tokens[(zone?.next ?? 0) - 1]?.to]
  const time = {
    from: first.from,
    to,
    minutes: (hour * 60 + dial.minute) % 1440,
    isHalfDayUnsure: part === undefined && !dial.isOf24 && dial.hour >= 1 && dial.hour <= 12,
    zone: zoneFrom === undefined || zoneTo === undefined ? null : text.slice(zoneFrom, zoneTo),
  }
  return { time, next }
}

/** After the word for the hour; null where there is none, or where a number before it counts hours. */
function leadEnd(tokens: Tokens, at: number): number | null {
  const [word, before] = [tokens[at], tokens[at - 1]]
  if (word?.kind !== 'word' || !/^(?:ساعت|[وفبل]?الساعه|للساعه|ساعه|at)$/.test(word.text)) return null
  if (before?.kind === 'digits' || (before?.reading != null && !before.reading.isOrdinal)) return null
  let next = at + 1
  while (/^(?:ال|:|\(|حدود|حوالی|نحو|حدودا|around|about)$/.test(tokens[next]?.text ?? '')) next += 1
  return next
}

interface Dial {
  readonly hour: number
  readonly minute: number
  readonly next: number
  /** Printed as only a day of 24 hours prints it. */
  readonly isOf24: boolean
  /** Not a clock time unless a part of the day follows. */
  readonly needsPeriod: boolean
}

function readDial(tokens: Tokens, at: number, hasLead: boolean): Dial | null {
  const token = tokens[at]
  if (token === undefined || token.gap === 'line') return null
  if (token.kind === 'digits') return readColonTime(tokens, at) ?? readBareHour(tokens, at, hasLead)
  return token.reading === null ? null : readHourInWords(tokens, at, hasLead)
}

/** 18:00, ۳:۱۵, 09:51:20. */
function readColonTime(tokens: Tokens, at: number): Dial | null {
  const [hour, colon, minute] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (hour === undefined || colon?.text !== ':' || colon.gap !== 'none' || minute?.gap !== 'none') return null
  if (!/^\d{1,2}$/.test(hour.text) || !/^[0-5]\d$/.test(minute.text) || Number(hour.text) > 24) return null
  // 10:30:00 ends in seconds; 1:02:03:04 is no time, nor is the end of one.
  const previous = tokens[at - 1]
  if (previous?.text === ':' && previous.gap === 'none' && tokens[at - 2]?.kind === 'digits') return null
  let next = at + 3
  if (tokens[next]?.text === ':' && tokens[next]?.gap === 'none' && /^[0-5]\d$/.test(tokens[next + 1]?.text ?? ''))
    next += 2
  if (tokens[next]?.text === ':' && tokens[next]?.gap === 'none' && tokens[next + 1]?.kind === 'digits') return null
  return {
    hour: Number(hour.text),
    minute: Number(minute.text),
    next,
    isOf24: hour.text.startsWith('0') || Number(hour.text) > 12,
    needsPeriod: false,
  }
}

/** الساعة 7.55, ساعت ۲, 7 pm, ساعت ۵ و ۳۰ دقیقه. */
function readBareHour(tokens: Tokens, at: number, hasLead: boolean): Dial | null {
  const text = tokens[at]?.text ?? ''
  const dotted = /^(?<hour>\d{1,2})[.,](?<minute>[0-5]\d)$/.exec(text)?.groups
  if (dotted !== undefined && Number(dotted['hour']) <= 24) {
    const hour = Number(dotted['hour'])
    return { hour, minute: Number(dotted['minute']), next: at + 1, isOf24: hour > 12, needsPeriod: !hasLead }
  }
  if (!/^\d{1,2}$/.test(text) || Number(text) > 24) return null
  const isEnglishPeriod = /^(?:am|pm|a|p)$/.test(tokens[at + 1]?.text ?? '')
  if (!hasLead && !isEnglishPeriod) return null
  return withMinutes(tokens, {
    hour: Number(text),
    minute: 0,
    next: at + 1,
    isOf24: Number(text) > 12,
    needsPeriod: !hasLead,
  })
}

/** ساعت پنج, الساعة الثالثة والنصف; الثالثة فجرا without the word for the hour. */
function readHourInWords(tokens: Tokens, at: number, hasLead: boolean): Dial | null {
  const reading = tokens[at]?.reading
  if (reading == null) return null
  if (reading.language === 'ar') {
    const isFeminine = /ه$|ه /.test(tokens[at]?.text ?? '')
    if (!reading.isDefinite || !isFeminine) return null
    const hour = readNumber(tokens.slice(at, at + 2), 0)
    if (hour === null || hour.value > 12 || (!hour.isOrdinal && hour.value !== 1)) return null
    const dial = { hour: hour.value, minute: 0, next: at + hour.next, isOf24: false, needsPeriod: !hasLead }
    return withMinutes(tokens, dial)
  }
  if (!hasLead || reading.isOrdinal) return null
  // “و” after an hour begins its minutes, but twenty and three are one hour.
  const isTwenty = reading.value === 20 && tokens[at + 1]?.text === 'و'
  const hour = readNumber(isTwenty ? tokens.slice(at, at + 3) : tokens.slice(at, at + 1), 0)
  if (hour === null || !Number.isInteger(hour.value) || hour.value > 24 || hour.isFraction) return null
  return withMinutes(tokens, {
    hour: hour.value,
    minute: 0,
    next: at + hour.next,
    isOf24: hour.value > 12,
    needsPeriod: false,
  })
}

/** و نیم, والنصف, والربع, و ۳۰ دقیقه, وعشر دقائق, إلا ربعا. */
function withMinutes(tokens: Tokens, dial: Dial): Dial {
  const start = afterAnd(tokens, dial.next)
  if (start !== null) {
    const fraction = tokens[start]?.reading
    if (fraction?.role === 'fraction') return { ...dial, minute: Math.round(60 * fraction.value), next: start + 1 }
    return minutesAt(tokens, dial, start, 1) ?? dial
  }
  if (tokens[dial.next]?.text !== 'الا') return dial
  const fraction = tokens[dial.next + 1]?.reading
  if (fraction?.role === 'fraction') {
    return { ...dial, hour: dial.hour - 1, minute: 60 - Math.round(60 * fraction.value), next: dial.next + 2 }
  }
  return minutesAt(tokens, dial, dial.next + 1, -1) ?? dial
}

function minutesAt(tokens: Tokens, dial: Dial, at: number, sign: 1 | -1): Dial | null {
  const minutes = readNumber(tokens, at)
  if (minutes === null || minutes.value < 1 || minutes.value > 59 || !Number.isInteger(minutes.value)) return null
  const unit = tokens[minutes.next]?.text ?? ''
  if (!/^(?:دقیقه|دقایق|minutes?)$/.test(unit)) return null
  if (sign === 1) return { ...dial, minute: minutes.value, next: minutes.next + 1 }
  return { ...dial, hour: dial.hour - 1, minute: 60 - minutes.value, next: minutes.next + 1 }
}

type DayPart = 'morning' | 'noon' | 'afternoon' | 'night'

const printedParts: Readonly<Record<DayPart, string>> = {
  morning: `بامداد, صبح, سحر, صبحگاه, پیش از ظهر, قبل از ظهر, نیمه شب, نیمه‌شب, بعد از نیمه شب, پس از نیمه شب, صباحا, صباح, فجرا, فجر, الفجر,
    قبل الظهر, بعد منتصف الليل, ص, am, a.m, a.m.`,
  noon: 'ظهر, ظهرا, الظهر, noon',
  afternoon: 'بعد از ظهر, بعدازظهر, عصر, غروب, مساء, المساء, عصرا, العصر, بعد الظهر, م, pm, p.m, p.m.',
  night: 'شب, شامگاه, امشب, دیشب, ليلا, الليل, tonight',
}

const parts: readonly { readonly words: readonly string[]; readonly part: DayPart }[] = (
  ['morning', 'noon', 'afternoon', 'night'] as const
)
  .flatMap((part) => printedParts[part].split(',').map((printed) => ({ words: tokenTexts(printed), part })))
  .sort((a, b) => b.words.length - a.words.length)

function tokenTexts(printed: string): string[] {
  return foldText(printed.replaceAll('\u200c', ' ')).match(/\p{L}+|\./gu) ?? []
}

/** The part of the day at a token: "بامداد", "من مساء", "بعد از ظهر". */
function readPeriod(tokens: Tokens, at: number): { readonly part: DayPart; readonly next: number } | null {
  const start = tokens[at]?.text === 'من' || tokens[at]?.text === '(' ? at + 1 : at
  if (tokens[at] === undefined || tokens[at].gap === 'line') return null
  for (const { words, part } of parts) {
    if (!words.every((word, index) => tokens[start + index]?.text === word)) continue
    return { part, next: start + words.length }
  }
  return null
}

function hourInPart(hour: number, part: DayPart): number {
  if (hour > 12) return hour
  if (part === 'morning') return hour % 12
  if (part === 'afternoon') return (hour % 12) + 12
  if (part === 'noon') return hour <= 4 ? hour + 12 : hour
  return hour >= 6 && hour < 12 ? hour + 12 : hour % 12
}

/** Names of zones of two words, by the first. */
const firstOfTwo = new Set(
  'شرق غرب مرکز شرقي مكة نيويورك أبو سان هنغ ایالات وسط آمریکای أوروبا شمال'.split(' ').map(foldText),
)
const shortZones = /^(?:gmt|utc|bst|est|edt|et|cet|cest|pst|pt)$/

/** بتوقيت موسكو, به وقت گرینویچ, (ت.غ), GMT. */
function readZone(tokens: Tokens, at: number): { readonly first: number; readonly next: number } | null {
  const start = tokens[at]?.text === '(' || tokens[at]?.text === '،' ? at + 1 : at
  const word = tokens[start]
  if (word === undefined || word.gap === 'line') return null
  if (shortZones.test(word.text)) return { first: start, next: start + 1 }
  const [second, third] = [tokens[start + 1]?.text, tokens[start + 2]?.text]
  if (word.text === 'ت' && second === '.' && third === 'غ') return { first: start, next: start + 3 }
  if (word.text === 'ت' && second === 'غ') return { first: start, next: start + 2 }
  const first = zoneNameStart(word.text, second, start)
  const name = first === null ? undefined : tokens[first]
  if (first === null || name?.kind !== 'word' || name.gap === 'line') return null
  const isOfTwo = firstOfTwo.has(name.text) && tokens[first + 1]?.kind === 'word'
  return { first, next: first + (isOfTwo ? 2 : 1) }
}

function zoneNameStart(word: string, second: string | undefined, start: number): number | null {
  if (/^(?:ب?توقیت|بهوقت)$/.test(word)) return start + 1
  if (word === 'بالتوقیت') return start + 1
  return (word === 'به' || word === 'ب') && second === 'وقت' ? start + 2 : null
}
