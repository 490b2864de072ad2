import { useTranslation } from 'react-i18next'
import type { Report } from '#core/document/snapshot.ts'
import { useCommandRegistry } from '../app/commands.tsx'
import { Button } from '../parts/Button.tsx'
import css from './NeedReports.module.css'
import { useOutletName } from '../reports/use-outlet-name.ts'

/** What stands here until there are two reports to set face to face. */
export function NeedReports({ report }: { readonly report: Report | null }) {
  const { t } = useTranslation('align')
  const outletName = useOutletName()
  const registry = useCommandRegistry()
  return (
    <main className={css['need']}>
      <h2 className={css['title']}>{t(report === null ? 'need.two' : 'need.another')}</h2>
      <p className={css['body']}>{report === null ? t('need.how') : t('need.have', { outlet: outletName(report) })}</p>
      <div className={css['actions']}>
        <Button variant="primary" command="report.import" onPress={() => void registry.runById('report.import')}>
          {t('need.import')}
        </Button>
        <Button onPress={() => void registry.runById('report.paste')}>{t('need.paste')}</Button>
      </div>
    </main>
  )
}
