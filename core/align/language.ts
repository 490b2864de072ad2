import type { Language } from '../document/records.ts'

/** The languages the aligner knows words of. */
export type ReportLanguage = 'fa' | 'ar' | 'en'

/** A report whose language is not known is read as Persian: its forms are the more careful ones. */
export function readingLanguage(language: Language): ReportLanguage {
  return language === 'und' ? 'fa' : language
}
