/** In which calendar and digits an English text gives dates; names as CLDR has them. */
interface EnglishDateStyle {
  readonly calendar: 'persian' | 'islamic-umalqura' | 'gregory'
  readonly digits: 'latn' | 'arab' | 'arabext'
}

/**
 * An ISO date as an English text gives it: "Saturday 5 March 2022"; in another calendar with its era, "Saturday 14 Esfand 1400 AP".
 * Put together from its parts, so that the order and commas do not change with the edition of CLDR.
 */
export function englishDate(isoDate: string, { calendar, digits }: EnglishDateStyle): string {
  const formatter = dayFormatter(calendar, digits)
  const parts = new Map(
    formatter.formatToParts(new Date(`${isoDate}T00:00:00Z`)).map(({ type, value }) => [type, value]),
  )
  return [parts.get('weekday'), parts.get('day'), parts.get('month'), parts.get('year'), parts.get('era')]
    .filter((part) => part !== undefined)
    .join(' ')
}

const dayFormatters = new Map<string, Intl.DateTimeFormat>()

/** Kept, because making one costs as much as printing thirty dates. */
function dayFormatter(calendar: EnglishDateStyle['calendar'], digits: EnglishDateStyle['digits']): Intl.DateTimeFormat {
  const locale = `en-GB-u-ca-${calendar}-nu-${digits}`
  const formatter =
    dayFormatters.get(locale) ??
    new Intl.DateTimeFormat(locale, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      ...(calendar === 'gregory' ? {} : { era: 'short' as const }),
      timeZone: 'UTC',
    })
  dayFormatters.set(locale, formatter)
  return formatter
}

/** An ISO instant to the minute, in UTC: "Saturday 5 March 2022, 14:02 UTC". */
export function englishInstant(instant: string, style: EnglishDateStyle): string {
  const utc = new Date(instant).toISOString()
  const clock = new Intl.DateTimeFormat(`en-GB-u-nu-${style.digits}`, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'UTC',
  })
  return `${englishDate(utc.slice(0, 10), style)}, ${clock.format(new Date(utc))} UTC`
}
