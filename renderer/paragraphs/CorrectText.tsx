import { useEffectEvent, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '#core/document/records.ts'
import { editField } from '../app/edit-field.ts'
import { classes } from '../parts/classes.ts'
import { directionOf } from '../parts/direction.ts'
import { Keys } from '../parts/Keys.tsx'
import css from './CorrectText.module.css'

export interface CorrectTextProps {
  readonly text: string
  readonly language: Language
  /** Where the caret begins, as an offset; at the end without. */
  readonly at: number | null
  /** How the paragraph's text is set, so that nothing moves when it is opened. */
  readonly textClass: string
  /** The text as corrected; null when the editor thought better of it. */
  readonly onDone: (text: string | null) => void
}

const joiner = '\u200c'

/** The paragraph's own text opened for writing, in its place and size. Enter keeps it, leaving it keeps it, Escape does not. */
export function CorrectText({ text, language, at, textClass, onDone }: CorrectTextProps) {
  const { t } = useTranslation('paragraphs')
  const [draft, setDraft] = useState(text)
  const field = useRef<HTMLTextAreaElement>(null)
  const isDone = useRef(false)
  /** Where it opens: from then on the caret is the editor's. */
  const placeCaret = useEffectEvent(() => {
    const place = at ?? text.length
    field.current?.setSelectionRange(place, place)
  })
  useLayoutEffect(() => placeCaret(), [])
  const finish = (result: string | null) => {
    if (isDone.current) return
    isDone.current = true
    onDone(result)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      event.stopPropagation()
      finish(draft)
    } else if (event.key === 'Escape') {
      event.stopPropagation()
      finish(null)
    } else if (event.key === ' ' && event.shiftKey && language === 'fa') {
      // As the Persian standard keyboard does it; other layouts have no half-space at all.
      event.preventDefault()
      editField('insertText', joiner)
    }
  }
  return (
    <div className={css['correct']}>
      <textarea
        ref={field}
        className={classes(textClass, css['field'])}
        lang={language}
        dir={directionOf(language)}
        aria-label={t('correct.label')}
        aria-describedby="correct-help"
        value={draft}
        autoFocus
        spellCheck={false}
        // A paragraph is one line of text, however it came to the clipboard.
        onChange={(event) => setDraft(event.target.value.replaceAll(/\s*[\r\n]+\s*/gu, ' '))}
        onKeyDown={onKeyDown}
        onBlur={() => {
          // Another window in front is no leaving of the field.
          if (document.activeElement !== field.current) finish(draft)
        }}
      />
      <p className={css['help']} id="correct-help">
        <span>
          <Keys keys="Enter" /> {t('correct.keep')}
        </span>
        <span>
          <Keys keys="Escape" /> {t('correct.leave')}
        </span>
        {language === 'fa' ? (
          <span>
            <Keys keys="Shift+Space" /> {t('correct.joiner')}
          </span>
        ) : null}
      </p>
    </div>
  )
}
