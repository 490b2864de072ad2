import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { commandGroups, titleNamespaces } from '../app/command-table.ts'
import { useCommandRegistry } from '../app/commands.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { KeyGroup, type KeyLine } from './KeyGroup.tsx'
import css from './HelpDialog.module.css'

const steps = ['step1', 'step2', 'step3', 'step4', 'step5'] as const

/** What the keyboard does in panes and tables without being a command that could have other keys. */
const moves = [
  { id: 'up', keys: ['ArrowUp', 'ArrowDown'] },
  { id: 'across', keys: ['ArrowLeft', 'ArrowRight'] },
  { id: 'ends', keys: ['Home', 'End'] },
  { id: 'choose', keys: ['Space'] },
  { id: 'open', keys: ['Enter'] },
  { id: 'onward', keys: ['Tab', 'Shift+Tab'] },
] as const

/** How the work goes, and every key of the workbench: first those that work where the editor is. */
export function HelpDialog({ version, onClose }: { readonly version: string; readonly onClose: () => void }) {
  const { t } = useTranslation('settings')
  const { t: titleOf } = useTranslation(titleNamespaces)
  const registry = useCommandRegistry()
  const [sheet] = useState(() => ({
    commands: registry.sheet().filter(({ keys, sameKeysAs }) => keys?.length && sameKeysAs === undefined),
    here: new Set(registry.inOrder().map(({ group }) => group)),
  }))
  const groups = commandGroups.map((group) => ({
    group,
    isHere: sheet.here.has(group),
    lines: sheet.commands
      .filter((command) => command.group === group)
      .map(({ id, titleKey, keys }): KeyLine => ({ id, name: titleOf(titleKey), keys: keys ?? [] })),
  }))
  const listed = (isHere: boolean) =>
    groups
      .filter((group) => group.isHere === isHere && group.lines.length > 0)
      .map(({ group, lines }) => <KeyGroup key={group} name={titleOf(`commands:group.${group}`)} lines={lines} />)
  const elsewhere = listed(false)
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
        </section>
        <section>
          <KeyGroup
            name={t('help.moving')}
            lines={moves.map(({ id, keys }) => ({ id, name: t(`help.move.${id}`), keys }))}
          />
          <p className={css['safe']}>{t('help.safe')}</p>
          <p className={css['safe']}>
            {t('help.version', { version })} · {t('help.offline')}
          </p>
        </section>
        <section className={css['keys']}>{listed(true)}</section>
        {elsewhere.length === 0 ? null : (
          <section className={css['elsewhere']}>
            <h3 className={css['heading']}>{t('help.elsewhere')}</h3>
            <div className={css['keys']}>{elsewhere}</div>
          </section>
        )}
      </div>
    </Dialog>
  )
}
