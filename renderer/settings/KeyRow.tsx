import { useEffect, useEffectEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Button as AriaButton } from 'react-aria-components'
import type { ListedCommand } from '../app/command-table.ts'
import { readKeyPress, strokeOf } from '../app/keys.ts'
import { Button } from '../parts/Button.tsx'
import { classes } from '../parts/classes.ts'
import { Keys } from '../parts/Keys.tsx'
import { keysInWords, type KeyQuestion } from './key-question.ts'
import { VisuallyHidden } from '../parts/VisuallyHidden.tsx'
import css from './KeysDialog.module.css'

export interface KeyRowProps {
  readonly name: string
  readonly keys: readonly string[]
  /** The key it came with, once the editor gave it another; empty for none. */
  readonly original: string | null
  readonly isChanging: boolean
  readonly question: KeyQuestion | null
  readonly nameOf: (command: ListedCommand) => string
  readonly onChange: () => void
  /** A stroke; null to take the keys away. */
  readonly onPress: (stroke: string | null) => void
  readonly onTake: (stroke: string, losing: readonly ListedCommand[]) => void
  readonly onLeave: () => void
  readonly onReset: () => void
}

/** One command and its keys; while they are being changed, it listens for the next ones before anybody else. */
export function KeyRow(props: KeyRowProps) {
  const { name, keys, original, question } = props
  const { t } = useTranslation('keys')
  const isListening = props.isChanging && question?.kind !== 'taken'
  const listen = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing || event.key === 'Tab') return
    event.preventDefault()
    event.stopPropagation()
    const stroke = strokeOf(readKeyPress(event))
    if (stroke === null) return
    if (stroke === 'Escape') props.onLeave()
    else props.onPress(stroke === 'Delete' || stroke === 'Backspace' ? null : stroke)
  })
  useEffect(() => {
    if (!isListening) return
    addEventListener('keydown', listen, { capture: true })
    return () => removeEventListener('keydown', listen, { capture: true })
  }, [isListening])

  const said = keys.length === 0 ? t('none') : keys.map(keysInWords).join(', ')
  return (
    <div className={css['row']}>
      <span className={css['name']}>{name}</span>
      {original === null || props.isChanging ? null : (
        <Button variant="link" onPress={props.onReset}>
          {t('reset', { keys: original === '' ? t('none') : keysInWords(original) })}
        </Button>
      )}
      <AriaButton className={classes(css['keys'], props.isChanging && css['changing'])} onPress={props.onChange}>
        {props.isChanging ? (
          t('press')
        ) : (
          <>
            <VisuallyHidden>{t('changeOf', { command: name, keys: said })}</VisuallyHidden>
            {keys.map((stroke) => (
              <Keys key={stroke} keys={stroke} />
            ))}
            {keys.length > 0 ? null : (
              <span className={css['none']} aria-hidden="true">
                {t('none')}
              </span>
            )}
          </>
        )}
      </AriaButton>
      {props.isChanging ? (
        <div className={css['question']} role="status">
          {question === null ? t('pressHint') : null}
          {question?.kind === 'reserved' ? t('reserved', { keys: keysInWords(question.stroke) }) : null}
          {question?.kind === 'taken' ? (
            <>
              <span>
                {t('taken', {
                  keys: keysInWords(question.stroke),
                  other: question.by.map((other) => props.nameOf(other)).join(', '),
                })}
              </span>
              <Button variant="primary" autoFocus onPress={() => props.onTake(question.stroke, question.by)}>
                {t('takeIt')}
              </Button>
              <Button onPress={props.onLeave}>{t('keepIt')}</Button>
            </>
          ) : null}
        </div>
      ) : null}
    </div>
  )
}
