import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, Input, SearchField } from 'react-aria-components'
import type { LibraryEntry } from '#core/host/contract.ts'
import { useCommand } from '../app/commands.tsx'
import { useFormat } from '../i18n/use-format.ts'
import { classes } from '../parts/classes.ts'
import { Icon } from '../parts/Icon.tsx'
import { IconButton } from '../parts/IconButton.tsx'
import { Keys, type KeysShown } from '../parts/Keys.tsx'
import { RecentRow } from './RecentRow.tsx'
import { findRecents } from './recents.ts'
import css from './StartScreen.module.css'

/** One thing to begin with. */
export interface StartAction extends KeysShown {
  readonly id: string
  readonly label: string
  readonly run: () => void
}

export interface StartScreenProps {
  /** Null while the list is being read. */
  readonly entries: readonly LibraryEntry[] | null
  readonly actions: readonly StartAction[]
  readonly onOpen: (entry: LibraryEntry) => void
  readonly onForget: (entry: LibraryEntry) => void
  readonly onSettings: () => void
  readonly onHelp: () => void
}

/** Where the day begins: what one worked on, and the ways to begin something new. */
export function StartScreen({ entries, actions, onOpen, onForget, onSettings, onHelp }: StartScreenProps) {
  const { t } = useTranslation('start')
  const format = useFormat()
  const [words, setWords] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useCommand('findRecent', { run: () => field.current?.focus() })
  const found = findRecents(entries ?? [], words, format)
  return (
    <main className={css['start']}>
      <section className={css['cover']} aria-label={t('actions')}>
        <div>
          <span className={css['calligraphy']} lang="ar" dir="rtl" aria-hidden="true">
            مقابلة
          </span>
          <h1 className={css['wordmark']}>{t('wordmark')}</h1>
          <p className={css['tagline']}>{t('tagline')}</p>
        </div>
        <div className={css['actions']}>
          {actions.map((action) => (
            <Button key={action.id} className={classes(css['action'])} onPress={action.run}>
              {action.label}
              <Keys command={action.command} keys={action.keys} />
            </Button>
          ))}
        </div>
        <div className={css['drop']}>
          <b>{t('dropTitle')}</b>
          {t('dropBody')}
        </div>
        <div className={css['foot']}>
          <IconButton icon="settings" label={t('settings')} command="settings.open" onPress={onSettings} />
          <IconButton icon="help" label={t('help')} command="view.shortcuts" onPress={onHelp} />
        </div>
      </section>
      <section className={css['recent']} aria-labelledby="recent-heading">
        <header className={css['heading']}>
          <h2 id="recent-heading">{t('recent')}</h2>
          {entries !== null && entries.length > 0 ? (
            <SearchField className={classes(css['find'])} aria-label={t('find')} value={words} onChange={setWords}>
              <Icon name="search" />
              <Input ref={field} className={classes(css['findInput'])} placeholder={t('find')} dir="auto" />
              {words === '' ? (
                <Keys command="findRecent" />
              ) : (
                <Button className={classes(css['clear'])} aria-label={t('clearFind')}>
                  <Icon name="close" />
                </Button>
              )}
            </SearchField>
          ) : null}
        </header>
        {found.length > 0 ? (
          <ul>
            {found.map((entry) => (
              <RecentRow key={entry.handle} entry={entry} onOpen={onOpen} onForget={onForget} />
            ))}
          </ul>
        ) : entries === null ? null : (
          <div className={css['none']} role="status">
            <p>{words === '' ? t('noneYet') : t('noneFound', { words })}</p>
            {words === '' ? <p className={css['noneHint']}>{t('noneYetHint')}</p> : null}
          </div>
        )}
      </section>
    </main>
  )
}
