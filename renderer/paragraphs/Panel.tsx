import { useEffect, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../parts/IconButton.tsx'
import css from './Panel.module.css'

export interface PanelProps {
  readonly title: string
  /** What one does here, in a line or two. */
  readonly hint?: ReactNode
  readonly actions?: ReactNode
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A list to be gone through, in the dock: it leaves the reports where they are. */
export function Panel({ title, hint, actions, onClose, children }: PanelProps) {
  const { t } = useTranslation('common')
  const section = useRef<HTMLElement>(null)
  // Opened to be gone through: the keyboard is in it at once, unless a field of it has taken it already.
  useEffect(() => {
    if (section.current?.contains(document.activeElement) === false) section.current.focus({ preventScroll: true })
  }, [])
  return (
    <section
      ref={section}
      tabIndex={-1}
      className={css['panel']}
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.stopPropagation()
        onClose()
      }}
    >
      <header className={css['header']}>
        <h2 className={css['title']}>{title}</h2>
        <IconButton icon="close" label={t('close')} keys="Escape" onPress={onClose} />
      </header>
      {hint === undefined ? null : <p className={css['hint']}>{hint}</p>}
      {children}
      {actions === undefined ? null : <footer className={css['actions']}>{actions}</footer>}
    </section>
  )
}
