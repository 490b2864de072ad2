/** The languages of the interface, in which the native menu and dialogs speak too. */
export const languages = ['en', 'fa', 'ar'] as const
export type ShellLanguage = (typeof languages)[number]

export const directions: Readonly<Record<ShellLanguage, 'ltr' | 'rtl'>> = { en: 'ltr', fa: 'rtl', ar: 'rtl' }

/** What the editor chose, else the first language of the system that is ours, else English. */
export function chooseLanguage(chosen: ShellLanguage | null, systemLanguages: readonly string[]): ShellLanguage {
  if (chosen !== null) return chosen
  for (const tag of systemLanguages) {
    const primary = tag.toLowerCase().split('-')[0]
    const ours = languages.find((language) => language === primary)
    if (ours !== undefined) return ours
  }
  return 'en'
}
