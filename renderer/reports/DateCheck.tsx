import { useTranslation } from 'react-i18next'
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { editReport } from '#core/document/commands/edit-report.ts'
import type { Report, Snapshot } from '#core/document/snapshot.ts'
import { readPrintedDate } from '#core/text/printed-date.ts'
import { useRun } from '../app/workbench.tsx'
import { DateFact } from '../import/DateFact.tsx'
import { classes } from '../parts/classes.ts'
import css from './DateCheck.module.css'

/** The days a report's date may be: as it stands, then what its printed words may mean beside the other reports. */
export function dayChoices(report: Report, { reports, meta }: Pick<Snapshot, 'reports' | 'meta'>): readonly string[] {
  const known = [report.date, meta.eventDate, ...reports.map(({ date }) => date)].filter((date) => date !== null)
  return [...new Set([...(report.date === null ? [] : [report.date]), ...readPrintedDate(report.printedDate, known)])]
}

/** A date nobody is sure of, with what it may be: one press confirms it. Nothing while it is confirmed. */
export function DateCheck({ report, snapshot }: { readonly report: Report; readonly snapshot: Snapshot }) {
  const { t } = useTranslation('reports')
  const run = useRun()
  if (report.date !== null && report.isDateConfirmed) return null
  return (
    <DialogTrigger>
      <Button className={classes(css['open'])}>{t(report.date === null ? 'date.set' : 'date.confirm')}</Button>
      <Popover className={classes(css['popover'])} offset={6} placement="bottom start">
        <Dialog aria-label={t('date.label')} className={classes(css['dialog'])}>
          {({ close }) => (
            <DateFact
              language={report.language}
              printed={report.printedDate}
              calendar={report.calendar}
              date={report.date}
              isConfirmed={false}
              candidates={dayChoices(report, snapshot)}
              yearFrom={null}
              onChoose={(date) => {
                run(editReport, { reportId: report.id, fields: { date, isDateConfirmed: true } })
                close()
              }}
            />
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
