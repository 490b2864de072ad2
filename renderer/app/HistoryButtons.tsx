import { useTranslation } from 'react-i18next'
import { IconButton } from '../parts/IconButton.tsx'

export interface HistoryButtonsProps {
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly onUndo: () => void
  readonly onRedo: () => void
}

/** Undo and redo for the pointer: one history for links, claims, paragraphs, notes and the summary. */
export function HistoryButtons({ canUndo, canRedo, onUndo, onRedo }: HistoryButtonsProps) {
  const { t } = useTranslation('commands')
  return (
    <div role="group" aria-label={t('history')}>
      <IconButton icon="undo" label={t('undo')} command="edit.undo" isDisabled={!canUndo} onPress={onUndo} />
      <IconButton icon="redo" label={t('redo')} command="edit.redo" isDisabled={!canRedo} onPress={onRedo} />
    </div>
  )
}
