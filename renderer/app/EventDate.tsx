import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/use-format.ts'
import css from './EventDate.module.css'
import { useSnapshot } from './workbench.tsx'

/** When the event was: as the editor set it, else the earliest date among its reports. */
export function EventDate() {
  const { t } = useTranslation()
  const format = useFormat()
  const { meta, reports } = useSnapshot()
  const earliest = reports
    .flatMap(({ date }) => date ?? [])
    .toSorted()
    .at(0)
  const date = meta.eventDate ?? earliest
  if (date === undefined) return null
  return (
    <time className={css['date']} dateTime={date} title={t('eventDate')}>
      {format.date(date, { weekday: true })}
    </time>
  )
}
