import { useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Input, TextField, ToggleButton } from 'react-aria-components'
import { Button } from '../parts/Button.tsx'
import { classes } from '../parts/classes.ts'
import css from './FindPanel.module.css'
import type { Find } from './use-find.ts'
import { isInSummary, type Replace } from './use-replace.ts'

export interface ReplaceRowProps {
  readonly find: Find
  readonly replace: Replace
}

/** Other words for those found in the summary. Enter replaces the one at hand and goes on; all of them are one step of undo. */
export function ReplaceRow({ find, replace }: ReplaceRowProps) {
  const { t } = useTranslation('find')
  const [text, setText] = useState('')
  const [replaced, setReplaced] = useState(0)
  const { words, asTyped, found } = find.session
  const count = found.hits.filter(isInSummary).length
  const said = replaced > 0 ? t('replaced', { count: replaced }) : words !== '' && count === 0 ? t('notInSummary') : ''
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.key !== 'Enter') return
    event.preventDefault()
    setReplaced(replace.here(text))
  }
  return (
    <div className={css['replace']} role="group" aria-label={t('replaceWith')}>
      <TextField
        className={classes(css['field'])}
        aria-label={t('replaceWith')}
        value={text}
        onChange={(next) => {
          setText(next)
          setReplaced(0)
        }}
      >
        <Input
          className={classes(css['input'])}
          placeholder={t('replaceWith')}
          dir="auto"
          spellCheck="false"
          onKeyDown={onKeyDown}
        />
      </TextField>
      <div className={css['replaceTools']}>
        <Button keys="Enter" isDisabled={count === 0} onPress={() => setReplaced(replace.here(text))}>
          {t('replace')}
        </Button>
        <Button isDisabled={count === 0} onPress={() => setReplaced(replace.all(text))}>
          {t('replaceAll', { count })}
        </Button>
        <ToggleButton className={classes(css['toggle'])} isSelected={asTyped} onChange={find.setAsTyped}>
          {t('asTyped')}
        </ToggleButton>
      </div>
      <output className={css['count']}>{said}</output>
    </div>
  )
}
