import { useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import type { WordGloss } from '#core/align/glossary.ts'
import { readingLanguage } from '#core/align/language.ts'
import type { Paragraph, Report, Snapshot } from '#core/document/snapshot.ts'
import { tokenize } from '#core/text/tokens.ts'
import { textAttribute } from '../align/selected-words.ts'
import { useSettings } from '../app/settings.tsx'
import type { AskLexicon } from '../lexicon/use-lexicon.ts'
import { rangeOf } from './text-ranges.ts'
import type { WordPlace } from './use-word-walk.ts'

/** The word a gloss is shown for. */
export interface GlossedWord {
  readonly place: WordPlace
  readonly report: Report
  readonly paragraph: Paragraph
  /** Those that cover the word, the longest first; null while they are looked up. */
  readonly glosses: readonly WordGloss[] | null
  readonly isAsked: boolean
}

/** The pointer rests on a word for so long before it is glossed. */
const restMs = 450

/** The word the keyboard walks on, else the one under the resting pointer, with what it means. */
export function useWordGloss(
  area: RefObject<HTMLElement | null>,
  snapshot: Snapshot,
  walked: WordPlace | null,
  ask: AskLexicon,
): GlossedWord | null {
  const [hovered, setHovered] = useState<WordPlace | null>(null)
  const [known, setKnown] = useState<ReadonlyMap<string, readonly WordGloss[]>>(new Map())
  const asked = useRef(new Set<string>())
  const place = walked ?? hovered
  const owner =
    place === null
      ? undefined
      : snapshot.reports.find((one) => one.paragraphs.some(({ id }) => id === place.paragraphId))
  const paragraph = owner?.paragraphs.find(({ id }) => id === place?.paragraphId)
  const language = readingLanguage(owner?.language ?? 'und')
  const { names } = useSettings().settings
  const terms = useMemo(() => [...snapshot.terms, ...names], [snapshot.terms, names])
  const key = paragraph === undefined ? null : JSON.stringify([language, paragraph.text, terms])

  useEffect(() => {
    if (key === null || paragraph === undefined || asked.current.has(key)) return
    asked.current.add(key)
    ask((lexicon) => lexicon.gloss(paragraph.text, language, terms)).then(
      (glosses) => setKnown((all) => new Map(all).set(key, glosses)),
      // Asked again when the word is next looked at.
      () => asked.current.delete(key),
    )
  }, [ask, key, paragraph, language, terms])

  useEffect(() => {
    const page = area.current
    if (page === null) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const onMove = (event: PointerEvent) => {
      clearTimeout(timer)
      setHovered((now) => (now !== null && isOver(page, now, event) ? now : null))
      // While words are being selected, nothing comes between.
      if (event.buttons !== 0 || event.pointerType === 'touch') return
      timer = setTimeout(() => setHovered(wordAt(page, event)), restMs)
    }
    const leave = () => {
      clearTimeout(timer)
      setHovered(null)
    }
    page.addEventListener('pointermove', onMove)
    page.addEventListener('pointerleave', leave)
    page.addEventListener('pointerdown', leave)
    page.addEventListener('scroll', leave, { capture: true, passive: true })
    return () => {
      clearTimeout(timer)
      page.removeEventListener('pointermove', onMove)
      page.removeEventListener('pointerleave', leave)
      page.removeEventListener('pointerdown', leave)
      page.removeEventListener('scroll', leave, { capture: true })
    }
  }, [area])

  if (place === null || owner === undefined || paragraph === undefined) return null
  const glosses =
    known
      .get(key ?? '')
      ?.filter(({ from, to }) => from <= place.from && place.to <= to)
      .toSorted(longestFirst) ?? null
  // Nothing pops up under a pointer that merely rests where nothing is known.
  if (walked === null && (glosses === null || glosses.length === 0)) return null
  return { place, report: owner, paragraph, glosses, isAsked: walked !== null }
}

function longestFirst(a: WordGloss, b: WordGloss): number {
  return b.to - b.from - (a.to - a.from)
}

/** The word under the pointer; null between words and outside paragraphs. */
function wordAt(area: Element, { clientX, clientY }: PointerEvent): WordPlace | null {
  const caret = document.caretPositionFromPoint(clientX, clientY)
  const text = caret?.offsetNode
  const paragraphId = text?.parentElement?.getAttribute(textAttribute)
  if (caret === null || !(text instanceof Text) || typeof paragraphId !== 'string' || !area.contains(text)) return null
  const word = tokenize(text.data).find(({ from, to }) => from <= caret.offset && caret.offset <= to)
  if (word === undefined) return null
  const place = { paragraphId, from: word.from, to: word.to }
  return isUnder(text, place, clientX, clientY) ? place : null
}

function isOver(area: Element, place: WordPlace, { clientX, clientY }: PointerEvent): boolean {
  const text = area.querySelector(`[${textAttribute}="${CSS.escape(place.paragraphId)}"]`)?.firstChild
  return text instanceof Text && isUnder(text, place, clientX, clientY)
}

function isUnder(text: Text, place: WordPlace, x: number, y: number): boolean {
  return [...rangeOf(text, place).getClientRects()].some(
    (rect) => rect.left <= x && x <= rect.right && rect.top <= y && y <= rect.bottom,
  )
}
