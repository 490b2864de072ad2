import { useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { createStore, type Store } from '../parts/store.ts'

/** The paragraph under the pointer. */
export interface Hovered extends Store<string | null> {
  /** Said by the rows; taken up once the reports stand still. */
  readonly point: (paragraphId: string | null) => void
}

/** Reports that have not moved for so long stand still. A wheel ends its scrolling anew at every notch, so its own end says nothing. */
const restMs = 140

/**
 * What the pointer is on. While reports scroll under it nothing lights up or fades: that would tell of no wish of the editor's, and
 * cost more than the scrolling. The area says so to its style sheets by `data-scrolling`.
 */
export function useHovered(area: RefObject<HTMLElement | null>): Hovered {
  const [store] = useState(() => createStore<string | null>(null))
  const pointed = useRef<string | null>(null)
  const isScrolling = useRef(false)
  useEffect(() => {
    const page = area.current
    if (page === null) return
    let timer = 0
    const begin = () => {
      clearTimeout(timer)
      timer = window.setTimeout(end, restMs)
      if (isScrolling.current) return
      isScrolling.current = true
      page.setAttribute('data-scrolling', '')
    }
    const end = () => {
      isScrolling.current = false
      page.removeAttribute('data-scrolling')
      store.set(pointed.current)
    }
    page.addEventListener('scroll', begin, { capture: true, passive: true })
    return () => {
      page.removeEventListener('scroll', begin, { capture: true })
      clearTimeout(timer)
    }
  }, [area, store])
  return useMemo(
    () => ({
      ...store,
      point(paragraphId) {
        pointed.current = paragraphId
        if (!isScrolling.current) store.set(paragraphId)
      },
    }),
    [store],
  )
}
