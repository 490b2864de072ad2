import { useLayoutEffect, useState, type RefObject } from 'react'
import { createStore, type Store } from '../parts/store.ts'
import { nothingDrawn, type GutterThread, type GutterView } from './gutter-view.ts'
import { createGutterMeasure } from './measure-gutter.ts'
import type { ReportRows } from './report-rows.tsx'

export interface GutterParts {
  readonly area: RefObject<HTMLDivElement | null>
  readonly gutter: RefObject<HTMLDivElement | null>
  readonly paneA: RefObject<HTMLDivElement | null>
  readonly paneB: RefObject<HTMLDivElement | null>
}

/** Measures where threads run and follows scrolling, resizing and late fonts, at most once a frame. */
export function useGutter(
  parts: GutterParts,
  { panes: rows }: ReportRows,
  threads: readonly GutterThread[],
  layoutKey: unknown,
): Store<GutterView> {
  const [view] = useState(() => createStore(nothingDrawn))
  useLayoutEffect(() => {
    const [area, gutter, paneA, paneB] = [parts.area, parts.gutter, parts.paneA, parts.paneB].map(
      (part) => part.current,
    )
    if (!area || !gutter || !paneA || !paneB) return
    const measure = createGutterMeasure({ area, gutter, paneA, paneB, rows }, threads)
    const measureNow = () => view.set(measure.now())
    let frame = 0
    const schedule = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(measureNow)
    }
    const measureAnew = () => {
      measure.forget()
      schedule()
    }
    // Before the first paint, or threads would trail behind their paragraphs for a frame.
    measureNow()
    const observer = new ResizeObserver(measureAnew)
    for (const pane of [paneA, paneB]) {
      pane.addEventListener('scroll', schedule, { passive: true })
      observer.observe(pane)
      for (const content of pane.children) observer.observe(content)
    }
    const stops = [rows.a.subscribe(measureAnew), rows.b.subscribe(measureAnew)]
    document.fonts.addEventListener('loadingdone', measureAnew)
    return () => {
      cancelAnimationFrame(frame)
      observer.disconnect()
      for (const stop of stops) stop()
      document.fonts.removeEventListener('loadingdone', measureAnew)
      for (const pane of [paneA, paneB]) pane.removeEventListener('scroll', schedule)
    }
  }, [parts, rows, threads, layoutKey, view])
  return view
}
