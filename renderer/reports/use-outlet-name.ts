import { useTranslation } from 'react-i18next'
import type { Report } from '#core/document/snapshot.ts'

/** What an outlet is called on screen: by its own name, else its English one. */
export function useOutletName(): (report: Pick<Report, 'outlet' | 'outletEnglish'>) => string {
  const { t } = useTranslation('align')
  return ({ outlet, outletEnglish }) => outlet || outletEnglish || t('unnamedOutlet')
}
