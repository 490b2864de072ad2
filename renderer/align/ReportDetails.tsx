import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { editReport } from '#core/document/commands/edit-report.ts'
import { languageSchema } from '#core/document/records.ts'
import type { Report, Snapshot } from '#core/document/snapshot.ts'
import { useRun } from '../app/workbench.tsx'
import { DateFact } from '../import/DateFact.tsx'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { directionOf } from '../parts/direction.ts'
import { Field } from '../parts/Field.tsx'
import { Select } from '../parts/Select.tsx'
import { dayChoices } from '../reports/day-choices.ts'
import css from './ReportDetails.module.css'

export interface ReportDetailsProps {
  readonly report: Report
  readonly snapshot: Snapshot
  readonly onRemove: () => void
  readonly onClose: () => void
}

/** What is known about a report, to be put right: one undo step when it is kept. */
export function ReportDetails({ report, snapshot, onRemove, onClose }: ReportDetailsProps) {
  const { t } = useTranslation(['align', 'common'])
  const run = useRun()
  const [outlet, setOutlet] = useState(report.outlet)
  const [outletEnglish, setOutletEnglish] = useState(report.outletEnglish)
  const [descriptor, setDescriptor] = useState(report.descriptor ?? '')
  const [headline, setHeadline] = useState(report.headline)
  const [language, setLanguage] = useState(report.language)
  const [chosenDate, setChosenDate] = useState<string | null>(null)
  const [url, setUrl] = useState(report.url)
  const keep = () => {
    const kept = run(editReport, {
      reportId: report.id,
      fields: {
        outlet: outlet.trim(),
        outletEnglish: outletEnglish.trim(),
        ...(descriptor.trim() === (report.descriptor ?? '') ? {} : { descriptor: descriptor.trim() }),
        headline: headline.trim(),
        language,
        url: url.trim(),
        ...(chosenDate === null ? {} : { date: chosenDate, isDateConfirmed: true }),
      },
    })
    if (kept.ok) onClose()
  }
  const direction = directionOf(language)
  return (
    <Dialog
      title={t('align:details.title')}
      onClose={onClose}
      actions={
        <>
          <Button variant="plain" onPress={onRemove}>
            {t('align:details.remove')}
          </Button>
          <Button variant="primary" onPress={keep}>
            {t('align:details.keep')}
          </Button>
        </>
      }
    >
      <div className={css['fields']}>
        <Field
          label={t('align:details.outlet')}
          value={outlet}
          onChange={setOutlet}
          lang={language}
          direction={direction}
          autoFocus
        />
        <Field
          label={t('align:details.outletEnglish')}
          value={outletEnglish}
          onChange={setOutletEnglish}
          lang="en"
          direction="ltr"
        />
        <Field
          className={css['wide']}
          label={t('align:details.descriptor')}
          value={descriptor}
          onChange={setDescriptor}
          placeholder={t('align:details.descriptorExample')}
          lang="en"
          direction="ltr"
        />
        <Field
          className={css['wide']}
          label={t('align:details.headline')}
          value={headline}
          onChange={setHeadline}
          rows={2}
          lang={language}
          direction={direction}
        />
        <Select
          label={t('align:details.language')}
          value={language}
          options={languageSchema.options.map((value) => ({ value, label: t(`common:language.${value}`) }))}
          onChange={setLanguage}
        />
        <div className={css['date']}>
          <DateFact
            language={language}
            printed={report.printedDate}
            calendar={report.calendar}
            date={chosenDate ?? report.date}
            isConfirmed={chosenDate !== null || report.isDateConfirmed}
            candidates={dayChoices(report, snapshot)}
            yearFrom={null}
            onChoose={setChosenDate}
          />
          {report.printedDate === '' ? null : (
            <p className={css['printed']}>
              {t('align:details.printed')} <bdi lang={report.language}>{report.printedDate}</bdi>
            </p>
          )}
        </div>
        <Field className={css['wide']} label={t('align:details.url')} value={url} onChange={setUrl} direction="ltr" />
      </div>
    </Dialog>
  )
}
