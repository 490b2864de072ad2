import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../parts/IconButton.tsx'
import css from './Notice.module.css'

export interface NoticeProps {
  readonly children: ReactNode
  readonly actions?: ReactNode
  readonly onDismiss?: () => void
  /** `look`: something to decide; `tell`: something to know. */
  readonly kind?: 'look' | 'tell'
}

/** A line above the work that stays until it is answered. */
export function Notice({ children, actions, onDismiss, kind = 'tell' }: NoticeProps) {
  const { t } = useTranslation()
  return (
    <div className={css['notice']} data-kind={kind} role="status">
      <p className={css['words']}>{children}</p>
      {actions}
      {onDismiss === undefined ? null : <IconButton icon="close" label={t('dismiss')} onPress={onDismiss} />}
    </div>
  )
}
