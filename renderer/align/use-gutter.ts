import { useLayoutEffect, useState, type RefObject } from 'react'
import type { Span } from '#core/base/span.ts'
import type { PlacedSpan } from '#core/document/commands/accept-suggestions.ts'
import type { Side } from './align-state.ts'
import { textAttribute } from './selected-words.ts'
import { isThreadVisible, whereaboutsOf, type Frame, type Stretch } from './thread-geometry.ts'

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
export function useGutter(parts: GutterParts, threads: readonly GutterThread[], layoutKey: unknown): GutterView {
  const [view, setView] = useState(nothing)
  useLayoutEffect(() => {
    const { area, gutter, paneA, paneB } = parts
    const measureNow = () => {
      if (area.current && gutter.current) setView(measure(area.current, gutter.current, threads))
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
  }, [parts, threads, layoutKey])
  return view
}

function measure(area: HTMLElement, gutter: HTMLElement, threads: readonly GutterThread[]): GutterView {
  const origin = area.getBoundingClientRect()
  const edges = gutter.getBoundingClientRect()
  const isRtl = getComputedStyle(area).direction === 'rtl'
  const [left, right] = [edges.left - origin.left, edges.right - origin.left]
  const frame: Frame = { xA: isRtl ? right : left, xB: isRtl ? left : right, height: origin.height }
  const stretches = new Map<string, Stretch | null>()
  const stretchOf = (span: PlacedSpan) => {
    const key = spanKey(span)
    const known = stretches.get(key)
    if (known !== undefined) return known
    const found = findStretch(area, span, origin)
    stretches.set(key, found)
    return found
  }

  const drawn = new Map<string, DrawnThread>()
  for (const thread of threads) {
    const [a, b] = [stretchOf(thread.a), stretchOf(thread.b)]
    if (a === null || b === null) continue
    const isProposed = thread.suggestionKey !== null
    const key = `${isProposed ? 'proposed ' : ''}${spanKey(thread.a)} ${spanKey(thread.b)}`
    const same = drawn.get(key)
    drawn.set(key, {
      key,
      claimIds: [...(same?.claimIds ?? []), ...(thread.claimId === null ? [] : [thread.claimId])],
      suggestionKey: thread.suggestionKey,
      paragraphIdA: thread.a.paragraphId,
      paragraphIdB: thread.b.paragraphId,
      a,
      b,
      state: same?.state === 'check' ? 'check' : thread.state,
    })
  }
  const all = [...drawn.values()].sort((x, y) => threadStates.indexOf(x.state) - threadStates.indexOf(y.state))
  const whereabouts = all.map((thread) => whereaboutsOf(thread.a, thread.b, frame.height))
  const visible = all.filter((thread) => isThreadVisible(thread.a, thread.b, frame.height))
  return {
    frame,
    threads: visible,
    spines: visible.flatMap((thread) => spinesOf(thread)),
    above: whereabouts.filter((place) => place === 'above').length,
    below: whereabouts.filter((place) => place === 'below').length,
  }
}

function spinesOf({ key, a, b, state }: DrawnThread): Spine[] {
  return [
    { key: `${key} a`, side: 'a', ...a, state },
    { key: `${key} b`, side: 'b', ...b, state },
  ]
}

/** The height of some words of a paragraph; of the whole paragraph where they are all of it, or where it is out of view. */
function findStretch(area: HTMLElement, span: PlacedSpan, origin: DOMRect): Stretch | null {
  const element = area.querySelector(`[${textAttribute}="${CSS.escape(span.paragraphId)}"]`)
  const text = element?.firstChild
  const row = element?.closest('[data-row]')?.getBoundingClientRect()
  if (!element || !row || !(text instanceof Text)) return null
  // Measuring words lays their paragraph out, which those out of view are spared.
  if (row.bottom < origin.top || row.top > origin.bottom) return within(row, origin, 10)
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
