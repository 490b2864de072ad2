import { useMemo, type KeyboardEvent, type RefObject } from 'react'
import type { ParagraphLinks } from '#core/document/paragraph-links.ts'
import { otherSide, type AlignAction, type AlignState, type Side } from './align-state.ts'
import type { PaneRow } from './pane-rows.ts'
import type { ReportRows } from './report-rows.tsx'

/** Moving about the two panes by keyboard. */
export interface PaneMoves {
  /** Puts the keyboard on a row and brings it into view. */
  readonly standOn: (side: Side, rowId: string) => void
  /** Brings a paragraph into view without taking the keyboard there. */
  readonly reveal: (paragraphId: string) => void
  /** To the next (1) or previous (−1) paragraph that is not aligned yet. */
  readonly toOpen: (step: 1 | -1) => void
  /** Runs something that takes rows away, and then stands on what follows them. */
  readonly stepOver: (rowIds: readonly string[], run: () => boolean) => void
  readonly onKeyDown: (side: Side, event: KeyboardEvent) => void
  /** The fold the keyboard stands on. */
  readonly standingFold: string | null
}

interface PaneMovesInput {
  readonly area: RefObject<HTMLDivElement | null>
  readonly reportRows: ReportRows
  readonly state: AlignState
  readonly dispatch: (action: AlignAction) => void
  readonly rows: Readonly<Record<Side, readonly PaneRow[]>>
  readonly linksOf: (paragraphId: string) => ParagraphLinks
  /** The paragraphs of the other pane a paragraph is aligned with. */
  readonly partnersOf: (paragraphId: string) => readonly string[]
  /** Opens what a row has to say: the claims of a paragraph, the paragraphs of a fold. */
  readonly onOpen: (row: PaneRow) => void
}

export function usePaneMoves(input: PaneMovesInput): PaneMoves {
  const { area, reportRows, state, dispatch, rows, linksOf, partnersOf, onOpen } = input
  return useMemo((): PaneMoves => {
    const placeOf = (side: Side) =>
      Math.max(
        0,
        rows[side].findIndex((row) => row.id === state.standing[side]),
      )
    const standOn = (side: Side, rowId: string) => {
      dispatch({ type: 'stand', side, rowId })
      const element = reportRows.panes[side].bring(rowId)
      element?.focus({ preventScroll: true })
      if (element) scrollIntoPane(element)
    }
    const standAt = (side: Side, place: number) => {
      const row = rows[side][Math.max(0, Math.min(place, rows[side].length - 1))]
      if (row) standOn(side, row.id)
    }
    const current = rows[state.active][placeOf(state.active)]
    /** Across the gutter: to the first partner, or else to where that pane was left. */
    const cross = (side: Side) => {
      const row = rows[side][placeOf(side)]
      const partner = row?.kind === 'paragraph' ? partnersOf(row.id)[0] : undefined
      if (partner === undefined) standAt(otherSide[side], placeOf(otherSide[side]))
      else standOn(otherSide[side], partner)
    }
    return {
      standOn,
      reveal(paragraphId) {
        const element = reportRows.bring(paragraphId)
        if (element) scrollIntoPane(element)
      },
      toOpen(step) {
        const side = state.active
        const open = rows[side]
          .map((row, place) => ({ row, place }))
          .filter(({ row }) => isOpen(row, linksOf))
          .filter(({ place }) => (step > 0 ? place > placeOf(side) : place < placeOf(side)))
        const next = step > 0 ? open[0] : open.at(-1)
        if (next) standOn(side, next.row.id)
      },
      stepOver(rowIds, run) {
        const side = state.active
        const going = new Set(rowIds)
        const after = rows[side].slice(placeOf(side)).find((row) => !going.has(row.id))
        const before = rows[side].slice(0, placeOf(side)).findLast((row) => !going.has(row.id))
        const next = after ?? before
        if (run() && next) standOn(side, next.id)
      },
      onKeyDown(side, event) {
        const isRtl = area.current !== null && getComputedStyle(area.current).direction === 'rtl'
        const towardB = isRtl ? 'ArrowLeft' : 'ArrowRight'
        const towardA = isRtl ? 'ArrowRight' : 'ArrowLeft'
        if (event.ctrlKey || event.metaKey || event.altKey || isInControl(event)) return
        const place = placeOf(side)
        const row = rows[side][place]
        switch (event.key) {
          case 'ArrowDown':
            standAt(side, place + 1)
            break
          case 'ArrowUp':
            standAt(side, place - 1)
            break
          case 'Home':
            standAt(side, 0)
            break
          case 'End':
            standAt(side, rows[side].length - 1)
            break
          case towardB:
            if (side === 'a') cross('a')
            break
          case towardA:
            if (side === 'b') cross('b')
            break
          case ' ':
            if (row?.kind === 'paragraph') dispatch({ type: 'toggleSelected', paragraphId: row.id })
            else if (row) onOpen(row)
            break
          case 'Enter':
            if (row) onOpen(row)
            break
          default:
            return
        }
        event.preventDefault()
      },
      standingFold: current?.kind === 'fold' ? current.id : null,
    }
  }, [area, reportRows, state, dispatch, rows, linksOf, partnersOf, onOpen])
}

function isOpen(row: PaneRow, linksOf: (paragraphId: string) => ParagraphLinks): boolean {
  return row.kind === 'paragraph' && row.paragraph.exclusion === null && !linksOf(row.id).isAligned
}

/** A press of a button or in a field inside a row is not for the row. */
function isInControl(event: KeyboardEvent): boolean {
  return event.target instanceof Element && event.target.closest('button, textarea, input') !== null
}

/** Only as far as is needed, and never flush with an edge. */
function scrollIntoPane(element: HTMLElement): void {
  const pane = element.closest<HTMLElement>('[data-pane]')
  if (pane === null) return
  const [row, frame] = [element.getBoundingClientRect(), pane.getBoundingClientRect()]
  const room = 48
  if (row.top < frame.top + room) pane.scrollTop -= frame.top + room - row.top
  else if (row.bottom > frame.bottom - room) {
    pane.scrollTop += Math.min(row.bottom - frame.bottom + room, row.top - frame.top - room)
  }
}
