import { flushSync } from 'react-dom'
import { createStore, type Store } from '../parts/store.ts'
import type { PaneRow } from './pane-rows.ts'
import { createRowHeights, placeAt } from './row-heights.ts'
import { nextRun, type RowRun } from './row-window.ts'
import { rowsBetween } from './rows-in-view.ts'
import type { Stretch } from './thread-geometry.ts'

/** Which rows of a pane are on the page, beside those that always are because one works on them. */
export interface PageView {
  /** Those in view, and a screen or two around. */
  readonly run: RowRun
  /** Those that something asked for. */
  readonly brought: RowRun | null
  /** Those the page's selection runs over: what is copied is what was selected. */
  readonly selected: RowRun | null
  /** All, for paper. */
  readonly isPrinted: boolean
}

/** A row on the page. */
export interface PageRow {
  readonly place: number
  readonly element: HTMLElement
}

/** The rows of one pane: which of them are on the page, where all of them stand, and the way to any. */
export interface PageRows {
  readonly view: Store<PageView>
  /** Those on the page, top to bottom. */
  readonly onPage: () => readonly PageRow[]
  readonly placeOf: (rowId: string) => number | null
  /** Where a row stands, in CSS pixels from the top of what the pane scrolls: measured, or guessed while it is not on the page. */
  readonly stretchOf: (rowId: string) => Stretch | null
  /** As `RowHeights`. */
  readonly tops: (rows: readonly PaneRow[]) => Float64Array
  /** The places in view. */
  readonly inView: () => RowRun
  /** The row's element, put on the page if need be. Not while React is drawing. */
  readonly bring: (rowId: string) => HTMLElement | null
  /** Tells when other rows have come onto the page, or the same with other words. */
  readonly subscribe: (listener: () => void) => () => void
  /** Tells now, and in the frame after what is in view may have changed. */
  readonly followView: (listener: () => void) => () => void
  /** Takes note of what was drawn. */
  readonly settle: (rows: readonly PaneRow[]) => void
  /** Follows the scrolling, the size and the printing of the pane. */
  readonly attach: (pane: HTMLElement) => () => void
}

const nowhere: Stretch = { top: 0, bottom: 0 }

/** Reports up to this many rows are on the page whole. */
export const shortReport = 60
/** So many rows come first, before anything was measured, and around a row that was asked for. */
const firstRows = 12
const aroundBrought = 6

export function createPageRows(): PageRows {
  const view = createStore<PageView>({
    run: { first: 0, last: firstRows },
    brought: null,
    selected: null,
    isPrinted: false,
  })
  const heights = createRowHeights()
  const listeners = new Set<() => void>()
  let pane: HTMLElement | null = null
  let rows: readonly PaneRow[] = []
  let places: ReadonlyMap<string, number> = new Map()
  let page: readonly PageRow[] = []
  let elements: ReadonlyMap<string, HTMLElement> = new Map()

  const change = (part: Partial<PageView>) => view.set({ ...view.get(), ...part })
  const isShort = () => rows.length <= shortReport
  /** Of the rows in what the pane scrolls; null until it is asked for again. */
  let measuredOffset: number | null = null
  const offset = () => (measuredOffset ??= pane?.querySelector<HTMLElement>('[role=treegrid]')?.offsetTop ?? 0)
  const stretchInView = (): Stretch => {
    const top = (pane?.scrollTop ?? 0) - offset()
    return { top, bottom: top + (pane?.clientHeight ?? 0) }
  }
  const look = () => {
    if (pane === null || isShort() || pane.clientHeight === 0) return
    const now = view.get()
    const run = nextRun(now.run, heights.tops(rows), stretchInView())
    if (run !== now.run) change({ run, brought: null })
  }
  const measure = (tall: ReadonlyMap<string, number>) => {
    if (tall.size > 0 && heights.measure(rows, tall)) change({})
  }
  const viewers = new Set<() => void>()
  let viewFrame = 0
  const tellViewers = () => {
    cancelAnimationFrame(viewFrame)
    viewFrame = requestAnimationFrame(() => {
      for (const viewer of [...viewers]) viewer()
    })
  }
  const onScroll = () => {
    look()
    tellViewers()
  }
  let frame = 0
  let measured = new Map<string, number>()
  const observer = new ResizeObserver((entries) => {
    measuredOffset = null
    for (const { target, borderBoxSize } of entries) {
      const id = target.getAttribute('data-row')
      const height = borderBoxSize[0]?.blockSize
      if (id !== null && height !== undefined && height > 0) measured.set(id, height)
    }
    // Rows that come while sizes are being told would be told of too late.
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => {
      measure(measured)
      measured = new Map()
      look()
      tellViewers()
    })
  })
  const setSelected = () =>
    change({ selected: pane === null || isShort() ? null : selectedRun(pane, page, view.get()) })

  return {
    view,
    onPage: () => page,
    placeOf: (rowId) => places.get(rowId) ?? null,
    stretchOf(rowId) {
      const place = places.get(rowId)
      if (place === undefined) return null
      const tops = heights.tops(rows)
      const above = offset()
      return { top: above + (tops[place] ?? 0), bottom: above + (tops[place + 1] ?? 0) }
    },
    tops: heights.tops,
    inView() {
      const { top, bottom } = pane?.getBoundingClientRect() ?? nowhere
      const [from, to] = rowsBetween(
        page.length,
        (at) => page[at]?.element.getBoundingClientRect() ?? nowhere,
        top,
        bottom,
      )
      const [first, last] = [page[from]?.place, page[to]?.place]
      if (first !== undefined && last !== undefined && from <= to) return { first, last }
      // Thrown to a far place, the rows there come a moment later.
      const stretch = stretchInView()
      const tops = heights.tops(rows)
      return { first: placeAt(tops, stretch.top), last: placeAt(tops, stretch.bottom) }
    },
    bring(rowId) {
      const place = places.get(rowId)
      if (place === undefined) return null
      if (!elements.has(rowId)) {
        flushSync(() => change({ brought: { first: place - aroundBrought, last: place + aroundBrought } }))
      }
      return elements.get(rowId) ?? null
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    followView(listener) {
      viewers.add(listener)
      tellViewers()
      return () => viewers.delete(listener)
    },
    settle(drawn) {
      if (pane === null) return
      measuredOffset = null
      if (rows !== drawn) {
        rows = drawn
        places = new Map(drawn.map((row, place) => [row.id, place]))
      }
      const before = elements
      const found = [...pane.querySelectorAll<HTMLElement>('[data-row]')]
      elements = new Map(found.map((element) => [element.dataset['row'] ?? '', element]))
      page = found.flatMap((element) => {
        const place = places.get(element.dataset['row'] ?? '')
        return place === undefined ? [] : [{ place, element }]
      })
      for (const [id, element] of before) if (elements.get(id) !== element) observer.unobserve(element)
      if (!isShort()) {
        for (const [id, element] of elements) if (before.get(id) !== element) observer.observe(element)
        // Before the first paint, so that what is not on the page is given its room at once.
        if (before.size === 0) measure(new Map(found.map((row) => [row.dataset['row'] ?? '', row.offsetHeight])))
      }
      look()
      for (const listener of [...listeners]) listener()
      tellViewers()
    },
    attach(element) {
      pane = element
      const printed = matchMedia('print')
      const print = (isPrinted: boolean) => {
        if (view.get().isPrinted !== isPrinted) flushSync(() => change({ isPrinted }))
      }
      const toPaper = () => print(true)
      const toScreen = () => print(printed.matches)
      const onMedia = () => print(printed.matches)
      element.addEventListener('scroll', onScroll, { passive: true })
      document.addEventListener('selectionchange', setSelected)
      printed.addEventListener('change', onMedia)
      addEventListener('beforeprint', toPaper)
      addEventListener('afterprint', toScreen)
      observer.observe(element)
      return () => {
        element.removeEventListener('scroll', onScroll)
        document.removeEventListener('selectionchange', setSelected)
        printed.removeEventListener('change', onMedia)
        removeEventListener('beforeprint', toPaper)
        removeEventListener('afterprint', toScreen)
        observer.disconnect()
        cancelAnimationFrame(frame)
        cancelAnimationFrame(viewFrame)
        elements = new Map()
        pane = null
      }
    },
  }
}

/** The rows a selection of words touches, with those between that were not on the page. */
function selectedRun(pane: HTMLElement, page: readonly PageRow[], { selected }: PageView): RowRun | null {
  const selection = document.getSelection()
  if (selection === null || selection.isCollapsed || !selection.containsNode(pane, true)) return null
  const touched = page.filter(({ element }) => selection.containsNode(element, true)).map(({ place }) => place)
  const gaps = [...pane.querySelectorAll<HTMLElement>('[data-gap]')].filter((gap) => selection.containsNode(gap, true))
  for (const gap of gaps) touched.push(Number(gap.dataset['first']), Number(gap.dataset['gap']))
  if (touched.length === 0) return null
  const run = { first: Math.min(...touched), last: Math.max(...touched) }
  return run.first === selected?.first && run.last === selected.last ? selected : run
}
