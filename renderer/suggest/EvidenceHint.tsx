import { useEffect, useState, type RefObject } from 'react'
import type { EvidenceMatch } from '#core/align/align.ts'
import { rangeOf, textsOf } from '../paragraphs/text-ranges.ts'
import css from './EvidenceHint.module.css'
import type { Reviewed } from './use-review.ts'

interface Hint {
  readonly english: string
  /** The word's place, in CSS pixels of the panes. */
  readonly x: number
  readonly y: number
}

/** The English of a marked word under the pointer. The list in the dock says the same to everybody. */
export function EvidenceHint({
  area,
  reviewed,
}: {
  readonly area: RefObject<HTMLElement | null>
  readonly reviewed: Reviewed
}) {
  const [hint, setHint] = useState<Hint | null>(null)
  useEffect(() => {
    const page = area.current
    if (page === null) return
    const onMove = ({ clientX, clientY }: PointerEvent) => {
      const next = hintAt(page, reviewed, clientX, clientY)
      setHint((now) => (now?.english === next?.english && now?.x === next?.x && now?.y === next?.y ? now : next))
    }
    const onLeave = () => setHint(null)
    page.addEventListener('pointermove', onMove)
    page.addEventListener('pointerleave', onLeave)
    page.addEventListener('scroll', onLeave, { capture: true, passive: true })
    return () => {
      page.removeEventListener('pointermove', onMove)
      page.removeEventListener('pointerleave', onLeave)
      page.removeEventListener('scroll', onLeave, { capture: true })
    }
  }, [area, reviewed])
  if (hint === null) return null
  return (
    <span
      className={css['hint']}
      lang="en"
      dir="ltr"
      aria-hidden="true"
      style={{ left: `clamp(70px, ${hint.x}px, calc(100% - 70px))`, insetBlockStart: hint.y }}
    >
      {hint.english}
    </span>
  )
}

function hintAt(page: HTMLElement, { suggestion }: Reviewed, x: number, y: number): Hint | null {
  const caret = document.caretPositionFromPoint(x, y)
  if (caret === null) return null
  for (const side of ['a', 'b'] as const) {
    const text = textsOf(page, suggestion[side].paragraphId).find((one) => one === caret.offsetNode)
    if (text === undefined) continue
    const boxes = suggestion.evidence.flatMap((match) => wordBox(match, side, text, caret.offset))
    // The nearest offset may be that of a word at the end of the line the pointer is beside.
    const found = boxes.find(({ box }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)
    if (found === undefined) return null
    const origin = page.getBoundingClientRect()
    return {
      english: found.english,
      x: (found.box.left + found.box.right) / 2 - origin.left,
      y: found.box.top - origin.top,
    }
  }
  return null
}

function wordBox(match: EvidenceMatch, side: 'a' | 'b', text: Text, at: number) {
  const span = match[side]
  if (match.english === '' || at < span.from || at > span.to) return []
  return [...rangeOf(text, span).getClientRects()].map((box) => ({ box, english: match.english }))
}
