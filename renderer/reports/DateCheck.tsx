import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog, DialogTrigger, Popover } from 'react-aria-components'
import type { Report, Snapshot } from '#core/document/snapshot.ts'
import { classes } from '../parts/classes.ts'
import { Nudge } from '../parts/Nudge.tsx'
import css from './DateCheck.module.css'

const DateChoice = lazy(async () => ({ default: (await import('./DateChoice.tsx')).DateChoice }))

/** A date nobody is sure of, with what it may be: one press confirms it. Nothing while it is confirmed. */
export function DateCheck({ report, snapshot }: { readonly report: Report; readonly snapshot: Snapshot }) {
  const { t } = useTranslation('reports')
  if (report.date !== null && report.isDateConfirmed) return null
  return (
    <DialogTrigger>
      <Nudge>{t(report.date === null ? 'date.set' : 'date.confirm')}</Nudge>
      <Popover className={classes(css['popover'])} offset={6} placement="bottom start">
        <Dialog aria-label={t('date.label')} className={classes(css['dialog'])}>
          {({ close }) => (
            <Suspense>
              <DateChoice report={report} snapshot={snapshot} onClose={close} />
            </Suspense>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
