import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/use-format.ts'
import { Button } from '../parts/Button.tsx'
import { Icon } from '../parts/Icon.tsx'
import css from './SaveStateView.module.css'
import type { SaveState } from './session.ts'

/** Whether the work is safe, in words, where the eye goes for it. */
export function SaveStateView({ save, onSave }: { readonly save: SaveState; readonly onSave: () => void }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <span
      className={css['state']}
      data-kind={save.kind}
      // Being saved is no news; not being saved is.
      aria-live={save.kind === 'behind' || save.kind === 'failed' ? 'polite' : 'off'}
    >
      {save.kind === 'saved' && save.at !== null ? (
        <>
          <Icon name="check" />
          <span className={css['words']}>{t('saved', { time: format.time(save.at) })}</span>
        </>
      ) : null}
      {save.kind === 'saving' ? <span className={css['words']}>{t('saving')}</span> : null}
      {save.kind === 'unsaved' ? <span className={css['words']}>{t('unsaved')}</span> : null}
      {save.kind === 'behind' ? (
        <>
          <Icon name="flag" />
          <span className={css['words']}>{t('journalBehind')}</span>
        </>
      ) : null}
      {save.kind === 'failed' ? (
        <>
          <Icon name="flag" />
          <span className={css['words']}>{t('saveFailed')}</span>
          <Button variant="link" onPress={onSave}>
            {t('saveAgain')}
          </Button>
        </>
      ) : null}
    </span>
  )
}
