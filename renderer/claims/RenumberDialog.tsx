import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { renumberClaims } from '#core/summary/commands/renumber-claims.ts'
import { countCitations } from '#core/summary/renumber-citations.ts'
import { toAsciiDigits } from '#core/text/digits.ts'
import { useProblemSentence, useStatus } from '../app/status.tsx'
import { useRun } from '../app/workbench.tsx'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { Field } from '../parts/Field.tsx'
import type { ClaimDialogProps } from './claim-question.ts'
import css from './ClaimDialogs.module.css'

/** Another number for one claim. A claim that has it takes this one's; citations of both follow. */
export function RenumberDialog({ claim, snapshot, onClose }: ClaimDialogProps) {
  const { t } = useTranslation('claims')
  const run = useRun()
  const status = useStatus()
  const sentenceOf = useProblemSentence()
  const [text, setText] = useState(String(claim.number))
  const [refusal, setRefusal] = useState<string | null>(null)
  const number = Number(toAsciiDigits(text.trim()))
  const other = snapshot.claims.find((one) => one.number === number && one.id !== claim.id) ?? null
  const touched = new Set([claim.number, ...(other === null ? [] : [other.number])])
  const cited = countCitations(snapshot.summary, touched)
  const change = (next: string) => {
    setRefusal(null)
    setText(next)
  }
  const renumber = () => {
    const exchange = other === null ? [] : [{ claimId: other.id, number: claim.number }]
    const done = run(renumberClaims, { numbers: [{ claimId: claim.id, number }, ...exchange] })
    if (!done.ok) return setRefusal(sentenceOf(done.problem))
    status.say(t('renumber.done', { claim: `C${claim.number}`, now: `C${number}` }))
    onClose()
  }
  return (
    <Dialog
      title={t('renumber.title', { claim: `C${claim.number}` })}
      onClose={onClose}
      actions={
        <Button
          variant="primary"
          isDisabled={!Number.isInteger(number) || number < 1 || number === claim.number}
          onPress={renumber}
        >
          {t('renumber.do')}
        </Button>
      }
    >
      <form
        className={css['form']}
        onSubmit={(event) => {
          event.preventDefault()
          if (Number.isInteger(number) && number > 0 && number !== claim.number) renumber()
        }}
      >
        <Field label={t('renumber.field')} value={text} onChange={change} direction="ltr" autoFocus />
        {refusal === null ? null : (
          <p className={css['refusal']} role="alert">
            {refusal}
          </p>
        )}
        {other === null ? null : <p className={css['note']}>{t('renumber.exchange', { other: `C${other.number}` })}</p>}
        <p className={css['note']}>{cited === 0 ? t('citedNone') : t('cited', { count: cited })}</p>
      </form>
    </Dialog>
  )
}
