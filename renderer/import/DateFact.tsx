import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/use-format.ts'
import { Button } from '../parts/Button.tsx'
import { DateEntry } from '../parts/DateEntry.tsx'
import { Icon } from '../parts/Icon.tsx'
import css from './DateFact.module.css'
import { dateOf, type EditedDraft } from './drafts.ts'

export interface DateFactProps {
  readonly edited: EditedDraft
  readonly onChoose: (date: string) => void
}

/** The report's date: as printed, as read, and, where the print leaves a doubt, the days to choose from. */
export function DateFact({ edited, onChoose }: DateFactProps) {
  const { t } = useTranslation('import')
  const format = useFormat()
  const [isTyping, setIsTyping] = useState(false)
  const { language, remarks } = edited.draft
  const { printed, calendar, candidates } = edited.draft.date
  const { date, isConfirmed } = dateOf(edited)
  const withoutYear = remarks.find((remark) => remark.kind === 'dateWithoutYear')
  const day = (iso: string) => format.date(iso, { weekday: true })
  const confirm = (iso: string) => {
    setIsTyping(false)
    onChoose(iso)
  }
  const other = isTyping ? (
    <DateEntry
      label={t('date.field')}
      action={t('date.use')}
      calendar={calendar}
      date={date}
      onUse={confirm}
      onCancel={() => setIsTyping(false)}
    />
  ) : (
    <Button variant="plain" className={css['small']} onPress={() => setIsTyping(true)}>
      {date === null ? t('date.set') : isConfirmed ? t('date.change') : t('date.other')}
    </Button>
  )

  if (date !== null && isConfirmed) {
    return (
      <div className={css['certain']}>
        <span className={css['label']}>{t('date.label')}</span>
        <span className={css['day']}>
          <Icon name="check" />
          {day(date)}
        </span>
        <small className={css['inReport']}>
          <bdi lang={language}>{format.dateOfReport(date, language, calendar, { weekday: true })}</bdi>
        </small>
        {other}
      </div>
    )
  }
  return (
    <div className={css['flagged']}>
      <b className={css['title']}>
        {date === null ? t('date.none') : withoutYear === undefined ? t('date.unsure') : t('date.withoutYear')}
      </b>
      {printed === '' ? null : (
        <span>
          {t('date.printed')} <bdi lang={language}>«{printed}»</bdi>
        </span>
      )}
      {withoutYear?.kind === 'dateWithoutYear' && withoutYear.yearFrom !== '' ? (
        <span>{t('date.yearFrom', { yearFrom: withoutYear.yearFrom })}</span>
      ) : null}
      {date === null ? <span>{t('date.noneHint')}</span> : null}
      <div className={css['choices']}>
        {isTyping
          ? null
          : candidates.slice(0, 4).map((candidate) => (
              <Button key={candidate} className={css['candidate']} onPress={() => confirm(candidate)}>
                {day(candidate)}
              </Button>
            ))}
        {other}
      </div>
    </div>
  )
}
