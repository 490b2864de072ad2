import { useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '#core/document/records.ts'
import { wordRuns } from '#core/text/word-runs.ts'
import { textAttribute } from '../align/selected-words.ts'
import { Button } from '../parts/Button.tsx'
import { directionOf } from '../parts/direction.ts'
import { paint } from '../parts/highlights.ts'
import css from './Original.module.css'
import { rangeOf } from './text-ranges.ts'

export interface OriginalProps {
  readonly original: string
  readonly text: string
  readonly language: Language
  readonly onRevert: () => void
}

/** The text as imported, under its correction; what changed is marked in both, whole words at a time. */
export function Original({ original, text, language, onRevert }: OriginalProps) {
  const { t } = useTranslation('paragraphs')
  const words = useRef<HTMLParagraphElement>(null)
  useLayoutEffect(() => {
    const was = words.current?.firstChild
    const now = words.current?.closest('[data-row]')?.querySelector(`[${textAttribute}]`)?.firstChild
    if (!(was instanceof Text) || !(now instanceof Text)) return
    const changed = wordRuns(original, text).filter((run) => !run.isKept)
    const offWas = paint(
      'was',
      changed.map((run) => rangeOf(was, run.before)),
    )
    const offNow = paint(
      'now',
      changed.map((run) => rangeOf(now, run.after)),
    )
    return () => {
      offWas()
      offNow()
    }
  }, [original, text])
  return (
    <div className={css['original']}>
      <span className={css['label']}>
        {t('original.label')}
        <Button variant="link" className={css['revert']} onPress={onRevert} excludeFromTabOrder>
          {t('original.revert')}
        </Button>
      </span>
      <p ref={words} className={css['words']} lang={language} dir={directionOf(language)}>
        {original}
      </p>
    </div>
  )
}
