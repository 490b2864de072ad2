import { useTranslation } from 'react-i18next'
import { renumberClaims } from '#core/summary/commands/renumber-claims.ts'
import { countCitations } from '#core/summary/renumber-citations.ts'
import { useStatus } from '../app/status.tsx'
import { useRun } from '../app/workbench.tsx'
import { Button } from '../parts/Button.tsx'
import { Chip } from '../parts/Chip.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import type { ClaimDialogProps } from './claim-question.ts'
import css from './ClaimDialogs.module.css'

/** C1, C2, … in the order of the list; what changes is shown before it does. */
export function RenumberAllDialog({ snapshot, onClose }: ClaimDialogProps) {
  const { t } = useTranslation('claims')
  const run = useRun()
  const status = useStatus()
  const changes = snapshot.claims
    .map((claim, place) => ({ claim, number: place + 1 }))
    .filter(({ claim, number }) => claim.number !== number)
  const cited = countCitations(snapshot.summary, new Set(changes.map(({ claim }) => claim.number)))
  return (
    <Dialog
      title={t('renumberAll.title')}
      onClose={onClose}
      actions={
        <Button
          variant="primary"
          isDisabled={changes.length === 0}
          onPress={() => {
            const numbers = changes.map(({ claim, number }) => ({ claimId: claim.id, number }))
            if (run(renumberClaims, { numbers }).ok) status.say(t('renumberAll.done'))
            onClose()
          }}
        >
          {t('renumberAll.do')}
        </Button>
      }
    >
      <div className={css['form']}>
        <p className={css['note']}>{t(changes.length === 0 ? 'renumberAll.none' : 'renumberAll.hint')}</p>
        <ul className={css['changes']}>
          {changes.map(({ claim, number }) => (
            <li key={claim.id}>
              <span className={css['change']} dir="ltr">
                <Chip kind="one">{`C${claim.number}`}</Chip> → <Chip>{`C${number}`}</Chip>
              </span>
              <span className={css['line']} lang="en" dir="ltr">
                {claim.text}
              </span>
            </li>
          ))}
        </ul>
        {changes.length === 0 || cited === 0 ? null : <p className={css['note']}>{t('cited', { count: cited })}</p>}
      </div>
    </Dialog>
  )
}
