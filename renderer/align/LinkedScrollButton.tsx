import { useTranslation } from 'react-i18next'
import { useSettings } from '../app/settings.tsx'
import { IconButton } from '../parts/IconButton.tsx'
import css from './LinkedScrollButton.module.css'

/** The switch between the two heads: whether the panes scroll together. */
export function LinkedScrollButton() {
  const { t } = useTranslation('align')
  const { settings, change } = useSettings()
  return (
    <div className={css['gap']}>
      <IconButton
        icon="linkedScrolling"
        label={t('command.linkedScrolling')}
        command="align.linkedScrolling"
        isOn={settings.isScrollLinked}
        onPress={() => change({ isScrollLinked: !settings.isScrollLinked })}
      />
    </div>
  )
}
