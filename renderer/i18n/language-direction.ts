import type { Language } from '#core/document/records.ts'

/** The base direction of a report's text: its language's, whatever letter a paragraph begins with. */
export function languageDirection(language: Language): 'ltr' | 'rtl' | 'auto' {
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
