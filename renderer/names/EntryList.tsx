import { useTranslation } from 'react-i18next'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { classes } from '../parts/classes.ts'
import type { Entry } from './names-table.ts'
import css from './NamesDialog.module.css'

export interface EntryListProps {
  readonly entries: readonly Entry[]
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
  /** What Enter or a double press does; null for nothing. */
  readonly onAct: ((id: string) => void) | null
  /** Said where there are none. */
  readonly empty: string
}

/** Names and terms, one a row: the English, and the original forms in their own letters. */
export function EntryList({ entries, chosen, onChoose, onAct, empty }: EntryListProps) {
  const { t } = useTranslation('names')
  return (
    <ListBox
      className={classes(css['list'])}
      aria-label={t('list')}
      items={entries}
      selectionMode="single"
      selectionBehavior="replace"
      // Escape is the dialog’s: one entry stays chosen anyway.
      escapeKeyBehavior="none"
      selectedKeys={chosen === null ? [] : [chosen]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : keys
        if (key !== undefined) onChoose(String(key))
      }}
      {...(onAct === null ? {} : { onAction: (key) => onAct(String(key)) })}
      renderEmptyState={() => <p className={css['hint']}>{empty}</p>}
    >
      {({ id, term }) => (
        <ListBoxItem
          id={id}
          textValue={[term.english, term.persian, term.arabic].filter((form) => form !== '').join(' ') || t('unnamed')}
          className={classes(css['entry'])}
        >
          {term.english === '' ? (
            <span className={classes(css['english'], css['faint'])}>{t('unspelled')}</span>
          ) : (
            // At the row's own side, whichever way the name runs.
            <span className={css['english']}>
              <bdi lang="en">{term.english}</bdi>
            </span>
          )}
          <span className={css['forms']}>
            {term.persian === '' ? null : <bdi lang="fa">{term.persian}</bdi>}
            {term.arabic === '' ? null : <bdi lang="ar">{term.arabic}</bdi>}
          </span>
        </ListBoxItem>
      )}
    </ListBox>
  )
}
