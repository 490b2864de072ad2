import type { Span } from '#core/base/span.ts'
import type { PlacedSpan } from '#core/document/commands/accept-suggestions.ts'
import { threadStates, type DrawnThread, type GutterThread, type GutterView, type Spine } from './gutter-view.ts'
import type { PageRows } from './page-rows.ts'
import type { ReportRows } from './report-rows.tsx'
import { textAttribute } from './selected-words.ts'
import type { Frame, Stretch } from './thread-geometry.ts'

export interface MeasuredParts {
  readonly area: HTMLElement
  readonly gutter: HTMLElement
  readonly paneA: HTMLElement
  readonly paneB: HTMLElement
  readonly rows: ReportRows['panes']
}

/** Where threads run. */
export interface GutterMeasure {
  readonly now: () => GutterView
  /** Something other than scrolling moved rows or words. */
  readonly forget: () => void
}

/** Scrolling moves all words of a pane alike: each is measured once, and again only after `forget`. */
export function createGutterMeasure(parts: MeasuredParts, threads: readonly GutterThread[]): GutterMeasure {
  const { area, gutter, rows } = parts
  const a = createPaneMeasure(parts.paneA, rows.a)
  const b = createPaneMeasure(parts.paneB, rows.b)
  /** Those whose ends both panes have, by the places of their rows. */
  let placed: readonly PlacedThread[] | null = null
  return {
    now() {
      const origin = area.getBoundingClientRect()
      const edges = gutter.getBoundingClientRect()
      const isRtl = getComputedStyle(area).direction === 'rtl'
      const [left, right] = [edges.left - origin.left, edges.right - origin.left]
      const frame: Frame = { xA: isRtl ? right : left, xB: isRtl ? left : right, height: origin.height }
      placed ??= threads.flatMap((thread) => {
        const [placeA, placeB] = [rows.a.placeOf(thread.a.paragraphId), rows.b.placeOf(thread.b.paragraphId)]
        return placeA === null || placeB === null ? [] : [{ thread, placeA, placeB }]
      })
      return { frame, ...draw(placed, a(origin), b(origin)) }
    },
    forget() {
      placed = null
      a.forget()
      b.forget()
    },
  }
}

interface PlacedThread {
  readonly thread: GutterThread
  readonly placeA: number
  readonly placeB: number
}

function draw(placed: readonly PlacedThread[], a: PaneView, b: PaneView): Omit<GutterView, 'frame'> {
  const drawn = new Map<string, DrawnThread>()
  let [above, below] = [0, 0]
  for (const { thread, placeA, placeB } of placed) {
    if (placeA < a.first || placeB < b.first) above += 1
    else if (placeA > a.last || placeB > b.last) below += 1
    // A thread that only passes by says nothing here; the counters stand for it.
    const isInView = (placeA >= a.first && placeA <= a.last) || (placeB >= b.first && placeB <= b.last)
    if (!isInView) continue
    const [stretchA, stretchB] = [a.stretchOf(thread.a, placeA), b.stretchOf(thread.b, placeB)]
    if (stretchA === null || stretchB === null) continue
    const [spanA, spanB] = [spanKey(thread.a), spanKey(thread.b)]
    const key = `${thread.suggestionKey === null ? '' : 'proposed '}${spanA} ${spanB}`
    const same = drawn.get(key)
    drawn.set(key, {
      key,
      claimIds: [...(same?.claimIds ?? []), ...(thread.claimId === null ? [] : [thread.claimId])],
      suggestionKey: thread.suggestionKey,
      spanA,
      spanB,
      paragraphIdA: thread.a.paragraphId,
      paragraphIdB: thread.b.paragraphId,
      a: stretchA,
      b: stretchB,
      state: same?.state === 'check' ? 'check' : thread.state,
    })
  }
  const visible = [...drawn.values()].sort((x, y) => threadStates.indexOf(x.state) - threadStates.indexOf(y.state))
  // Threads of one span share its spine, which is the strongest's.
  const spines = new Map(visible.flatMap(spinesOf).map((spine) => [spine.key, spine]))
  return { threads: visible, spines: [...spines.values()], above, below }
}

function spinesOf({ spanA, spanB, a, b, state }: DrawnThread): Spine[] {
  return [
    { key: `a ${spanA}`, side: 'a', ...a, state },
    { key: `b ${spanB}`, side: 'b', ...b, state },
  ]
}

/** Which rows of a pane can be seen, and where words of theirs stand. */
interface PaneView {
  readonly first: number
  readonly last: number
  readonly stretchOf: (span: PlacedSpan, place: number) => Stretch | null
}

interface PaneMeasure {
  (origin: DOMRect): PaneView
  readonly forget: () => void
}

/** Where a thread leaves the view, in CSS pixels past its edge: those that leave together run together. */
const beyond = 60

function createPaneMeasure(pane: HTMLElement, rows: PageRows): PaneMeasure {
  /** From the top of what the pane scrolls. */
  const known = new Map<string, Stretch>()
  let elements: ReadonlyMap<number, HTMLElement> | null = null
  const measure = (origin: DOMRect): PaneView => {
    const { first, last } = rows.inView()
    const top = pane.getBoundingClientRect().top - pane.scrollTop
    elements ??= new Map(rows.onPage().map(({ place, element }) => [place, element]))
    const elementAt = elements
    const stretchOf = (span: PlacedSpan, place: number): Stretch | null => {
      // Measuring words lays their paragraph out, which those out of view are spared.
      // A thread runs toward them; how far is for the counters to say.
      if (place < first) return { top: -beyond, bottom: -beyond }
      if (place > last) return { top: origin.height + beyond, bottom: origin.height + beyond }
      const key = spanKey(span)
      let found = known.get(key)
      if (found === undefined) {
        const rect = rectOf(elementAt.get(place), span)
        if (rect === null) return null
        found = { top: rect.top - top, bottom: rect.bottom - top }
        known.set(key, found)
      }
      const moved = top - origin.top
      return { top: found.top + moved, bottom: found.bottom + moved }
    }
    return { first, last, stretchOf }
  }
  return Object.assign(measure, {
    forget() {
      known.clear()
      elements = null
    },
  })
}

/** The height of some words of a paragraph; of the whole paragraph where they are all of it. */
function rectOf(row: HTMLElement | undefined, span: PlacedSpan): Stretch | null {
  const element = row?.querySelector(`[${textAttribute}]`)
  const text = element?.firstChild
  if (!element || !(text instanceof Text)) return null
  if (span.from === 0 && span.to >= text.length) return within(element.getBoundingClientRect(), 6)
  return within(rangeOf(text, span).getBoundingClientRect(), 3)
}

function within({ top, bottom }: DOMRect, margin: number): Stretch {
  return { top: top + margin, bottom: bottom - margin }
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
