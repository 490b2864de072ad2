/** The languages of the interface, and what the platform needs to know of each. */
export const interfaceLanguages = ['en', 'fa', 'ar'] as const
export type InterfaceLanguage = (typeof interfaceLanguages)[number]

export interface LanguageTraits {
  readonly direction: 'ltr' | 'rtl'
  /** BCP 47 with the digits the interface shows. */
  readonly locale: string
  /** The Unicode name of the calendar its dates are written in. */
  readonly calendar: 'gregory' | 'persian'
  /** Its own name, as a reader of it would look for it. */
  readonly name: string
}

export const languageTraits: Readonly<Record<InterfaceLanguage, LanguageTraits>> = {
  en: { direction: 'ltr', locale: 'en-GB', calendar: 'gregory', name: 'English' },
  fa: { direction: 'rtl', locale: 'fa-IR-u-nu-arabext', calendar: 'persian', name: 'فارسی' },
  ar: { direction: 'rtl', locale: 'ar-EG-u-nu-arab', calendar: 'gregory', name: 'العربية' },
}

/** The interface language for a BCP 47 locale of the system; English when it is none of ours. */
export function languageOf(locale: string): InterfaceLanguage {
  const primary = locale.toLowerCase().split('-')[0]
  return interfaceLanguages.find((language) => language === primary) ?? 'en'
}
