import { useEffect, useRef, useSyncExternalStore, type RefObject } from 'react'
import type { Summary } from '#core/summary/tree.ts'
import { acrossJoints, jointsBetween } from './interpolate.ts'
import { listenToTouch, textPage } from './text-page.ts'

/**
 * The preview shows the paragraph the text shows, and the other way round. Only the page under the editor's hand leads: what it moves
 * does not answer, so that the two never pull at each other.
 */
export function useLinkedPreview(box: RefObject<HTMLElement | null>, summary: Summary | null): void {
  const page = useSyncExternalStore(textPage.subscribe, textPage.get)
  const latest = useRef(summary)
  useEffect(() => {
    latest.current = summary
  }, [summary])
  useEffect(() => {
    const preview = box.current
    if (page === null || preview === null) return
    let isTextLeading = true
    const joints = () => {
      const end = { a: page.furthest(), b: preview.scrollHeight - preview.clientHeight }
      return jointsBetween(jointsOf(latest.current, preview, page.heightOf), end)
    }
    const follow = () => {
      if (isTextLeading) preview.scrollTop = acrossJoints(joints(), 'a', page.top())
      else page.scrollTo(acrossJoints(joints(), 'b', preview.scrollTop))
    }
    let frame = 0
    const followSoon = (isText: boolean) => {
      if (isText !== isTextLeading) return
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(follow)
    }
    const onPreviewScroll = () => followSoon(false)
    preview.addEventListener('scroll', onPreviewScroll, { passive: true })
    const stops = [
      page.onScroll(() => followSoon(true)),
      page.onTouch(() => {
        isTextLeading = true
      }),
      listenToTouch(preview, () => {
        isTextLeading = false
      }),
    ]
    followSoon(true)
    return () => {
      cancelAnimationFrame(frame)
      preview.removeEventListener('scroll', onPreviewScroll)
      for (const stop of stops) stop()
    }
  }, [page, box])
}

/** The masthead and the byline stand before the blocks of the sheet; footnotes are not set among them. */
const mastheadElements = 2

function jointsOf(summary: Summary | null, preview: HTMLElement, heightOf: (offset: number) => number) {
  const elements = [...(preview.querySelector('article')?.children ?? [])].slice(mastheadElements)
  const set = summary?.blocks.filter(({ kind }) => kind !== 'footnote') ?? []
  // A first heading became the masthead.
  const blocks = set[0]?.kind === 'heading' && set.length > elements.length - 1 ? set.slice(1) : set
  const zero = preview.getBoundingClientRect().top - preview.scrollTop
  return blocks.flatMap(({ span }, place) => {
    const element = elements[place]
    return element === undefined ? [] : [{ a: heightOf(span.from), b: element.getBoundingClientRect().top - zero }]
  })
}
