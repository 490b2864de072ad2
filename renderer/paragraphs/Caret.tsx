import { useEffect, useRef, type RefObject } from 'react'
import { isField } from '../app/is-field.ts'
import { textAttribute } from '../align/selected-words.ts'
import css from './Caret.module.css'

/**
 * The caret in a report's text, where a paragraph would be split. Browsers draw none in text that cannot be written in; this one
 * stands wherever the page's own selection is empty and within a paragraph, by pointer or by keyboard.
 */
export function Caret({ area }: { readonly area: RefObject<HTMLElement | null> }) {
  const line = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const page = area.current
    if (page === null) return
    let frame = 0
    const place = () => {
      const box = line.current
      const at = box === null ? null : caretBox(page)
      if (box === null) return
      box.hidden = at === null
      if (at === null) return
      box.style.insetBlockStart = `${at.top}px`
      box.style.left = `${at.left}px`
      box.style.blockSize = `${at.height}px`
    }
    const schedule = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(place)
    }
    document.addEventListener('selectionchange', schedule)
    document.addEventListener('focusin', schedule)
    page.addEventListener('scroll', schedule, { capture: true, passive: true })
    const observer = new ResizeObserver(schedule)
    observer.observe(page)
    schedule()
    return () => {
      cancelAnimationFrame(frame)
      document.removeEventListener('selectionchange', schedule)
      document.removeEventListener('focusin', schedule)
      page.removeEventListener('scroll', schedule, { capture: true })
      observer.disconnect()
    }
  }, [area])
  return <div ref={line} className={css['caret']} hidden aria-hidden="true" />
}

interface CaretBox {
  readonly top: number
  readonly left: number
  readonly height: number
}

/** In CSS pixels of the area; null where there is no caret in a paragraph, or it has scrolled out of its pane. */
function caretBox(area: HTMLElement): CaretBox | null {
  const selection = document.getSelection()
  if (selection === null || !selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const text = range.startContainer
  if (!(text instanceof Text) || text.parentElement?.hasAttribute(textAttribute) !== true) return null
  if (!area.contains(text) || isField(document.activeElement)) return null
  const [rect] = range.getClientRects()
  const pane = text.parentElement.closest('[data-pane]')?.getBoundingClientRect()
  if (rect === undefined || pane === undefined || rect.top < pane.top || rect.bottom > pane.bottom) return null
  const origin = area.getBoundingClientRect()
  return { top: rect.top - origin.top, left: rect.left - origin.left, height: rect.height }
}
