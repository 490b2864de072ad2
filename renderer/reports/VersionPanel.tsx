import { useTranslation } from 'react-i18next'
import { reviewVersion } from '#core/document/commands/review-version.ts'
import type { MentionToCheck } from '#core/document/mentions-to-check.ts'
import type { Report } from '#core/document/snapshot.ts'
import { versionChanges } from '#core/document/version-changes.ts'
import { useRun } from '../app/workbench.tsx'
import { useFormat } from '../i18n/use-format.ts'
import { Compared } from '../paragraphs/Compared.tsx'
import { Panel } from '../paragraphs/Panel.tsx'
import { Button } from '../parts/Button.tsx'
import css from './VersionPanel.module.css'

export interface VersionPanelProps {
  readonly report: Report
  readonly toCheck: readonly MentionToCheck[]
  readonly onGo: (paragraphId: string) => void
  readonly onChecks: () => void
  readonly onClose: () => void
}

/** What the newer version changed, paragraph by paragraph, with the mentions that must be looked at. */
export function VersionPanel({ report, toCheck, onGo, onChecks, onClose }: VersionPanelProps) {
  const { t } = useTranslation(['reports', 'align'])
  const format = useFormat()
  const run = useRun()
  const changes = versionChanges(report)
  return (
    <Panel
      title={t('reports:version.title')}
      hint={t(changes.length === 0 ? 'reports:version.none' : 'reports:version.hint')}
      onClose={onClose}
      actions={
        <Button
          variant="primary"
          onPress={() => {
            if (run(reviewVersion, { reportId: report.id }).ok) onClose()
          }}
        >
          {t('reports:version.looked')}
        </Button>
      }
    >
      <ul>
        {changes.map((change) => {
          const { kind, paragraph } = change
          const checks = toCheck.filter((one) => one.paragraph.id === paragraph.id).length
          return (
            <li key={paragraph.id} className={css['change']}>
              <div className={css['head']}>
                <Button variant="link" onPress={() => onGo(paragraph.id)}>
                  ¶ {paragraph.number === null ? '–' : format.number(paragraph.number)}
                </Button>
                <span className={css['kind']}>{t(`reports:version.kind.${kind}`)}</span>
                {checks === 0 ? null : (
                  <Button variant="link" className={css['checks']} onPress={onChecks}>
                    {t('reports:version.toCheck', { count: checks })}
                  </Button>
                )}
              </div>
              <Compared
                before={kind === 'changed' ? change.before : kind === 'withdrawn' ? paragraph.text : null}
                now={kind === 'withdrawn' ? null : paragraph.text}
                language={report.language}
              />
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}
