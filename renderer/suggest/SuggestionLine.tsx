import { useTranslation } from 'react-i18next'
import { Button } from '../parts/Button.tsx'
import { Keys } from '../parts/Keys.tsx'
import css from './SuggestionLine.module.css'
import { useSuggestions } from './suggestions.tsx'

/** The line of the dock that says how many suggestions wait, and how the looking for them goes. */
export function SuggestionLine({ onReview }: { readonly onReview: () => void }) {
  const { t } = useTranslation('queue')
  const { pending, state, stop, resume } = useSuggestions()
  const { activity, read, total } = state
  if (total === 0) return null
  return (
    <section className={css['line']} aria-label={t('line.label')}>
      {pending.length > 0 || activity === 'resting' ? (
        <div className={css['row']}>
          <p className={css['count']} data-suggestions={pending.length}>
            {pending.length > 0 ? t('line.count', { count: pending.length }) : t('line.none')}
          </p>
          <Button variant="link" onPress={onReview}>
            {t('line.review')} <Keys command="queue.review" />
          </Button>
        </div>
      ) : null}
      {activity === 'resting' ? null : (
        <div className={css['row']}>
          <p className={css['activity']} role="status">
            {activity === 'reading' ? t('line.reading', { read, total }) : t(`line.${activity}`)}
          </p>
          <Button variant="link" onPress={activity === 'reading' ? stop : resume}>
            {t(activity === 'reading' ? 'line.stop' : activity === 'stopped' ? 'line.resume' : 'line.retry')}
          </Button>
        </div>
      )}
    </section>
  )
}
