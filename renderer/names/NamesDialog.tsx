import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Input, SearchField } from 'react-aria-components'
import { useSnapshot, useWorkbench } from '../app/workbench.tsx'
import { useFormat } from '../i18n/use-format.ts'
import { Button } from '../parts/Button.tsx'
import { classes } from '../parts/classes.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Select } from '../parts/Select.tsx'
import { EntryList } from './EntryList.tsx'
import { emptyName, findEntries, isEmpty, termOf, unlisted } from './names-table.ts'
import css from './NamesDialog.module.css'
import { TableFiles } from './TableFiles.tsx'
import { TermForm } from './TermForm.tsx'
import { useLexicon } from '../lexicon/use-lexicon.ts'
import { useFoundNames } from './use-found-names.ts'
import { useNamesTables } from './use-names-tables.ts'

type Shelf = 'project' | 'own' | 'found'

/** The names and terms of the project, the editor's own, and what the reports print and neither has. */
export function NamesDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('names')
  const format = useFormat()
  const { isReadOnly } = useWorkbench()
  const { reports, terms } = useSnapshot()
  const tables = useNamesTables()
  const found = useFoundNames(reports, useLexicon())
  const [shelf, setShelf] = useState<Shelf>(() => (terms.length === 0 && !isReadOnly ? 'found' : 'project'))
  const [words, setWords] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const [added, setAdded] = useState<string | null>(null)
  const [said, setSaid] = useState('')

  const own = tables.own.entries.map(({ term }) => term)
  const suggestions = unlisted(found ?? [], terms).map((suggestion) => ({
    id: `${suggestion.english} ${suggestion.persian} ${suggestion.arabic}`,
    term: termOf(suggestion, own),
  }))
  const shelves = { project: tables.project.entries, own: tables.own.entries, found: suggestions }
  const entries = findEntries(shelves[shelf], words)
  const entry = shelves[shelf].find(({ id }) => id === chosen)
  const isWritable = shelf === 'own' || (shelf === 'project' && !isReadOnly)
  const table = shelf === 'own' ? tables.own : tables.project

  /** An entry that was begun and left empty is none. */
  const leave = () => {
    if (entry !== undefined && shelf !== 'found' && isWritable && isEmpty(entry.term)) table.remove(entry.id)
    setAdded(null)
  }
  const show = (next: Shelf, id: string | null) => {
    leave()
    setShelf(next)
    setChosen(id)
    setSaid('')
  }
  const add = () => {
    leave()
    setWords('')
    const id = (shelf === 'own' ? tables.own : tables.project).add(emptyName)
    if (shelf === 'found') setShelf('project')
    setChosen(id)
    setAdded(id)
  }
  /** Takes a found name into the project and goes on to the next. */
  const take = (id: string) => {
    const place = entries.findIndex((one) => one.id === id)
    const one = entries[place]
    if (one === undefined || isReadOnly) return
    tables.project.add(one.term)
    setChosen(entries[place + 1]?.id ?? entries[place - 1]?.id ?? null)
  }
  const close = () => {
    leave()
    onClose()
  }

  return (
    <Dialog
      title={t('title')}
      width="full"
      onClose={close}
      actions={
        <>
          <p className={css['about']} role="status">
            {said === '' ? t(`about.${shelf}`) : said}
          </p>
          {entry === undefined || shelf === 'found' ? null : (
            <>
              {isWritable ? (
                <Button
                  variant="plain"
                  onPress={() => {
                    table.remove(entry.id)
                    setChosen(null)
                  }}
                >
                  {t('remove')}
                </Button>
              ) : null}
              <Button
                isDisabled={(shelf === 'own' && isReadOnly) || isEmpty(entry.term)}
                onPress={() => void (shelf === 'own' ? tables.project : tables.own).add(entry.term)}
              >
                {shelf === 'own' ? t('intoProject') : t('intoOwn')}
              </Button>
            </>
          )}
          {shelf === 'found' && entry !== undefined && !isReadOnly ? (
            <Button variant="primary" onPress={() => take(entry.id)}>
              {t('intoProject')}
            </Button>
          ) : null}
        </>
      }
    >
      <div className={css['columns']}>
        <div className={css['side']}>
          <Select
            label={t('shelf')}
            isLabelHidden
            value={shelf}
            options={(['project', 'found', 'own'] as const).map((value) => ({
              value,
              label: t(`shelves.${value}`, { total: format.number(shelves[value].length) }),
            }))}
            onChange={(next) => show(next, null)}
          />
          <div className={css['tools']}>
            <SearchField className={classes(css['search'])} aria-label={t('find')} value={words} onChange={setWords}>
              <Icon name="search" />
              <Input className={classes(css['searchInput'])} placeholder={t('find')} dir="auto" />
            </SearchField>
            <Button isDisabled={isReadOnly && shelf !== 'own'} onPress={add}>
              {t('add')}
            </Button>
            {shelf === 'found' ? null : <TableFiles table={table} canTakeIn={isWritable} onSaid={setSaid} />}
          </div>
          <EntryList
            entries={entries}
            chosen={chosen}
            onChoose={(id) => {
              if (id !== chosen) show(shelf, id)
            }}
            onAct={shelf === 'found' ? take : null}
            empty={
              shelf === 'found' && found === null ? t('looking') : words === '' ? t(`empty.${shelf}`) : t('noneFound')
            }
          />
        </div>
        <div className={css['form']}>
          {entry === undefined ? (
            <p className={css['hint']}>{t('chooseOne')}</p>
          ) : (
            <TermForm
              key={`${shelf} ${entry.id}`}
              term={entry.term}
              isReadOnly={!isWritable}
              isNew={entry.id === added}
              onEdit={(fields) => table.edit(entry.id, fields)}
            />
          )}
        </div>
      </div>
    </Dialog>
  )
}
