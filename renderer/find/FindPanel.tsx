import { useEffect, useRef, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Input, SearchField, ToggleButton } from 'react-aria-components'
import type { Snapshot } from '#core/document/snapshot.ts'
import { useFormat } from '../i18n/use-format.ts'
import { classes } from '../parts/classes.ts'
import { Icon } from '../parts/Icon.tsx'
import { IconButton } from '../parts/IconButton.tsx'
import css from './FindPanel.module.css'
import { FoundList } from './FoundList.tsx'
import { ReplaceRow } from './ReplaceRow.tsx'
import type { Find } from './use-find.ts'
import type { Replace } from './use-replace.ts'

export interface FindPanelProps {
  readonly find: Find
  /** Null where nothing can be replaced. */
  readonly replace: Replace | null
  readonly snapshot: Snapshot
  /** Counts up whenever Find is asked for again: the keyboard comes back to the field. */
  readonly asked: number
  /** Closes, and takes the keyboard to where one has come. */
  readonly onLeave: () => void
}

/** Finding beside the work: the words, how many there are, and where. Enter steps on without leaving the field. */
export function FindPanel({ find, replace, snapshot, asked, onLeave }: FindPanelProps) {
  const { t } = useTranslation('find')
  const format = useFormat()
  const field = useRef<HTMLInputElement>(null)
  const { words, wholeWords, found, isLooking, here } = find.session
  useEffect(() => field.current?.select(), [asked])

  const total = found.hits.length
  const place = here === null ? 0 : found.hits.findIndex(({ key }) => key === here.key) + 1
  const sum = { total: format.number(total), place: format.number(place) }
  const isSaid = words.trim() !== '' && !(isLooking && total === 0)
  const said = !isSaid ? '' : total === 0 ? t('none') : place > 0 ? t('place', sum) : t('total', sum)

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    onLeave()
  }
  const onFieldKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const by = stepOf(event)
    if (by === null) return
    event.preventDefault()
    find.step(by)
  }
  return (
    <section className={css['panel']} role="search" aria-label={t('title')} onKeyDownCapture={onKeyDown}>
      <div className={css['head']}>
        <SearchField className={classes(css['field'])} aria-label={t('field')} value={words} onChange={find.setWords}>
          <Icon name="search" />
          <Input
            ref={field}
            className={classes(css['input'])}
            placeholder={t('field')}
            dir="auto"
            autoFocus
            spellCheck="false"
            onKeyDown={onFieldKeyDown}
          />
        </SearchField>
        <IconButton icon="close" label={t('close')} keys="Escape" onPress={onLeave} />
      </div>
      <div className={css['tools']}>
        <output className={css['count']}>{said}</output>
        <ToggleButton className={classes(css['toggle'])} isSelected={wholeWords} onChange={find.setWholeWords}>
          {t('wholeWords')}
        </ToggleButton>
        <IconButton
          icon="up"
          label={t('previous')}
          command="find.previous"
          isDisabled={total === 0}
          onPress={() => find.step(-1)}
        />
        <IconButton
          icon="down"
          label={t('next')}
          command="find.next"
          isDisabled={total === 0}
          onPress={() => find.step(1)}
        />
      </div>
      {replace === null ? null : <ReplaceRow find={find} replace={replace} />}
      {total === 0 ? (
        <p className={css['hint']}>{t('hint')}</p>
      ) : (
        <FoundList found={found} here={here} snapshot={snapshot} onVisit={find.visit} />
      )}
    </section>
  )
}

function stepOf({ key, shiftKey }: KeyboardEvent): 1 | -1 | null {
  if (key === 'Enter') return shiftKey ? -1 : 1
  if (key === 'ArrowDown') return 1
  return key === 'ArrowUp' ? -1 : null
}
