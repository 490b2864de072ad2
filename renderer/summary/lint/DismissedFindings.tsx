import { useTranslation } from 'react-i18next'
import { reopenFinding } from '#core/document/commands/judge-finding.ts'
import { useRun, useWorkbench } from '../../app/workbench.tsx'
import { Button } from '../../parts/Button.tsx'
import css from './LintPanel.module.css'
import type { JudgedLint } from './use-lint.ts'

/** What an editor let stand, with the reason. */
export function DismissedFindings({ dismissed }: { readonly dismissed: readonly JudgedLint[] }) {
  const { t } = useTranslation('lint')
  const { isReadOnly } = useWorkbench()
  const run = useRun()
  return (
    <details className={css['group']}>
      <summary>{t('dismissed', { count: dismissed.length })}</summary>
      <ul className={css['list']}>
        {dismissed.map(({ finding, verdict }) => (
          <li key={finding.id} className={css['dismissed']}>
            <p>{t(`reasons.${finding.reason}`, { ...finding.values })}</p>
            <p className={css['why']}>
              <bdi>{verdict?.reason}</bdi>
            </p>
            {isReadOnly ? null : (
              <Button variant="plain" onPress={() => void run(reopenFinding, { findingId: finding.id })}>
                {t('takeBack')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
