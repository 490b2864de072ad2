import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import type { Span } from '#core/base/span.ts'
import { tokenize } from '#core/text/tokens.ts'
import { textAttribute } from '../align/selected-words.ts'
import { paint } from '../parts/highlights.ts'
import { rangeOf, textsOf } from './text-ranges.ts'

/** A word of a paragraph on screen. Offsets of the stored text. */
export interface WordPlace extends Span {
  readonly paragraphId: string
}

/** Going through a paragraph word by word with the keyboard. */
export interface WordWalk {
  /** The word the keyboard stands on; null while it stands on whole paragraphs. */
  readonly word: WordPlace | null
  /** Into a paragraph: to the word at the caret, else to its first. */
  readonly start: (paragraphId: string) => void
  readonly stop: () => void
  /** Takes the keys that move among words; false for all others. */
  readonly onKeyDown: (event: KeyboardEvent) => boolean
}

interface Walk {
  readonly paragraphId: string
  readonly words: readonly Span[]
  readonly at: number
  /** The word from which words are being selected. */
  readonly anchor: number
}

/**
 * Arrows go in the direction of the text, with Shift they select words, Home and End go to the first and the last; up and
 * down go on in the next paragraph. The page's own selection is what moves, so that splitting and claims work on it.
 */
export function useWordWalk(area: RefObject<HTMLElement | null>): WordWalk {
  const [walk, setWalk] = useState<Walk | null>(null)
  const latest = useRef<Walk | null>(null)
  const go = useCallback(
    (next: Walk | null) => {
      latest.current = next
      setWalk(next)
      if (next !== null && area.current !== null) selectWords(area.current, next)
    },
    [area],
  )
  const start = useCallback(
    (paragraphId: string) => {
      const [text] = area.current === null ? [] : textsOf(area.current, paragraphId)
      if (text === undefined) return
      const words = tokenize(text.data).map(({ from, to }) => ({ from, to }))
      if (words.length === 0) return
      const caret = caretIn(text)
      const at = Math.max(
        0,
        words.findIndex((word) => caret !== null && caret <= word.to),
      )
      go({ paragraphId, words, at, anchor: at })
    },
    [area, go],
  )
  const stop = useCallback(() => {
    if (latest.current === null) return
    go(null)
    if (document.getSelection()?.isCollapsed === true) document.getSelection()?.removeAllRanges()
  }, [go])

  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      const row = target instanceof Element ? target.closest('[data-row]')?.getAttribute('data-row') : null
      if (latest.current === null || row === latest.current.paragraphId) return
      if (row === null || row === undefined) stop()
      else start(row)
    }
    const onPointer = () => stop()
    document.addEventListener('focusin', onFocus)
    document.addEventListener('pointerdown', onPointer)
    return () => {
      document.removeEventListener('focusin', onFocus)
      document.removeEventListener('pointerdown', onPointer)
    }
  }, [start, stop])

  const place = useMemo((): WordPlace | null => {
    const span = walk?.words[walk.at]
    return walk === null || span === undefined ? null : { paragraphId: walk.paragraphId, ...span }
  }, [walk])
  useEffect(() => {
    if (place === null || area.current === null) return
    return paint(
      'word',
      textsOf(area.current, place.paragraphId).map((text) => rangeOf(text, place)),
    )
  }, [area, place])

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const now = latest.current
      if (now === null || event.ctrlKey || event.metaKey || event.altKey) return false
      const at = targetOf(event, now)
      if (at === 'leave') stop()
      else if (at === null) return false
      else go({ ...now, at, anchor: event.shiftKey ? now.anchor : at })
      event.preventDefault()
      event.stopPropagation()
      return true
    },
    [go, stop],
  )
  return useMemo(() => ({ word: place, start, stop, onKeyDown }), [place, start, stop, onKeyDown])
}

/** Which word a key goes to; null for a key that means something else. */
function targetOf(event: KeyboardEvent, { words, at }: Walk): number | 'leave' | null {
  const isRtl = event.currentTarget.querySelector(`[${textAttribute}]`)?.matches(':dir(rtl)') === true
  switch (event.key) {
    case 'ArrowLeft':
      return clamp(at + (isRtl ? 1 : -1), words.length)
    case 'ArrowRight':
      return clamp(at + (isRtl ? -1 : 1), words.length)
    case 'Home':
      return 0
    case 'End':
      return words.length - 1
    case 'Escape':
      return 'leave'
    default:
      return null
  }
}

function clamp(at: number, count: number): number {
  return Math.max(0, Math.min(at, count - 1))
}

/** The caret before the word, or the words from the anchor on. */
function selectWords(area: HTMLElement, { paragraphId, words, at, anchor }: Walk): void {
  const [text] = textsOf(area, paragraphId)
  const [word, from] = [words[at], words[anchor]]
  if (text === undefined || word === undefined || from === undefined) return
  const selection = document.getSelection()
  if (at === anchor) selection?.setBaseAndExtent(text, word.from, text, word.from)
  else if (at > anchor) selection?.setBaseAndExtent(text, from.from, text, word.to)
  else selection?.setBaseAndExtent(text, from.to, text, word.from)
}

function caretIn(text: Text): number | null {
  const selection = document.getSelection()
  return selection?.anchorNode === text ? selection.anchorOffset : null
}
