import { useTranslation } from 'react-i18next'
import { Button } from 'react-aria-components'
import type { LibraryEntry } from '#core/host/contract.ts'
import { useFormat } from '../i18n/use-format.ts'
import { classes } from '../parts/classes.ts'
import { IconButton } from '../parts/IconButton.tsx'
import { Strip } from '../parts/Strip.tsx'
import { VisuallyHidden } from '../parts/VisuallyHidden.tsx'
import css from './RecentRow.module.css'
import { otherDate } from './recents.ts'

export interface RecentRowProps {
  readonly entry: LibraryEntry
  readonly onOpen: (entry: LibraryEntry) => void
  readonly onForget: (entry: LibraryEntry) => void
}

/** One recent project: its event, its outlets, how far its reports are aligned, and when it was last open. */
export function RecentRow({ entry, onOpen, onForget }: RecentRowProps) {
  const { t } = useTranslation('start')
  const format = useFormat()
  const title = entry.title === '' ? t('untitled') : entry.title
  const named = entry.reports.slice(0, 2).filter(({ outlet }) => outlet !== '')
  const others = entry.reports.length - named.length
  const other = otherDate(entry, format)
  return (
    <li className={css['item']}>
      <Button className={classes(css['row'])} onPress={() => onOpen(entry)}>
        <span className={css['event']}>
          <bdi className={css['title']}>{title}</bdi>
          <span className={css['about']}>
            {entry.isMissing ? <span className={css['missing']}>{t('missing')}</span> : null}
            {entry.eventDate === null ? null : (
              <span>
                {format.date(entry.eventDate, { weekday: true })}
                {other === null ? null : (
                  <>
                    {' · '}
                    <bdi lang={other.lang}>{other.text}</bdi>
                  </>
                )}
              </span>
            )}
            {named.map((report, index) => (
              <bdi key={index} className={css['outlet']} lang={report.language} data-native="">
                {report.outlet}
              </bdi>
            ))}
            {others === 0 ? null : (
              <span>{named.length === 0 ? t('reports', { count: others }) : t('moreReports', { count: others })}</span>
            )}
            {entry.reports.length === 0 ? <span>{t('noReports')}</span> : null}
          </span>
        </span>
        <span className={css['facing']}>
          {entry.reports.slice(0, 2).map((report, index) => (
            <span key={index} className={css['strip']}>
              <Strip
                marks={report.strip.map((kind) => ({ kind }))}
                direction={report.language === 'en' ? 'ltr' : 'rtl'}
                markSize={8}
              />
              <VisuallyHidden>
                {t('coverage', {
                  outlet: report.outlet,
                  aligned: report.strip.filter((mark) => mark === 'aligned').length,
                  total: report.strip.filter((mark) => mark !== 'excluded').length,
                })}
              </VisuallyHidden>
            </span>
          ))}
          {entry.reports.length === 0 ? null : (
            <small className={css['progress']}>
              {entry.claimCount === 0 ? t('noClaims') : t('claims', { count: entry.claimCount })}
            </small>
          )}
        </span>
        <span className={css['last']}>
          <LastOpened instant={entry.openedAt} />
        </span>
      </Button>
      <span className={css['forget']}>
        <IconButton icon="close" label={t('forget', { title })} onPress={() => onForget(entry)} />
      </span>
    </li>
  )
}

function LastOpened({ instant }: { readonly instant: string }) {
  const { t } = useTranslation('start')
  const format = useFormat()
  const now = new Date()
  const day = format.dayOf(instant)
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1)
  const isThisYear = day.slice(0, 4) === String(now.getFullYear())
  const words =
    day === format.dayOf(now.toISOString())
      ? t('today')
      : day === format.dayOf(yesterday.toISOString())
        ? t('yesterday')
        : format.date(day, { year: !isThisYear })
  return (
    <time dateTime={instant}>
      {words}
      <br />
      {format.time(instant)}
    </time>
  )
}
