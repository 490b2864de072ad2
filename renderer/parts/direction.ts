import type { Language } from '#core/document/records.ts'

/** The base direction of a report's text; left to the text itself where the language is not known. */
export function directionOf(language: Language): 'rtl' | 'ltr' | 'auto' {
  switch (language) {
    case 'fa':
    case 'ar':
      return 'rtl'
    case 'en':
      return 'ltr'
    case 'und':
      return 'auto'
  }
}
