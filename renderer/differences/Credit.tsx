import { useTranslation } from 'react-i18next'
import type { Mention } from '#core/document/snapshot.ts'
import { Icon } from '../parts/Icon.tsx'
import css from './Credit.module.css'

export interface CreditProps {
  readonly mention: Mention
  /** Leaves out that nobody is named: the place says it. */
  readonly isBrief?: boolean
}

/** On whose word: ← agency ← source, and how it is voiced where that is not plainly. */
export function Credit({ mention, isBrief = false }: CreditProps) {
  const { t } = useTranslation(['differences', 'claims'])
  const { agency, source, voice } = mention.attribution
  const links = [agency, source].filter((link) => link !== '')
  return (
    <span className={css['credit']}>
      {links.length === 0 && !isBrief ? <span>{t('ownVoice')}</span> : null}
      {links.map((link) => (
        <span key={link} className={css['link']}>
          <Icon name="attribution" className={css['arrow']} />
          <bdi>{link}</bdi>
        </span>
      ))}
      {voice === 'stated' ? null : <span className={css['voice']}>{t(`claims:voice.${voice}`)}</span>}
    </span>
  )
}
