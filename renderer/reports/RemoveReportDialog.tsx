import { useTranslation } from 'react-i18next'
import { removeReport } from '#core/document/commands/remove-report.ts'
import { removalOf } from '#core/document/report-removal.ts'
import type { Report, Snapshot } from '#core/document/snapshot.ts'
import { useStatus } from '../app/status.tsx'
import { useRun } from '../app/workbench.tsx'
import { useFormat } from '../i18n/use-format.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import css from './RemoveReportDialog.module.css'
import { useOutletName } from './use-outlet-name.ts'

export interface RemoveReportDialogProps {
  readonly snapshot: Snapshot
  readonly report: Report
  readonly onClose: () => void
}

/** Says what goes with a report before it goes. */
export function RemoveReportDialog({ snapshot, report, onClose }: RemoveReportDialogProps) {
  const { t } = useTranslation('reports')
  const format = useFormat()
  const run = useRun()
  const status = useStatus()
  const outlet = useOutletName()(report)
  const { paragraphs, mentions, orphaned } = removalOf(snapshot, report.id)
  const remove = () => {
    if (run(removeReport, { reportId: report.id }).ok) status.say(t('remove.removed', { outlet }))
    onClose()
  }
  return (
    <Dialog
      title={t('remove.title', { outlet })}
      onClose={onClose}
      actions={
        <>
          <Button variant="plain" onPress={remove}>
            {t('remove.remove')}
          </Button>
          <Button variant="primary" autoFocus onPress={onClose}>
            {t('remove.keep')}
          </Button>
        </>
      }
    >
      <div className={css['goes']}>
        <p>{t('remove.paragraphs', { count: paragraphs })}</p>
        {mentions === 0 ? null : <p>{t('remove.mentions', { count: mentions })}</p>}
        {orphaned.length === 0 ? null : (
          <p>
            {t('remove.orphaned', {
              count: orphaned.length,
              claims: format.list(orphaned.map((claim) => `C${claim.number}`)),
            })}
          </p>
        )}
        <p className={css['undo']}>{t('remove.undo')}</p>
      </div>
    </Dialog>
  )
}
