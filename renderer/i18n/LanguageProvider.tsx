import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { languageTraits } from './languages.ts'
import { useLanguage } from './use-format.ts'

/** Gives React Aria the interface's locale, so that its own direction, digits and labels follow ours. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  return <I18nProvider locale={languageTraits[useLanguage()].locale}>{children}</I18nProvider>
}
