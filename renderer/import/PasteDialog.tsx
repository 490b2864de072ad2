import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import css from './PasteDialog.module.css'
import { pastedFrom, type Pasted } from './pasted.ts'

/** A place for text copied from elsewhere. */
export function PasteDialog({
  onClose,
  onAdd,
}: {
  readonly onClose: () => void
  readonly onAdd: (pasted: Pasted) => void
}) {
  const { t } = useTranslation('import')
  const [text, setText] = useState('')
  const [rich, setRich] = useState<Pasted | null>(null)
  const isEmpty = text.trim() === ''
  // The markup stands for the text only as long as nobody has written in it.
  const isRich = rich !== null && rich.html !== '' && rich.text.replaceAll('\r\n', '\n') === text
  const add = () => onAdd({ text, html: isRich ? rich.html : '' })
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
          <Button variant="primary" keys="Mod+Enter" isDisabled={isEmpty} onPress={add}>
            {t('pasteAdd')}
          </Button>
        </>
      }
    >
      <p className={css['hint']}>{t(isRich ? 'pasteRich' : 'pasteHint')}</p>
      <textarea
        className={css['text']}
        aria-label={t('pasteField')}
        dir="auto"
        rows={14}
        autoFocus
        spellCheck={false}
        value={text}
        onPaste={(event) => {
          if (isEmpty) setRich(pastedFrom(event.clipboardData))
        }}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isEmpty) add()
        }}
      />
    </Dialog>
  )
}
