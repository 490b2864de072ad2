import { useTranslation } from 'react-i18next'
import { Keys } from '../parts/Keys.tsx'
import css from './LinkHint.module.css'

/** What the dock says while no claim is in hand: how two paragraphs come together. */
export function LinkHint() {
  const { t } = useTranslation('align')
  const steps = [
    { keys: ['Space'], command: undefined, text: t('hint.choose') },
    { keys: ['L'], command: 'align.link', text: t('hint.link') },
    { keys: ['C'], command: 'align.claim', text: t('hint.claim') },
    { keys: ['?'], command: 'view.shortcuts', text: t('hint.all') },
  ]
  return (
    <section className={css['hint']} aria-label={t('hint.title')}>
      <h2 className={css['title']}>{t('hint.title')}</h2>
      <ul className={css['steps']}>
        {steps.map((step) => (
          <li key={step.text}>
            <span className={css['keys']}>
              {step.keys.map((keys) => (
                <Keys key={keys} keys={keys} command={step.command} />
              ))}
            </span>
            {step.text}
          </li>
        ))}
      </ul>
      <p className={css['pointer']}>{t('hint.pointer')}</p>
    </section>
  )
}
