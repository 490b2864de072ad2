import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { classes } from './classes.ts'
import css from './Dialog.module.css'
import { IconButton } from './IconButton.tsx'

export interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons at the foot, the main one last. */
  readonly actions?: ReactNode
  /** `full`: as large as the window allows, its body without padding and without scrolling of its own. */
  readonly width?: 'narrow' | 'wide' | 'full'
  /** Text to be read and scrolled, with nothing else in it to hold the focus. */
  readonly isReading?: boolean
}

/** A floating card over a dimmed page. For settings, exports and decisions; never for reviewing. */
export function Dialog({ title, onClose, children, actions, width = 'narrow', isReading = false }: DialogProps) {
  const { t } = useTranslation()
  return (
    <ModalOverlay
      isOpen
      isDismissable
      className={classes(css['overlay'], width === 'full' && css['roomy'])}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
    >
      <Modal className={classes(css['modal'], css[width])}>
        <AriaDialog className={classes(css['dialog'])}>
          <header className={css['header']}>
            <Heading slot="title" className={classes(css['title'])}>
              {title}
            </Heading>
            <IconButton icon="close" label={t('close')} keys="Escape" onPress={onClose} />
          </header>
          <div className={css['body']} {...(isReading ? { tabIndex: 0 } : {})}>
            {children}
          </div>
          {actions === undefined ? null : <footer className={css['actions']}>{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
