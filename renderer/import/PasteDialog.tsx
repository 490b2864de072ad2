import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import css from './PasteDialog.module.css'

/** A place for text copied from elsewhere. */
export function PasteDialog({
  onClose,
  onAdd,
}: {
  readonly onClose: () => void
  readonly onAdd: (text: string) => void
}) {
  const { t } = useTranslation('import')
  const [text, setText] = useState('')
  const isEmpty = text.trim() === ''
  return (
    <Dialog
      title={t('pasteTitle')}
      width="wide"
      onClose={onClose}
      actions={
        <>
          <Button variant="plain" onPress={onClose}>
            {t('cancel')}
          </Button>
          <Button variant="primary" keys="Mod+Enter" isDisabled={isEmpty} onPress={() => onAdd(text)}>
            {t('pasteAdd')}
          </Button>
        </>
      }
    >
      <p className={css['hint']}>{t('pasteHint')}</p>
      <textarea
        className={css['text']}
        aria-label={t('pasteField')}
        dir="auto"
        rows={14}
        autoFocus
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isEmpty) onAdd(text)
        }}
      />
    </Dialog>
  )
}
