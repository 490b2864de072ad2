import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../parts/Button.tsx'
import css from './CommentThread.module.css'

export interface CommentFieldProps {
  /** Names what is written on, so that words left unfinished are there again when one comes back. */
  readonly place: string
  readonly isFocused: boolean
  readonly first?: string
  readonly action: string
  /** Answers whether it was kept. */
  readonly onWrite: (text: string) => boolean
  readonly onLeave: () => void
}

/** What was begun and not kept, by place, for as long as the window is open: leaving a field loses nothing. */
const unfinished = new Map<string, string>()

/** A few lines to write on: Enter keeps them, Shift+Enter begins a new line, Escape leaves. */
export function CommentField({ place, isFocused, first = '', action, onWrite, onLeave }: CommentFieldProps) {
  const { t } = useTranslation('claims')
  const [text, setText] = useState(() => unfinished.get(place) ?? first)
  const field = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    if (isFocused) field.current?.focus()
  }, [isFocused])
  const change = (next: string) => {
    if (next === '' || next === first) unfinished.delete(place)
    else unfinished.set(place, next)
    setText(next)
  }
  const write = () => {
    const words = text.trim()
    if (words !== '' && onWrite(words)) change('')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && !event.shiftKey) write()
    else if (event.key === 'Escape') onLeave()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className={css['writing']}>
      <textarea
        ref={field}
        className={css['field']}
        rows={1}
        dir="auto"
        spellCheck={false}
        aria-label={t('comments.field')}
        placeholder={t('comments.placeholder')}
        value={text}
        onChange={(event) => change(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {text.trim() === '' ? null : (
        <Button keys="Enter" onPress={write}>
          {action}
        </Button>
      )}
    </div>
  )
}
