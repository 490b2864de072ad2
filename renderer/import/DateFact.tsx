import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Calendar, Language } from '#core/document/records.ts'
import type { Origin } from '#core/import/stated-facts.ts'
import { useFormat } from '../i18n/use-format.ts'
import { Button } from '../parts/Button.tsx'
import { Icon } from '../parts/Icon.tsx'
import css from './DateFact.module.css'

// Fields for three calendars are heavy, and most dates are right as they were read.
const DateEntry = lazy(async () => ({ default: (await import('../parts/DateEntry.tsx')).DateEntry }))

export interface DateFactProps {
  readonly language: Language
  /** The date's words in the report; empty where it prints none. */
  readonly printed: string
  readonly calendar: Calendar
  /** ISO; what it is taken for now. */
  readonly date: string | null
  readonly isConfirmed: boolean
  /** What the print may mean, best first. */
  readonly candidates: readonly string[]
  /** Set where the year is not printed: the words that tell it, empty when none do. */
  readonly yearFrom: string | null
  /** Where the day was read; the text itself without. */
  readonly origin?: Origin
  readonly onChoose: (date: string) => void
}

/** The report's date: as printed, as read, and, where the print leaves a doubt, the days to choose from. */
export function DateFact(props: DateFactProps) {
  const { language, printed, calendar, date, isConfirmed, candidates, yearFrom, origin = 'text', onChoose } = props
  const { t } = useTranslation('import')
  const format = useFormat()
  const [isTyping, setIsTyping] = useState(false)
  const day = (iso: string) => format.date(iso, { weekday: true })
  const confirm = (iso: string) => {
    setIsTyping(false)
    onChoose(iso)
  }
  const other = isTyping ? (
    <Suspense>
      <DateEntry
        label={t('date.field')}
        action={t('date.use')}
        calendar={calendar}
        date={date}
        onUse={confirm}
        onCancel={() => setIsTyping(false)}
      />
    </Suspense>
  ) : (
    <Button variant="plain" className={css['small']} onPress={() => setIsTyping(true)}>
      {date === null ? t('date.set') : isConfirmed ? t('date.change') : t('date.other')}
    </Button>
  )

  if (date !== null && isConfirmed) {
    const inReport = format.dateOfReport(date, language, calendar, { weekday: true })
    const isGregorianShown = format.language !== 'fa' || calendar === 'gregory'
    return (
      <div className={css['certain']}>
        <span className={css['label']}>{t('date.label')}</span>
        <span className={css['day']}>
          <Icon name="check" />
          {day(date)}
        </span>
        <small className={css['inReport']}>
          <bdi lang={language}>{inReport}</bdi>
          {isGregorianShown ? null : <bdi> · {format.gregorian(date)}</bdi>}
        </small>
        {origin === 'text' ? null : <small className={css['inReport']}>{t(`origin.${origin}`)}</small>}
        {other}
      </div>
    )
  }
  return (
    <div className={css['flagged']}>
      <b className={css['title']}>
        {date === null ? t('date.none') : yearFrom === null ? t('date.unsure') : t('date.withoutYear')}
      </b>
      {printed === '' ? null : (
        <span>
          {t('date.printed')} <bdi lang={language}>«{printed}»</bdi>
        </span>
      )}
      {origin === 'text' ? null : <span>{t(`origin.${origin}`)}</span>}
      {yearFrom === null || yearFrom === '' ? null : <span>{t('date.yearFrom', { yearFrom })}</span>}
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
