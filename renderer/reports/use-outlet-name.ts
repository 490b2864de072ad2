import { useTranslation } from 'react-i18next'
import type { Report } from '#core/document/snapshot.ts'
import { useWorkbench } from '../app/workbench.tsx'
import { useFormat } from '../i18n/use-format.ts'

/** What an outlet is called on screen: by its own name, else its English one, else by the number of its report. */
export function useOutletName(): (report: Pick<Report, 'id' | 'outlet' | 'outletEnglish'>) => string {
  const { t } = useTranslation('align')
  const { project } = useWorkbench()
  const format = useFormat()
  return ({ id, outlet, outletEnglish }) => {
    const place = project.snapshot.reports.findIndex((report) => report.id === id)
    const fallback = place === -1 ? t('unnamedOutlet') : t('numberedReport', { number: format.number(place + 1) })
    return outlet || outletEnglish || fallback
  }
}
