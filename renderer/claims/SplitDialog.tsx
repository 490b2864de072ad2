import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { splitClaim } from '#core/document/commands/split-claim.ts'
import { countCitations } from '#core/summary/renumber-citations.ts'
import { useStatus } from '../app/status.tsx'
import { useRun, useWorkbench } from '../app/workbench.tsx'
import { useFormat } from '../i18n/use-format.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { directionOf } from '../parts/direction.ts'
import { Field } from '../parts/Field.tsx'
import { ChoiceList } from './ChoiceList.tsx'
import type { ClaimDialogProps } from './claim-question.ts'
import css from './ClaimDialogs.module.css'
import { useOutletName } from '../reports/use-outlet-name.ts'

/** Some of a claim's mentions for a new claim. */
export function SplitDialog({ claim, snapshot, onClose, onHold }: ClaimDialogProps) {
  const outletName = useOutletName()
  const { t } = useTranslation('claims')
  const format = useFormat()
  const run = useRun()
  const status = useStatus()
  const { project } = useWorkbench()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [text, setText] = useState('')
  const cited = countCitations(snapshot.summary, new Set([claim.number]))
  const split = () => {
    const done = run(splitClaim, { claimId: claim.id, mentionIds: chosen, text })
    if (done.ok) {
      const made = project.snapshot.claims.find((one) => one.id === done.value.claimId)
      onHold(done.value.claimId)
      status.say(t('split.done', { claim: `C${made?.number ?? ''}` }))
    }
    onClose()
  }
  return (
    <Dialog
      title={t('split.title', { claim: `C${claim.number}` })}
      onClose={onClose}
      width="wide"
      actions={
        <Button
          variant="primary"
          isDisabled={chosen.length === 0 || chosen.length === claim.mentions.length}
          onPress={split}
        >
          {t('split.do')}
        </Button>
      }
    >
      <div className={css['form']}>
        <ChoiceList
          label={t('split.choose')}
          chosen={chosen}
          onChange={setChosen}
          choices={claim.mentions.map((mention) => {
            const report = snapshot.reports.find((one) => one.id === mention.reportId)
            const paragraph = report?.paragraphs.find((one) => one.id === mention.paragraphId)
            const words = paragraph?.text.slice(mention.from, mention.to) ?? mention.quote
            const outlet = report === undefined ? '' : outletName(report)
            return {
              id: mention.id,
              name: `${outlet} ${words}`,
              content: (
                <span className={css['mention']}>
                  <span className={css['place']}>
                    <bdi lang={report?.language}>{outlet}</bdi>{' '}
                    <span>¶ {paragraph?.number == null ? '–' : format.number(paragraph.number)}</span>
                  </span>
                  <span className={css['quote']} lang={report?.language} dir={directionOf(report?.language ?? 'und')}>
                    {words}
                  </span>
                </span>
              ),
            }
          })}
        />
        <Field label={t('split.text')} value={text} onChange={setText} rows={2} direction="ltr" lang="en" />
        {cited === 0 ? null : (
          <p className={css['note']}>{t('split.stays', { count: cited, claim: `C${claim.number}` })}</p>
        )}
      </div>
    </Dialog>
  )
}
