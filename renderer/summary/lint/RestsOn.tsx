import { useTranslation } from 'react-i18next'
import type { Place } from '#core/compare/finding.ts'
import type { Paragraph, Report } from '#core/document/snapshot.ts'
import { useSnapshot } from '../../app/workbench.tsx'
import { Button } from '../../parts/Button.tsx'
import { directionOf } from '../../parts/direction.ts'
import { useOutletName } from '../../reports/use-outlet-name.ts'
import css from './LintCard.module.css'

export interface RestsOnProps {
  readonly places: readonly Place[]
  readonly onOpen: (paragraphId: string) => void
}

/** No card grows longer than this many originals; the citation shows the rest. */
const mostShown = 4

/** The words of reports that a finding rests on, whole mentions around what is meant. */
export function RestsOn({ places, onOpen }: RestsOnProps) {
  const { t } = useTranslation(['lint', 'summary'])
  const { reports, claims } = useSnapshot()
  const nameOf = useOutletName()
  const quotes = new Map<string, { readonly report: Report; readonly paragraph: Paragraph; readonly quote: string }>()
  const mentions = new Map(claims.flatMap((claim) => claim.mentions.map((mention) => [mention.id, mention] as const)))
  for (const { paragraphId, mentionId, from, to } of places) {
    const report = reports.find(({ paragraphs }) => paragraphs.some(({ id }) => id === paragraphId))
    const paragraph = report?.paragraphs.find(({ id }) => id === paragraphId)
    if (report === undefined || paragraph === undefined) continue
    const mention = mentionId === null ? undefined : mentions.get(mentionId)
    const quote = mention?.quote ?? paragraph.text.slice(from, to)
    quotes.set(`${paragraphId} ${quote}`, { report, paragraph, quote })
  }
  if (quotes.size === 0) return null
  return (
    <ul className={css['originals']} aria-label={t('original')}>
      {[...quotes].slice(0, mostShown).map(([key, { report, paragraph, quote }]) => {
        const outlet = nameOf(report)
        const place =
          paragraph.number === null ? t('summary:setAside') : t('summary:paragraph', { number: paragraph.number })
        return (
          <li key={key} className={css['original']}>
            <span className={css['source']}>
              <bdi lang={report.language === 'und' ? undefined : report.language}>{outlet}</bdi>
              <Button
                variant="link"
                aria-label={t('openOriginal', { outlet, place })}
                onPress={() => onOpen(paragraph.id)}
              >
                {place}
              </Button>
            </span>
            <p
              className={css['quote']}
              lang={report.language === 'und' ? undefined : report.language}
              dir={directionOf(report.language)}
            >
              {quote}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
