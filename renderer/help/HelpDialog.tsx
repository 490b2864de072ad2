import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { commandGroups, titleNamespaces, type Command, type CommandGroup } from '../app/command.ts'
import { useCommandRegistry } from '../app/commands.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { Keys } from '../parts/Keys.tsx'
import css from './HelpDialog.module.css'

const steps = ['step1', 'step2', 'step3', 'step4', 'step5'] as const

/** How the work goes, and every key that works where the editor is. */
export function HelpDialog({ version, onClose }: { readonly version: string; readonly onClose: () => void }) {
  const { t } = useTranslation(['settings', ...titleNamespaces])
  const registry = useCommandRegistry()
  const [commands] = useState(() => registry.inOrder().filter(({ keys }) => keys !== undefined && keys.length > 0))
  return (
    <Dialog title={t('help.title')} width="wide" isReading onClose={onClose}>
      <div className={css['help']}>
        <section>
          <h3 className={css['heading']}>{t('help.how')}</h3>
          <ol className={css['steps']}>
            {steps.map((step) => (
              <li key={step}>{t(`help.${step}`)}</li>
            ))}
          </ol>
          <p className={css['safe']}>{t('help.safe')}</p>
          <p className={css['safe']}>
            {t('help.version', { version })} · {t('help.offline')}
          </p>
        </section>
        <section className={css['keys']}>
          {commandGroups.map((group) => (
            <KeyGroup
              key={group}
              group={group}
              commands={commands.filter((command) => (command.group ?? 'view') === group)}
            />
          ))}
        </section>
      </div>
    </Dialog>
  )
}

function KeyGroup({ group, commands }: { readonly group: CommandGroup; readonly commands: readonly Command[] }) {
  const { t } = useTranslation(titleNamespaces)
  if (commands.length === 0) return null
  return (
    <div className={css['group']}>
      <h3 className={css['heading']}>{t(`group.${group}`)}</h3>
      <dl>
        {commands.map(({ id, titleKey, keys }) => (
          <div key={id} className={css['line']}>
            <dt>{t(titleKey)}</dt>
            <dd className={css['caps']}>
              {keys?.map((stroke) => (
                <Keys key={stroke} keys={stroke} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
