import { useTranslation } from 'react-i18next'
import { Keys } from '../parts/Keys.tsx'
import css from './LinkHint.module.css'

/** What the dock says while no claim is in hand: how two paragraphs come together. */
export function LinkHint() {
  const { t } = useTranslation('align')
  const steps = [
    { keys: 'Space', text: t('hint.choose') },
    { command: 'align.link', text: t('hint.link') },
    { command: 'align.claim', text: t('hint.claim') },
    { command: 'view.shortcuts', text: t('hint.all') },
  ] as const
  return (
    <section className={css['hint']} aria-label={t('hint.title')}>
      <h2 className={css['title']}>{t('hint.title')}</h2>
      <ul className={css['steps']}>
        {steps.map(({ text, ...keys }) => (
          <li key={text}>
            <span className={css['keys']}>
              <Keys {...keys} />
            </span>
            {text}
          </li>
        ))}
      </ul>
      <p className={css['pointer']}>{t('hint.pointer')}</p>
    </section>
  )
}
