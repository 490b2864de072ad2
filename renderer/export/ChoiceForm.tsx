import { useTranslation } from 'react-i18next'
import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components'
import { calendarSchema } from '#core/document/records.ts'
import type { Report } from '#core/document/snapshot.ts'
import { digitsSchema, exportParts, paperSchema, type ExportChoices, type ExportFormat } from '#core/export/choices.ts'
import { formatTraits } from '#core/export/formats.ts'
import { CheckList } from '../parts/CheckList.tsx'
import { classes } from '../parts/classes.ts'
import { Select } from '../parts/Select.tsx'
import { Switch } from '../parts/Switch.tsx'
import { useOutletName } from '../reports/use-outlet-name.ts'
import option from '../parts/option.module.css'
import css from './ChoiceForm.module.css'

const purposes = [
  { id: 'toRead', formats: ['html', 'pdf', 'docx', 'md', 'txt'] },
  { id: 'forTables', formats: ['xlsx', 'csv', 'differencesCsv'] },
  { id: 'forPrograms', formats: ['tmx', 'xliff', 'xliff12', 'tei', 'json', 'claimsJsonLd', 'annotations'] },
] as const satisfies readonly {
  readonly id: string
  readonly formats: readonly ExportFormat[]
}[]

export interface ChoiceFormProps {
  readonly choices: ExportChoices
  readonly reports: readonly Report[]
  /** The PDF comes from the browser's own print dialog. */
  readonly isPrinted: boolean
  readonly onChange: (fields: Partial<ExportChoices>) => void
}

/** What is exported, and how. What a format cannot hold is greyed, and still remembered for the next one. */
export function ChoiceForm({ choices, reports, isPrinted, onChange }: ChoiceFormProps) {
  const { t } = useTranslation(['export', 'common'])
  const outletName = useOutletName()
  const { format, parts, omittedReports } = choices
  const traits = formatTraits[format]
  const shownParts = parts.filter((part) => traits.parts.includes(part))
  const holds = traits.parts.length > 1
  const kept = reports.map(({ id }) => id).filter((id) => !omittedReports.includes(id))
  return (
    <div className={css['form']}>
      <RadioGroup
        className={classes(css['formats'])}
        value={format}
        aria-describedby="export-format-hint"
        onChange={(value) => {
          const chosen = purposes.flatMap((purpose) => purpose.formats).find((one) => one === value)
          if (chosen !== undefined) onChange({ format: chosen })
        }}
      >
        <Label className={classes(option['label'])}>{t('format')}</Label>
        {purposes.map((purpose) => (
          <div key={purpose.id} className={css['purpose']} role="group" aria-label={t(purpose.id)}>
            <span className={css['purposeName']}>{t(purpose.id)}</span>
            {purpose.formats.map((one) => (
              <RadioField key={one} value={one}>
                <RadioButton className={classes(option['option'], css['format'])}>
                  <span className={css['dot']} />
                  {t(`formats.${one}`)}
                </RadioButton>
              </RadioField>
            ))}
          </div>
        ))}
        <p id="export-format-hint" className={css['hint']}>
          {t(isPrinted ? 'printHint' : `hints.${format}`)}
        </p>
      </RadioGroup>
      {holds ? (
        <CheckList
          label={t('include')}
          options={exportParts.map((part) => ({
            value: part,
            label: t(`parts.${part}`),
            isDisabled: !traits.parts.includes(part),
          }))}
          chosen={shownParts}
          onChange={(chosen) =>
            onChange({
              parts: exportParts.filter((part) => (traits.parts.includes(part) ? chosen : parts).includes(part)),
            })
          }
        />
      ) : null}
      <Switch label={t('glosses')} isOn={choices.hasGlosses} onChange={(hasGlosses) => onChange({ hasGlosses })} />
      {reports.length < 2 ? null : (
        <CheckList
          label={t('outlets')}
          options={reports.map((report) => ({
            value: report.id,
            label: outletName(report),
            ...(report.language === 'und' ? {} : { lang: report.language }),
          }))}
          chosen={kept}
          onChange={(chosen) =>
            onChange({
              omittedReports: [
                ...omittedReports.filter((id) => !reports.some((report) => report.id === id)),
                ...reports.map(({ id }) => id).filter((id) => !chosen.includes(id)),
              ],
            })
          }
        />
      )}
      {traits.printsDates ? (
        <>
          <Select
            label={t('calendar')}
            value={choices.calendar}
            options={calendarSchema.options.map((value) => ({ value, label: t(`common:calendar.${value}`) }))}
            onChange={(calendar) => onChange({ calendar })}
          />
          <Select
            label={t('digits')}
            value={choices.digits}
            options={digitsSchema.options.map((value) => ({ value, label: t(`digit.${value}`) }))}
            onChange={(digits) => onChange({ digits })}
          />
        </>
      ) : null}
      {traits.mediaType === 'text/csv' ? (
        <Switch
          label={t('byteOrderMark')}
          hint={t('byteOrderMarkHint')}
          isOn={choices.hasByteOrderMark}
          onChange={(hasByteOrderMark) => onChange({ hasByteOrderMark })}
        />
      ) : null}
      {traits.hasPages ? (
        <Select
          label={t('paper')}
          value={choices.paper}
          options={paperSchema.options.map((value) => ({ value, label: t(`papers.${value}`) }))}
          onChange={(paper) => onChange({ paper })}
        />
      ) : null}
    </div>
  )
}
