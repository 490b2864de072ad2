import { useTranslation } from 'react-i18next'
import type { Settings } from '#core/host/contract.ts'
import { englishVarieties } from '#core/summary/spelling/variety.ts'
import { largestReport, smallestReport } from '../app/report-size.ts'
import { useSettings } from '../app/settings.tsx'
import { interfaceLanguages, languageTraits } from '../i18n/languages.ts'
import { useFormat } from '../i18n/use-format.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { Field } from '../parts/Field.tsx'
import { IconButton } from '../parts/IconButton.tsx'
import { Select } from '../parts/Select.tsx'
import css from './SettingsDialog.module.css'

const themes: readonly Settings['theme'][] = ['system', 'light', 'dark', 'contrast']
const densities: readonly Settings['density'][] = ['comfortable', 'compact']

export interface SettingsDialogProps {
  readonly onClose: () => void
  /** To the editor's own keys. */
  readonly onKeys: () => void
}

/** Everything here takes hold at once and is kept; there is nothing to confirm. */
export function SettingsDialog({ onClose, onKeys }: SettingsDialogProps) {
  const { t } = useTranslation(['settings', 'keys'])
  const format = useFormat()
  const { settings, change } = useSettings()
  const { reportSize } = settings
  return (
    <Dialog title={t('title')} onClose={onClose}>
      <div className={css['settings']}>
        <Select
          label={t('language')}
          value={settings.language ?? 'system'}
          options={[
            { value: 'system', label: t('languageSystem') },
            ...interfaceLanguages.map((language) => ({
              value: language,
              label: languageTraits[language].name,
              lang: language,
            })),
          ]}
          onChange={(language) => change({ language: language === 'system' ? null : language })}
        />
        <Select
          label={t('theme')}
          value={settings.theme}
          options={themes.map((theme) => ({ value: theme, label: t(`themes.${theme}`) }))}
          onChange={(theme) => change({ theme })}
        />
        <Select
          label={t('density')}
          value={settings.density}
          options={densities.map((density) => ({ value: density, label: t(`densities.${density}`) }))}
          onChange={(density) => change({ density })}
        />
        <Select
          label={t('english')}
          value={settings.english}
          options={englishVarieties.map((variety) => ({ value: variety, label: t(`englishes.${variety}`) }))}
          onChange={(english) => change({ english })}
        />
        <div className={css['size']} role="group" aria-labelledby="report-size">
          <span id="report-size" className={css['label']}>
            {t('reportSize')}
          </span>
          <IconButton
            icon="minus"
            label={t('smaller')}
            isDisabled={reportSize <= smallestReport}
            onPress={() => change({ reportSize: reportSize - 1, paneSize: { a: null, b: null } })}
          />
          <output className={css['value']}>{t('reportSizeValue', { size: format.number(reportSize) })}</output>
          <IconButton
            icon="plus"
            label={t('larger')}
            isDisabled={reportSize >= largestReport}
            onPress={() => change({ reportSize: reportSize + 1, paneSize: { a: null, b: null } })}
          />
          <p className={css['sample']} dir="rtl" lang={format.language === 'ar' ? 'ar' : 'fa'}>
            {t('sample')}
          </p>
        </div>
        <Button className={css['keys']} onPress={onKeys}>
          {t('keys:change')}
        </Button>
        <Field label={t('editorName')} value={settings.editorName} onChange={(editorName) => change({ editorName })} />
      </div>
    </Dialog>
  )
}
