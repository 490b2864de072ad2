import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mergeClaims } from '#core/summary/commands/merge-claims.ts'
import { countCitations } from '#core/summary/renumber-citations.ts'
import { useStatus } from '../app/status.tsx'
import { useRun } from '../app/workbench.tsx'
import { Button } from '../parts/Button.tsx'
import { Chip } from '../parts/Chip.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { Field } from '../parts/Field.tsx'
import { ChoiceList } from './ChoiceList.tsx'
import type { ClaimDialogProps } from './claim-question.ts'
import css from './ClaimDialogs.module.css'

/** Other claims taken into this one; what it states from then on is the editor's to write. */
export function MergeDialog({ claim, snapshot, onClose }: ClaimDialogProps) {
  const { t } = useTranslation('claims')
  const run = useRun()
  const status = useStatus()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [written, setWritten] = useState<string | null>(null)
  const others = snapshot.claims.filter((other) => other.id !== claim.id)
  const merged = others.filter((other) => chosen.includes(other.id))
  const text = written ?? [claim, ...merged].find((one) => one.text !== '')?.text ?? ''
  const cited = countCitations(snapshot.summary, new Set(merged.map((one) => one.number)))
  const name = `C${claim.number}`
  return (
    <Dialog
      title={t('merge.title', { claim: name })}
      onClose={onClose}
      width="wide"
      actions={
        <Button
          variant="primary"
          isDisabled={merged.length === 0}
          onPress={() => {
            if (run(mergeClaims, { claimId: claim.id, mergedIds: chosen, text }).ok) {
              status.say(t('merge.done', { claim: name }))
            }
            onClose()
          }}
        >
          {t('merge.do')}
        </Button>
      }
    >
      {others.length === 0 ? (
        <p className={css['note']}>{t('merge.none')}</p>
      ) : (
        <div className={css['form']}>
          <ChoiceList
            label={t('merge.choose', { claim: name })}
            chosen={chosen}
            onChange={setChosen}
            choices={others.map((other) => ({
              id: other.id,
              name: `C${other.number} ${other.text}`,
              content: (
                <>
                  <Chip kind="one">{`C${other.number}`}</Chip>
                  <span className={css['line']} lang="en" dir="ltr">
                    {other.text === '' ? t('textOpen') : other.text}
                  </span>
                </>
              ),
            }))}
          />
          <Field
            label={t('merge.text', { claim: name })}
            value={text}
            onChange={setWritten}
            rows={2}
            direction="ltr"
            lang="en"
          />
          <p className={css['note']}>{t('merge.hint')}</p>
          {cited === 0 ? null : <p className={css['note']}>{t('cited', { count: cited })}</p>}
        </div>
      )}
    </Dialog>
  )
}
