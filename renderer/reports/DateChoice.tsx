import { editReport } from '#core/document/commands/edit-report.ts'
import type { Report, Snapshot } from '#core/document/snapshot.ts'
import { useRun } from '../app/workbench.tsx'
import { DateFact } from '../import/DateFact.tsx'
import { dayChoices } from './day-choices.ts'

export interface DateChoiceProps {
  readonly report: Report
  readonly snapshot: Snapshot
  readonly onClose: () => void
}

/** What a report's date may be; the day pressed is confirmed. */
export function DateChoice({ report, snapshot, onClose }: DateChoiceProps) {
  const run = useRun()
  return (
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
        onClose()
      }}
    />
  )
}
