import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { findingWords, type FindingWords } from '#core/compare/finding-words.ts'
import { useFormat } from '../i18n/use-format.ts'

/** What is said of findings, in the language of the interface. */
export function useFindingWords(): FindingWords {
  const { t } = useTranslation(['compare', 'common'])
  const format = useFormat()
  return useMemo(
    () =>
      findingWords(
        (key, values) => t(key, { ...values }),
        (iso) => format.gregorian(iso),
      ),
    [t, format],
  )
}
