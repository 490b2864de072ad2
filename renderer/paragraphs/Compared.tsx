import { useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '#core/document/records.ts'
import { wordRuns } from '#core/text/word-runs.ts'
import { directionOf } from '../parts/direction.ts'
import { paint } from '../parts/highlights.ts'
import { VisuallyHidden } from '../parts/VisuallyHidden.tsx'
import css from './Compared.module.css'
import { rangeOf } from './text-ranges.ts'

export interface ComparedProps {
  /** Null where nothing stood there. */
  readonly before: string | null
  /** Null where nothing stands there any more. */
  readonly now: string | null
  readonly language: Language
}

/** Words as they stood and as they stand now, one above the other, what differs marked in both. */
export function Compared({ before, now, language }: ComparedProps) {
  const { t } = useTranslation('paragraphs')
  const beforeLine = useRef<HTMLSpanElement>(null)
  const nowLine = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    const [was, is] = [beforeLine.current?.firstChild, nowLine.current?.firstChild]
    if (before === null || now === null || !(was instanceof Text) || !(is instanceof Text)) return
    const changed = wordRuns(before, now).filter((run) => !run.isKept)
    const offWas = paint(
      'was',
      changed.map((run) => rangeOf(was, run.before)),
    )
    const offNow = paint(
      'now',
      changed.map((run) => rangeOf(is, run.after)),
    )
    return () => {
      offWas()
      offNow()
    }
  }, [before, now])
  const shared = { lang: language, dir: directionOf(language) } as const
  return (
    <div className={css['compared']} {...shared}>
      {before === null ? null : (
        <p className={css['before']}>
          <VisuallyHidden>{t('compared.before')} </VisuallyHidden>
          <span ref={beforeLine}>{before}</span>
        </p>
      )}
      {now === null ? null : (
        <p className={css['now']}>
          {before === null ? null : <VisuallyHidden>{t('compared.now')} </VisuallyHidden>}
          <span ref={nowLine}>{now}</span>
        </p>
      )}
    </div>
  )
}
