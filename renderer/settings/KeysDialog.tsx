import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { canHaveKeys, commandGroups, titleNamespaces, type ListedCommand } from '../app/command-table.ts'
import { useCommandRegistry } from '../app/commands.tsx'
import { conflictsOf, isReserved, keysOf, withKeys, withoutKeys, type KeyOverrides } from '../app/key-overrides.ts'
import { useSettings } from '../app/settings.tsx'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { Switch } from '../parts/Switch.tsx'
import type { KeyQuestion } from './key-question.ts'
import { KeyRow } from './KeyRow.tsx'
import css from './KeysDialog.module.css'

/** The keys of every command, and the way to others. Kept at once. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation([...titleNamespaces, 'keys'])
  const registry = useCommandRegistry()
  const { settings, change } = useSettings()
  const [commands] = useState(() => registry.known().filter(canHaveKeys))
  const [changing, setChanging] = useState<string | null>(null)
  const [question, setQuestion] = useState<KeyQuestion | null>(null)
  const overrides = settings.keys

  const keep = (keys: KeyOverrides) => {
    change({ keys: Object.fromEntries(Object.entries(keys).map(([id, strokes]) => [id, [...strokes]])) })
    setChanging(null)
    setQuestion(null)
  }
  const press = (command: ListedCommand, stroke: string | null) => {
    if (stroke === null) return keep(withKeys(overrides, command, null, []))
    const by = conflictsOf(stroke, command, commands, overrides)
    if (isReserved(stroke)) setQuestion({ kind: 'reserved', stroke })
    else if (by.length > 0) setQuestion({ kind: 'taken', stroke, by })
    else keep(withKeys(overrides, command, stroke, []))
  }
  return (
    <Dialog
      title={t('keys:title')}
      width="wide"
      onClose={onClose}
      actions={
        <Button isDisabled={Object.keys(overrides).length === 0} onPress={() => keep({})}>
          {t('keys:resetAll')}
        </Button>
      }
    >
      <Switch
        label={t('keys:single')}
        hint={t('keys:singleHint')}
        isOn={settings.usesSingleKeys}
        onChange={(usesSingleKeys) => change({ usesSingleKeys })}
      />
      <p className={css['note']}>{t('keys:layout')}</p>
      {commandGroups.map((group) => {
        const inGroup = commands.filter((command) => command.group === group)
        if (inGroup.length === 0) return null
        return (
          <section key={group} className={css['group']}>
            <h3 className={css['heading']}>{t(`commands:group.${group}`)}</h3>
            {inGroup.map((command) => (
              <KeyRow
                key={command.id}
                name={t(command.titleKey)}
                keys={keysOf(command, overrides)}
                original={overrides[command.id] === undefined ? null : (command.keys?.[0] ?? '')}
                isChanging={changing === command.id}
                question={changing === command.id ? question : null}
                nameOf={(other) => t(other.titleKey)}
                onChange={() => {
                  setChanging(command.id)
                  setQuestion(null)
                }}
                onPress={(stroke) => press(command, stroke)}
                onTake={(stroke, losing) => keep(withKeys(overrides, command, stroke, losing))}
                onLeave={() => {
                  setChanging(null)
                  setQuestion(null)
                }}
                onReset={() => keep(withoutKeys(overrides, command.id))}
              />
            ))}
          </section>
        )
      })}
    </Dialog>
  )
}
