import type { LibraryEntry } from '#core/host/contract.ts'
import { foldText } from '#core/text/fold.ts'
import type { Format } from '../i18n/format.ts'

/**
 * The entries that hold every word looked for, in title, outlets, file name or date. Folded on both sides, so that
 * کاراکاس finds كاراكاس and ۱۴۰۰ finds 1400.
 */
export function findRecents(entries: readonly LibraryEntry[], words: string, format: Format): readonly LibraryEntry[] {
  const wanted = foldText(words)
    .split(/\s+/)
    .filter((word) => word !== '')
  if (wanted.length === 0) return entries
  return entries.filter((entry) => {
    const text = foldText(searchedText(entry, format))
    return wanted.every((word) => text.includes(word))
  })
}

function searchedText({ title, fileName, eventDate, reports }: LibraryEntry, format: Format): string {
  const dates =
    eventDate === null
      ? []
      : [
          eventDate,
          format.date(eventDate, { weekday: true }),
          format.gregorian(eventDate),
          format.dateOfReport(eventDate, 'fa', 'persian'),
        ]
  return [title, fileName, ...dates, ...reports.flatMap(({ outlet, outletEnglish }) => [outlet, outletEnglish])].join(
    ' ',
  )
}

/** The same day in the other calendar an editor may look for: Solar Hijri beside Gregorian, and the other way round. */
export function otherDate({ eventDate, reports }: LibraryEntry, format: Format): { text: string; lang: string } | null {
  if (eventDate === null) return null
  if (format.language === 'fa') return { text: format.gregorian(eventDate), lang: 'fa' }
  if (!reports.some(({ language }) => language === 'fa')) return null
  return { text: format.dateOfReport(eventDate, 'fa', 'persian'), lang: 'fa' }
}
