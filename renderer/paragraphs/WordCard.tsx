import { useLayoutEffect, useRef, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { WordGloss } from '#core/align/glossary.ts'
import type { Language } from '#core/document/records.ts'
import css from './WordCard.module.css'
import { rangeOf, textsOf } from './text-ranges.ts'
import type { WordPlace } from './use-word-walk.ts'

export interface WordCardProps {
  readonly area: RefObject<HTMLElement | null>
  readonly place: WordPlace
  /** The word as it stands. */
  readonly word: string
  readonly language: Language
  /** The phrases and the word that cover the place, the longest first; null while they are looked up. */
  readonly glosses: readonly WordGloss[] | null
  readonly textOf: (gloss: WordGloss) => string
  /** Called up by a key: said to screen readers, and there even when nothing is known. */
  readonly isAsked: boolean
}

/** What a word means, under it. */
export function WordCard({ area, place, word, language, glosses, textOf, isAsked }: WordCardProps) {
  const { t } = useTranslation('paragraphs')
  const card = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const page = area.current
    if (page === null) return
    const put = () => putUnder(card.current, page, place)
    put()
    page.addEventListener('scroll', put, { capture: true, passive: true })
    return () => page.removeEventListener('scroll', put, { capture: true })
  }, [area, place, glosses])
  return (
    <div ref={card} className={css['card']} {...(isAsked ? { role: 'status' } : { 'aria-hidden': true })}>
      {glosses === null ? (
        <p className={css['none']}>{t('word.reading')}</p>
      ) : glosses.length === 0 ? (
        <p className={css['none']}>
          <bdi lang={language}>{word}</bdi> {t('word.none')}
        </p>
      ) : (
        glosses.slice(0, 3).map((gloss) => (
          <section key={gloss.to} className={css['gloss']}>
            <p className={css['form']} lang={language} dir="auto">
              {textOf(gloss)}
            </p>
            <ul className={css['senses']}>
              {gloss.senses.slice(0, 6).map((sense) => (
                <li key={sense.english}>
                  <span lang="en" dir="ltr">
                    {sense.english}
                  </span>
                  {sense.kind === 'own' ? <small className={css['own']}>{t('word.own')}</small> : null}
                  {sense.kind === 'name' ? <small className={css['kind']}>{t('word.name')}</small> : null}
                  {sense.implies === null ? null : (
                    <p className={css['implies']} lang="en" dir="ltr">
                      {sense.implies}
                    </p>
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))
      )}
    </div>
  )
}

const margin = 8

/** Under the word, or over it where there is no room; never past the edges of the window. */
function putUnder(card: HTMLElement | null, area: HTMLElement, place: WordPlace): void {
  const [text] = textsOf(area, place.paragraphId)
  const rect = text === undefined ? undefined : rangeOf(text, place).getClientRects()[0]
  if (card === null || rect === undefined) return
  const { width, height } = card.getBoundingClientRect()
  const left = Math.max(margin, Math.min((rect.left + rect.right - width) / 2, innerWidth - width - margin))
  const below = rect.bottom + margin
  card.style.left = `${left}px`
  card.style.insetBlockStart = `${below + height > innerHeight - margin ? rect.top - height - margin : below}px`
}
