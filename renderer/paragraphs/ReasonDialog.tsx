import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { Field } from '../parts/Field.tsx'

export interface ReasonDialogProps {
  readonly onChoose: (note: string) => void
  readonly onClose: () => void
}

/** Why a paragraph is set aside, in the editor's own words. */
export function ReasonDialog({ onChoose, onClose }: ReasonDialogProps) {
  const { t } = useTranslation('paragraphs')
  const [note, setNote] = useState('')
  const choose = () => {
    if (note.trim() !== '') onChoose(note.trim())
  }
  return (
    <Dialog
      title={t('reason.title')}
      onClose={onClose}
      actions={
        <Button variant="primary" keys="Enter" isDisabled={note.trim() === ''} onPress={choose}>
          {t('reason.set')}
        </Button>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          choose()
        }}
      >
        <Field label={t('reason.field')} value={note} onChange={setNote} autoFocus />
      </form>
    </Dialog>
  )
}
