import { useTranslation } from 'react-i18next'
import { confirmMention, removeMention } from '#core/document/commands/edit-mention.ts'
import { restoreParagraphs } from '#core/document/commands/exclude-paragraphs.ts'
import type { MentionToCheck } from '#core/document/mentions-to-check.ts'
import { useRun } from '../app/workbench.tsx'
import { useFormat } from '../i18n/use-format.ts'
import { Button } from '../parts/Button.tsx'
import { Chip } from '../parts/Chip.tsx'
import css from './CheckPanel.module.css'
import { Compared } from './Compared.tsx'
import { Panel } from './Panel.tsx'
import { useOutletName } from '../reports/use-outlet-name.ts'

export interface CheckPanelProps {
  readonly toCheck: readonly MentionToCheck[]
  readonly onGo: (paragraphId: string) => void
  readonly onHold: (claimId: string) => void
  readonly onClose: () => void
}

/** Every mention to be looked at again: what it stands on now, what it was made on, and the editor's word that it holds. */
export function CheckPanel({ toCheck, onGo, onHold, onClose }: CheckPanelProps) {
  const outletName = useOutletName()
  const { t } = useTranslation(['paragraphs', 'claims', 'align'])
  const format = useFormat()
  const run = useRun()
  return (
    <Panel
      title={t('paragraphs:check.title', { count: toCheck.length })}
      hint={t(toCheck.length === 0 ? 'paragraphs:check.none' : 'paragraphs:check.hint')}
      onClose={onClose}
    >
      <ul className={css['list']}>
        {toCheck.map(({ mention, claim, report, paragraph, reason }) => (
          <li key={mention.id} className={css['mention']}>
            <div className={css['head']}>
              <Chip
                kind="check"
                label={t('align:chipLabel', {
                  claim: `C${claim.number}`,
                  text: claim.text || t('align:claimWithoutText'),
                })}
                onPress={() => onHold(claim.id)}
              >
                {`C${claim.number}`}
              </Chip>
              <Button variant="link" className={css['place']} onPress={() => onGo(paragraph.id)}>
                <bdi lang={report.language}>{outletName(report)}</bdi>{' '}
                <span>¶ {paragraph.number === null ? '–' : format.number(paragraph.number)}</span>
              </Button>
            </div>
            <p className={css['reason']}>{t(`paragraphs:check.reason.${reason}`)}</p>
            <Compared
              before={reason === 'words' ? mention.quote : null}
              now={paragraph.text.slice(mention.from, mention.to)}
              language={report.language}
            />
            <div className={css['answers']}>
              {reason === 'aside' ? (
                <Button onPress={() => run(restoreParagraphs, { paragraphIds: [paragraph.id] })}>
                  {t('paragraphs:check.restore')}
                </Button>
              ) : (
                <Button onPress={() => run(confirmMention, { mentionId: mention.id })}>{t('claims:confirm')}</Button>
              )}
              <Button variant="plain" onPress={() => run(removeMention, { mentionId: mention.id })}>
                {t('claims:removeMention')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
