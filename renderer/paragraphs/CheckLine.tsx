import { useTranslation } from 'react-i18next'
import { Button } from '../parts/Button.tsx'
import css from './CheckLine.module.css'

/** How many mentions are to be looked at again; nothing while there are none. */
export function CheckLine({ count, onOpen }: { readonly count: number; readonly onOpen: () => void }) {
  const { t } = useTranslation('paragraphs')
  if (count === 0) return null
  return (
    <Button variant="plain" command="paragraph.checks" className={css['line']} onPress={onOpen}>
      <span className={css['words']}>{t('check.title', { count })}</span>
    </Button>
  )
}
