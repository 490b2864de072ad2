import { useTranslation } from 'react-i18next'
import { Sign } from '../parts/Sign.tsx'
import css from './NoHost.module.css'

/** What a page shows that has nothing to talk to: how to get in, in one sentence. */
export function NoHost({ hasKey }: { readonly hasKey: boolean }) {
  const { t } = useTranslation()
  return (
    <main className={css['page']}>
      <Sign />
      <h1 className={css['title']}>{hasKey ? t('hostGone') : t('noHost.title')}</h1>
      {hasKey ? null : <p className={css['body']}>{t('noHost.body')}</p>}
    </main>
  )
}
