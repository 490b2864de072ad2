import { useTranslation } from 'react-i18next'
import { restoreSuggestion } from '#core/document/commands/restore-suggestion.ts'
import type { Snapshot } from '#core/document/snapshot.ts'
import { useRun } from '../app/workbench.tsx'
import { useFormat } from '../i18n/use-format.ts'
import { Button } from '../parts/Button.tsx'
import { directionOf } from '../parts/direction.ts'
import css from './Rejected.module.css'

/** The pairs that were turned down, to be brought back: nothing is hidden for good. Folded until it is asked for. */
export function Rejected({ snapshot }: { readonly snapshot: Snapshot }) {
  const { t } = useTranslation('queue')
  const format = useFormat()
  const run = useRun()
  const { rejections, reports } = snapshot
  if (rejections.length === 0) return null
  const languages = new Map(
    reports.flatMap(({ language, paragraphs }) => paragraphs.map((paragraph) => [paragraph.id, language])),
  )
  return (
    <details className={css['rejected']}>
      <summary className={css['title']}>
        {t('turnedDown')} <span className={css['count']}>{format.number(rejections.length)}</span>
      </summary>
      <ul>
        {rejections.map(({ id, paragraphIdA, paragraphIdB, quoteA, quoteB }) => (
          <li key={id} className={css['pair']}>
            {[
              { paragraphId: paragraphIdA, quote: quoteA },
              { paragraphId: paragraphIdB, quote: quoteB },
            ].map(({ paragraphId, quote }) => {
              const language = languages.get(paragraphId) ?? 'und'
              return (
                <p key={paragraphId} className={css['quote']} lang={language} dir={directionOf(language)}>
                  {quote}
                </p>
              )
            })}
            <Button variant="link" onPress={() => run(restoreSuggestion, { rejectionId: id })}>
              {t('restore')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
