import type { Calendar, Language } from '#core/document/records.ts'
import { languageTraits, type InterfaceLanguage } from './languages.ts'

export interface DateOptions {
  readonly weekday?: boolean
  readonly year?: boolean
}

/**
 * Numbers, dates and times in one interface language. Dates are ISO `YYYY-MM-DD`, Gregorian; instants ISO 8601.
 * Stored text never passes through here: only our own figures do.
 */
export interface Format {
  readonly language: InterfaceLanguage
  number(value: number, options?: Intl.NumberFormatOptions): string
  /** In the interface language and its own calendar: “Saturday 5 March 2022”, «شنبه ۱۴ اسفند ۱۴۰۰». */
  date(iso: string, options?: DateOptions): string
  /** In the interface language, Gregorian: “7 March 2022”, «۷ مارس ۲۰۲۲». */
  gregorian(iso: string, options?: DateOptions): string
  /** In a report's own language and calendar; to be shown inside `<bdi lang=…>`. */
  dateOfReport(iso: string, language: Language, calendar: Calendar, options?: DateOptions): string
  /** Clock time of the reader's time zone: “14:02”. */
  time(instant: string): string
  /** The day of an instant in the reader's time zone, as an ISO date. */
  dayOf(instant: string): string
  /** “Radio Farda, Erem News and Al-Sharq”. */
  list(parts: readonly string[]): string
}

const made = new Map<InterfaceLanguage, Format>()

/** The one of a language. Its formatters are kept: making one takes longer than writing a screen's numbers. */
export function formatOf(language: InterfaceLanguage): Format {
  const known = made.get(language) ?? createFormat(language)
  made.set(language, known)
  return known
}

function createFormat(language: InterfaceLanguage): Format {
  const { locale, calendar } = languageTraits[language]
  const digits = digitsOf(locale)
  const plainNumber = new Intl.NumberFormat(locale)
  return {
    language,
    number: (value, options) => (options ? new Intl.NumberFormat(locale, options) : plainNumber).format(value),
    date: (iso, options) => writeDate(iso, `${base(locale)}-u-ca-${calendar}-nu-${digits}`, options),
    gregorian: (iso, options) => writeDate(iso, `${base(locale)}-u-ca-gregory-nu-${digits}`, options),
    dateOfReport: (iso, reportLanguage, reportCalendar, options) =>
      writeDate(
        iso,
        `${reportLocales[reportLanguage]}-u-ca-${reportCalendar}-nu-${reportDigits[reportLanguage]}`,
        options,
      ),
    time: (instant) =>
      new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
        new Date(instant),
      ),
    dayOf: (instant) => isoDay(new Date(instant)),
    list: (parts) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts),
  }
}

const reportLocales = { fa: 'fa-IR', ar: 'ar-EG', en: 'en-GB', und: 'en-GB' } as const
const reportDigits = { fa: 'arabext', ar: 'arab', en: 'latn', und: 'latn' } as const

function base(locale: string): string {
  return locale.split('-u-')[0] ?? locale
}

function digitsOf(locale: string): string {
  return new Intl.NumberFormat(locale).resolvedOptions().numberingSystem
}

/**
 * Weekday, day, month, year: the order all three languages use in running text. Put together from parts, because CLDR's
 * own pattern for Persian with a weekday begins with the year, and the others add commas a headline does not have.
 */
function writeDate(iso: string, locale: string, { weekday = false, year = true }: DateOptions = {}): string {
  const instant = new Date(`${iso}T00:00:00Z`)
  if (Number.isNaN(instant.getTime())) return iso
  const parts = dayFormat(locale, weekday, year).formatToParts(instant)
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((candidate) => candidate.type === type)?.value
  return ['weekday' as const, 'day' as const, 'month' as const, 'year' as const]
    .flatMap((type) => part(type) ?? [])
    .join(' ')
}

const dayFormats = new Map<string, Intl.DateTimeFormat>()

function dayFormat(locale: string, weekday: boolean, year: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${weekday} ${year}`
  const format =
    dayFormats.get(key) ??
    new Intl.DateTimeFormat(locale, {
      ...(weekday ? { weekday: 'long' } : {}),
      day: 'numeric',
      month: 'long',
      ...(year ? { year: 'numeric' } : {}),
      timeZone: 'UTC',
    })
  dayFormats.set(key, format)
  return format
}

function isoDay(instant: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`
}
