import { useLayoutEffect, useState, type RefObject } from 'react'
import type { Span } from '#core/base/span.ts'
import type { PlacedSpan } from '#core/document/commands/accept-suggestions.ts'
import type { Side } from './align-state.ts'
import { textAttribute } from './selected-words.ts'
import type { PageRows } from './page-rows.ts'
import type { ReportRows } from './report-rows.tsx'
import type { Frame, Stretch } from './thread-geometry.ts'

/** What a thread stands for: proposed, decided, decided on words that changed, or being decided on now. Later ones are drawn over. */
const threadStates = ['suggested', 'confirmed', 'check', 'review'] as const
export type ThreadState = (typeof threadStates)[number]

/** What is to be drawn: a thread between words of two paragraphs. */
export interface GutterThread {
  readonly claimId: string | null
  readonly suggestionKey: string | null
  readonly a: PlacedSpan
  readonly b: PlacedSpan
  readonly state: ThreadState
}

/** A thread as drawn: claims that run between the same words share one. */
export interface DrawnThread {
  readonly key: string
  readonly claimIds: readonly string[]
  readonly suggestionKey: string | null
  /** What tells its two spans apart from others. */
  readonly spanA: string
  readonly spanB: string
  readonly paragraphIdA: string
  readonly paragraphIdB: string
  readonly a: Stretch
  readonly b: Stretch
  readonly state: ThreadState
}

export interface Spine extends Stretch {
  readonly key: string
  readonly side: Side
  readonly state: ThreadState
}

/** What the gutter shows now, in CSS pixels from the top and the physical left of the collation area. */
export interface GutterView {
  readonly frame: Frame | null
  readonly threads: readonly DrawnThread[]
  readonly spines: readonly Spine[]
  /** Threads with an end out of view. */
  readonly above: number
  readonly below: number
}

const nothing: GutterView = { frame: null, threads: [], spines: [], above: 0, below: 0 }

export interface GutterParts {
  readonly area: RefObject<HTMLDivElement | null>
  readonly gutter: RefObject<HTMLDivElement | null>
  readonly paneA: RefObject<HTMLDivElement | null>
  readonly paneB: RefObject<HTMLDivElement | null>
}

/** Measures where threads run and follows scrolling, resizing and late fonts, at most once a frame. */
export function useGutter(
  parts: GutterParts,
  { panes: rowsOf }: ReportRows,
  threads: readonly GutterThread[],
  layoutKey: unknown,
): GutterView {
  const [view, setView] = useState(nothing)
  useLayoutEffect(() => {
    const { area, gutter, paneA, paneB } = parts
    const measured =
      area.current && gutter.current ? { area: area.current, gutter: gutter.current, panes: rowsOf } : null
    const measureNow = () => {
      if (measured !== null) setView(measure(measured, threads))
    }
    let frame = 0
    const schedule = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(measureNow)
    }
    // Before the first paint, or threads would trail behind their paragraphs for a frame.
    measureNow()
    const panes = [paneA.current, paneB.current].filter((pane) => pane !== null)
    const observer = new ResizeObserver(schedule)
    for (const pane of panes) {
      pane.addEventListener('scroll', schedule, { passive: true })
      observer.observe(pane)
      for (const content of pane.children) observer.observe(content)
    }
    void document.fonts.ready.then(schedule)
    return () => {
      cancelAnimationFrame(frame)
      observer.disconnect()
      for (const pane of panes) pane.removeEventListener('scroll', schedule)
    }
  }, [parts, rowsOf, threads, layoutKey])
  return view
}

/** Which rows stand in each pane, and which of them can be seen. */
interface PaneView {
  readonly placeOf: PageRows['placeOf']
  readonly elements: ReadonlyMap<number, HTMLElement>
  readonly first: number
  readonly last: number
}

interface Measured {
  readonly gutter: HTMLElement
  readonly area: HTMLElement
  readonly panes: ReportRows['panes']
}

function measure({ area, gutter, panes }: Measured, threads: readonly GutterThread[]): GutterView {
  const origin = area.getBoundingClientRect()
  const edges = gutter.getBoundingClientRect()
  const isRtl = getComputedStyle(area).direction === 'rtl'
  const [left, right] = [edges.left - origin.left, edges.right - origin.left]
  const frame: Frame = { xA: isRtl ? right : left, xB: isRtl ? left : right, height: origin.height }
  const [paneA, paneB] = [inView(panes.a), inView(panes.b)]
  const stretches = new Map<string, Stretch | null>()
  const stretchOf = (pane: PaneView, span: PlacedSpan) => {
    const key = spanKey(span)
    const known = stretches.get(key)
    if (known !== undefined) return known
    const found = findStretch(pane, span, origin)
    stretches.set(key, found)
    return found
  }

  const drawn = new Map<string, DrawnThread>()
  let [above, below] = [0, 0]
  for (const thread of threads) {
    const ends = [endOf(paneA, thread.a.paragraphId), endOf(paneB, thread.b.paragraphId)]
    if (ends.includes('above')) above += 1
    else if (ends.includes('below')) below += 1
    // A thread that only passes by says nothing here; the counters stand for it.
    if (!ends.includes('inView')) continue
    const [a, b] = [stretchOf(paneA, thread.a), stretchOf(paneB, thread.b)]
    if (a === null || b === null) continue
    const isProposed = thread.suggestionKey !== null
    const key = `${isProposed ? 'proposed ' : ''}${spanKey(thread.a)} ${spanKey(thread.b)}`
    const same = drawn.get(key)
    drawn.set(key, {
      key,
      claimIds: [...(same?.claimIds ?? []), ...(thread.claimId === null ? [] : [thread.claimId])],
      suggestionKey: thread.suggestionKey,
      spanA: spanKey(thread.a),
      spanB: spanKey(thread.b),
      paragraphIdA: thread.a.paragraphId,
      paragraphIdB: thread.b.paragraphId,
      a,
      b,
      state: same?.state === 'check' ? 'check' : thread.state,
    })
  }
  const visible = [...drawn.values()].sort((x, y) => threadStates.indexOf(x.state) - threadStates.indexOf(y.state))
  // Threads of one span share its spine, which is the strongest's.
  const spines = new Map(visible.flatMap((thread) => spinesOf(thread)).map((spine) => [spine.key, spine]))
  return { frame, threads: visible, spines: [...spines.values()], above, below }
}

function inView(rows: PageRows): PaneView {
  const { first, last } = rows.inView()
  const seen = rows.onPage().filter(({ place }) => place >= first && place <= last)
  return { placeOf: rows.placeOf, elements: new Map(seen.map(({ place, element }) => [place, element])), first, last }
}

function endOf({ placeOf, first, last }: PaneView, paragraphId: string): 'above' | 'below' | 'inView' | null {
  const place = placeOf(paragraphId)
  if (place === null) return null
  return place < first ? 'above' : place > last ? 'below' : 'inView'
}

function spinesOf({ spanA, spanB, a, b, state }: DrawnThread): Spine[] {
  return [
    { key: `a ${spanA}`, side: 'a', ...a, state },
    { key: `b ${spanB}`, side: 'b', ...b, state },
  ]
}

/** Where a thread leaves the view, in CSS pixels past its edge: those that leave together run together. */
const beyond = 60

/** The height of some words of a paragraph; of the whole paragraph where they are all of it; past the edge where it is out of view. */
function findStretch(pane: PaneView, span: PlacedSpan, origin: DOMRect): Stretch | null {
  const place = pane.placeOf(span.paragraphId)
  if (place === null) return null
  // Measuring words lays their paragraph out, which those out of view are spared.
  // It runs toward them; how far is for the counters to say.
  if (place < pane.first) return { top: -beyond, bottom: -beyond }
  if (place > pane.last) return { top: origin.height + beyond, bottom: origin.height + beyond }
  const element = pane.elements.get(place)?.querySelector(`[${textAttribute}]`)
  const text = element?.firstChild
  if (!element || !(text instanceof Text)) return null
  if (span.from === 0 && span.to >= text.length) return within(element.getBoundingClientRect(), origin, 6)
  return within(rangeOf(text, span).getBoundingClientRect(), origin, 3)
}

function within(rect: DOMRect, origin: DOMRect, margin: number): Stretch {
  return { top: rect.top - origin.top + margin, bottom: rect.bottom - origin.top - margin }
}

function rangeOf(text: Text, { from, to }: Span): Range {
  const range = new Range()
  range.setStart(text, Math.min(from, text.length))
  range.setEnd(text, Math.min(to, text.length))
  return range
}

function spanKey({ paragraphId, from, to }: PlacedSpan): string {
  return `${paragraphId}:${from}-${to}`
}
