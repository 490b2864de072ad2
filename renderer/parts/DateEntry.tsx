import { parseDate } from '@internationalized/date'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DateField, DateInput, DateSegment, I18nProvider, Label } from 'react-aria-components'
import { calendarSchema, type Calendar } from '#core/document/records.ts'
import { languageTraits } from '../i18n/languages.ts'
import { useLanguage } from '../i18n/use-format.ts'
import { Button } from './Button.tsx'
import { classes } from './classes.ts'
import css from './DateEntry.module.css'
import { Select } from './Select.tsx'

export interface DateEntryProps {
  readonly label: string
  /** What the button says. */
  readonly action: string
  /** The calendar the date is first shown in; the editor can take another. */
  readonly calendar: Calendar
  /** ISO, Gregorian; null begins with an empty field. */
  readonly date: string | null
  readonly onUse: (iso: string) => void
  /** Escape in the field. */
  readonly onCancel: () => void
}

/** A day written in any of our calendars, in the words and digits of the interface. */
export function DateEntry({ label, action, calendar: first, date, onUse, onCancel }: DateEntryProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [calendar, setCalendar] = useState(first)
  const [value, setValue] = useState(date === null ? null : parseDate(date))
  const locale = new Intl.Locale(languageTraits[language].locale, { calendar }).toString()
  return (
    <form
      className={css['entry']}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        onCancel()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        if (value !== null) onUse(value.toString())
      }}
    >
      <Select
        variant="bare"
        className={css['calendar']}
        label={t('calendarLabel')}
        isLabelHidden
        value={calendar}
        options={calendarSchema.options.map((option) => ({ value: option, label: t(`calendar.${option}`) }))}
        onChange={setCalendar}
      />
      <I18nProvider locale={locale}>
        <DateField value={value} onChange={setValue} autoFocus className={classes(css['dateField'])}>
          <Label className={classes(css['label'])}>{label}</Label>
          <DateInput className={classes(css['dateInput'])}>
            {(segment) => <DateSegment segment={segment} className={classes(css['segment'])} />}
          </DateInput>
        </DateField>
      </I18nProvider>
      <Button type="submit" className={css['use']} isDisabled={value === null}>
        {action}
      </Button>
    </form>
  )
}
