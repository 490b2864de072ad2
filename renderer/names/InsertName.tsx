import { useTranslation } from 'react-i18next'
import { Autocomplete, Input, Menu, MenuItem, SearchField } from 'react-aria-components'
import type { TermRecord } from '#core/document/records.ts'
import { isSettled } from '#core/lexicon/name-spellings.ts'
import { foldText } from '#core/text/fold.ts'
import { classes } from '../parts/classes.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { Icon } from '../parts/Icon.tsx'
import type { Entry } from './names-table.ts'
import css from './NamesDialog.module.css'
import { useNamesTables } from './use-names-tables.ts'

export interface InsertNameProps {
  /** What is looked for first: words chosen in the text. */
  readonly words: string
  readonly onChoose: (english: string) => void
  readonly onClose: () => void
}

/** The names and terms that have an English spelling, found by any of their forms. The project's come before the editor's own. */
export function InsertName({ words, onChoose, onClose }: InsertNameProps) {
  const { t } = useTranslation('names')
  const { project, own } = useNamesTables()
  const spelled = [...project.entries, ...own.entries].filter(({ term }) => isSettled(term))
  const offers = spelled.filter(({ term }, index) => !spelled.slice(0, index).some((one) => isSame(one, term)))
  return (
    <Dialog title={t('insert')} onClose={onClose}>
      <Autocomplete
        defaultInputValue={words}
        filter={(forms, looked) => foldText(forms).includes(foldText(looked.trim()))}
      >
        <SearchField className={classes(css['search'])} aria-label={t('insertField')} autoFocus>
          <Icon name="search" />
          <Input className={classes(css['searchInput'])} placeholder={t('insertField')} dir="auto" />
        </SearchField>
        <Menu
          className={classes(css['offers'])}
          aria-label={t('list')}
          items={offers}
          renderEmptyState={() => <p className={css['hint']}>{t('insertEmpty')}</p>}
          onAction={(key) => {
            const chosen = offers.find(({ id }) => id === key)
            if (chosen !== undefined) onChoose(chosen.term.english.trim())
          }}
        >
          {({ id, term }) => (
            <MenuItem
              id={id}
              textValue={[term.english, term.persian, term.arabic, term.otherEnglish ?? ''].join(' ')}
              className={classes(css['entry'])}
            >
              <span className={css['english']}>
                <bdi lang="en">{term.english}</bdi>
              </span>
              <span className={css['forms']}>
                {term.persian === '' ? null : <bdi lang="fa">{term.persian}</bdi>}
                {term.arabic === '' ? null : <bdi lang="ar">{term.arabic}</bdi>}
              </span>
            </MenuItem>
          )}
        </Menu>
      </Autocomplete>
    </Dialog>
  )
}

function isSame({ term }: Entry, { english, persian, arabic }: TermRecord): boolean {
  return term.english === english && term.persian === persian && term.arabic === arabic
}
