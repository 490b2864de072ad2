import { useTranslation } from 'react-i18next'
import { formatOf, type Format } from './format.ts'
import { languageOf, type InterfaceLanguage } from './languages.ts'

/** The language the interface is in now. */
export function useLanguage(): InterfaceLanguage {
  const { i18n } = useTranslation()
  return languageOf(i18n.language)
}

/** Numbers, dates and times in the language of the interface. */
export function useFormat(): Format {
  return formatOf(useLanguage())
}
