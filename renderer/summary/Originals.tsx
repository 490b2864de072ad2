import { useTranslation } from 'react-i18next'
import type { Mention, Report } from '#core/document/snapshot.ts'
import { firstStrongDirection } from '#core/text/direction.ts'
import { Button } from '../parts/Button.tsx'
import css from './originals.module.css'
import { useOutletName } from '../reports/use-outlet-name.ts'

export interface OriginalsProps {
  readonly mentions: readonly Mention[]
  readonly reports: readonly Report[]
  /** Goes to the paragraph in its report; without it the places are only named. */
  readonly onOpen?: ((paragraphId: string) => void) | undefined
}

/** The words a claim rests on: each of the mentions with its outlet, its place, how it is voiced, and the whole quotation. */
export function Originals({ mentions, reports, onOpen }: OriginalsProps) {
  return (
    <div className={css['faces']}>
      {mentions.map((mention) => {
        const report = reports.find(({ id }) => id === mention.reportId)
        return report === undefined ? null : <Face key={mention.id} mention={mention} report={report} onOpen={onOpen} />
      })}
    </div>
  )
}

interface FaceProps {
  readonly mention: Mention
  readonly report: Report
  readonly onOpen: OriginalsProps['onOpen']
}

function Face({ mention, report, onOpen }: FaceProps) {
  const { t } = useTranslation(['summary', 'claims'])
  const outlet = useOutletName()(report)
  const number = report.paragraphs.find(({ id }) => id === mention.paragraphId)?.number ?? null
  const place = number === null ? t('setAside') : t('paragraph', { number })
  const direction = directionOf(report, mention.quote)
  return (
    <section className={css['face']}>
      <header className={css['head']}>
        <bdi className={css['outlet']} lang={report.language} dir={directionOf(report, outlet)}>
          {outlet}
        </bdi>
        {onOpen === undefined ? (
          <span className={css['place']}>{place}</span>
        ) : (
          <Button
            variant="link"
            className={css['open']}
            aria-label={t('goToMention', { place, outlet })}
            onPress={() => {
              onOpen(mention.paragraphId)
            }}
          >
            {place}
          </Button>
        )}
        {mention.isToCheck ? <span className={css['check']}>{t('toCheck')}</span> : null}
        <span className={css['voice']}>
          {mention.stance === 'asserts'
            ? t(`claims:voice.${mention.attribution.voice}`)
            : t(`claims:stance.${mention.stance}`)}
        </span>
      </header>
      <p className={css['quote']} lang={report.language} dir={direction}>
        {mention.quote}
      </p>
    </section>
  )
}

function directionOf(report: Report, text: string): 'ltr' | 'rtl' {
  if (report.language === 'fa' || report.language === 'ar') return 'rtl'
  return firstStrongDirection(text) === 'rtl' ? 'rtl' : 'ltr'
}
