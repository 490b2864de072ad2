import { useTranslation } from 'react-i18next'
import {
  confidenceBand,
  holdingInHundred,
  leastConfidence,
  shownConfidence,
  sureConfidence,
} from '#core/align/confidence.ts'
import { useFormat } from '../i18n/use-format.ts'
import css from './Confidence.module.css'

/** How sure a suggestion is: the figure, its place on a line with the two thresholds, and what became of others as sure. */
export function Confidence({ confidence }: { readonly confidence: number }) {
  const { t } = useTranslation('queue')
  const format = useFormat()
  const figure = format.number(shownConfidence(confidence), { minimumFractionDigits: 2 })
  return (
    <div className={css['confidence']}>
      <span className={css['figure']}>{figure}</span>
      <div className={css['scale']} role="img" aria-label={t('confidence', { confidence: figure })}>
        {[0, leastConfidence, sureConfidence, 1].map((mark) => (
          <i key={mark} className={css['mark']} style={{ insetInlineStart: `${mark * 100}%` }} />
        ))}
        <b className={css['here']} style={{ insetInlineStart: `${confidence * 100}%` }} />
      </div>
      <p className={css['words']}>
        <b>{t(`band.${confidenceBand(confidence)}`)}.</b> {t('holding', { holding: holdingInHundred(confidence) })}
      </p>
    </div>
  )
}
