import i18next, { type FormatterModule } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { formatOf } from './format.ts'
import { interfaceLanguages, languageOf, languageTraits, type InterfaceLanguage } from './languages.ts'
import type { Resources } from './by-namespace.ts'
import { loadResources } from './resources.ts'
import { resources as english } from './resources.en.ts'

/**
 * Every value that goes into a sentence: numbers in the digits of the language; strings that run the other way are
 * isolated (FSI … PDI), so that a Persian outlet never reorders the English words around it.
 */
const sentenceValues = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format(value: unknown, _format: string | undefined, language: string | undefined): string {
    const ours = languageOf(language ?? 'en')
    if (typeof value === 'number') return formatOf(ours).number(value)
    return typeof value === 'string' ? isolate(value, ours) : String(value)
  },
} satisfies FormatterModule & { readonly type: 'formatter' }

const rightToLeftLetter = /\p{Script=Arabic}|\p{Script=Hebrew}/u
const leftToRightLetter = /\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}/u

function isolate(value: string, language: InterfaceLanguage): string {
  const other = languageTraits[language].direction === 'ltr' ? rightToLeftLetter : leftToRightLetter
  return other.test(value) ? `\u2068${value}\u2069` : value
}

/** Starts the interface in a language; resolves when its sentences are there. */
export async function startTranslations(language: InterfaceLanguage): Promise<void> {
  await i18next
    .use(sentenceValues)
    .use(initReactI18next)
    .init({
      lng: 'en',
      fallbackLng: 'en',
      supportedLngs: [...interfaceLanguages],
      ns: Object.keys(english),
      defaultNS: 'common',
      resources: { en: mutable(english) },
      interpolation: { escapeValue: false, alwaysFormat: true },
      returnNull: false,
      react: { useSuspense: false },
    })
  await changeLanguage(language)
}

/** Changes the language and direction of the whole page. */
export async function changeLanguage(language: InterfaceLanguage): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'common')) {
    for (const [namespace, keys] of Object.entries(await loadResources(language))) {
      i18next.addResourceBundle(language, namespace, keys)
    }
  }
  await i18next.changeLanguage(language)
  document.documentElement.lang = language
  document.documentElement.dir = languageTraits[language].direction
}

function mutable(resources: Resources): Record<string, Record<string, unknown>> {
  return Object.fromEntries(Object.entries(resources).map(([namespace, keys]) => [namespace, { ...keys }]))
}
