import { useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import css from './Gloss.module.css'

export interface GlossProps {
  readonly gloss: string
  /** The gloss as written; null when the editor thought better of it. */
  readonly onDone: (gloss: string | null) => void
}

/** The field a gloss is written in, in its place under the paragraph. Enter keeps it, Escape does not. */
export function Gloss({ gloss, onDone }: GlossProps) {
  const { t } = useTranslation('align')
  const [text, setText] = useState(gloss)
  const isDone = useRef(false)
  const finish = (result: string | null) => {
    if (isDone.current) return
    isDone.current = true
    onDone(result)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault()
      finish(text.trim())
    } else if (event.key === 'Escape') finish(null)
  }
  return (
    <textarea
      className={css['gloss']}
      lang="en"
      dir="ltr"
      rows={2}
      aria-label={t('gloss')}
      placeholder={t('glossPlaceholder')}
      value={text}
      autoFocus
      spellCheck={false}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => finish(text.trim())}
    />
  )
}
