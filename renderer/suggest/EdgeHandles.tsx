import { useLayoutEffect, useRef, useState, type KeyboardEvent, type PointerEvent, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { dropEdge, stepEdge, type Edge } from '#core/align/passage-edges.ts'
import type { PlacedSpan } from '#core/document/commands/accept-suggestions.ts'
import type { GutterView } from '../align/gutter-view.ts'
import { rangeOf, textsOf } from '../paragraphs/text-ranges.ts'
import { classes } from '../parts/classes.ts'
import css from './EdgeHandles.module.css'
import type { Reviewed } from './use-review.ts'

export interface EdgeHandlesProps {
  readonly area: RefObject<HTMLElement | null>
  readonly reviewed: Reviewed
  /** As last measured: the handles move with it. */
  readonly view: GutterView
  /** “Persian 4”. */
  readonly nameOf: (paragraphId: string) => string
  readonly onChange: (spans: readonly PlacedSpan[]) => void
}

/** Where a handle stands, in CSS pixels of the panes. */
interface HandlePlace {
  readonly x: number
  readonly top: number
  readonly height: number
}

/** Grips at both ends of the words under review: to be dragged, or moved by arrow keys word by word, with Shift by sentence. */
export function EdgeHandles({ area, reviewed, view, nameOf, onChange }: EdgeHandlesProps) {
  const [places, setPlaces] = useState<ReadonlyMap<string, HandlePlace>>(new Map())
  const { spans } = reviewed
  useLayoutEffect(() => {
    const page = area.current
    if (page === null) return
    const measure = () => {
      const found = spans.flatMap((span, index) =>
        (['from', 'to'] as const).map((edge) => [keyOf(index, edge), placeOf(page, span, edge)] as const),
      )
      setPlaces(new Map(found.flatMap(([key, place]) => (place === null ? [] : [[key, place]]))))
    }
    measure()
  }, [area, spans, view])
  const replace = (index: number, span: PlacedSpan) => {
    if (span !== spans[index]) onChange(spans.with(index, span))
  }
  return spans.map((span, index) =>
    (['from', 'to'] as const).map((edge) => {
      const place = places.get(keyOf(index, edge))
      return place === undefined ? null : (
        <EdgeHandle
          key={keyOf(index, edge)}
          area={area}
          span={span}
          edge={edge}
          place={place}
          name={nameOf(span.paragraphId)}
          onChange={(changed) => replace(index, changed)}
        />
      )
    }),
  )
}

interface EdgeHandleProps {
  readonly area: RefObject<HTMLElement | null>
  readonly span: PlacedSpan
  readonly edge: Edge
  readonly place: HandlePlace
  readonly name: string
  readonly onChange: (span: PlacedSpan) => void
}

function EdgeHandle({ area, span, edge, place, name, onChange }: EdgeHandleProps) {
  const { t } = useTranslation('queue')
  const isDragging = useRef(false)
  const textOf = () => (area.current === null ? undefined : textsOf(area.current, span.paragraphId)[0])
  const onKeyDown = (event: KeyboardEvent) => {
    const text = textOf()
    if (text === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    const step = stepOf(event.key, getComputedStyle(text.parentElement ?? document.body).direction === 'rtl')
    if (step === 0) return
    event.preventDefault()
    event.stopPropagation()
    onChange(stepEdge(text.data, span, edge, step, event.shiftKey ? 'sentence' : 'word'))
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const text = textOf()
    if (!isDragging.current || text === undefined) return
    // The grip itself lies over the words it is dragged across.
    const grip = event.currentTarget
    grip.style.pointerEvents = 'none'
    const at = offsetAt(text, event)
    grip.style.pointerEvents = ''
    if (at !== null) onChange(dropEdge(text.data, span, edge, at))
  }
  const words = textOf()?.data.slice(span.from, span.to).split(/\s+/) ?? []
  return (
    <span
      role="slider"
      tabIndex={0}
      className={classes(css['handle'], css[edge])}
      style={{ left: place.x, insetBlockStart: place.top, blockSize: place.height }}
      aria-label={t(`edge.${edge}`, { place: name })}
      aria-valuenow={span[edge]}
      aria-valuemin={0}
      aria-valuemax={textOf()?.length ?? span.to}
      aria-valuetext={edge === 'from' ? words[0] : words.at(-1)}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
        isDragging.current = true
      }}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        isDragging.current = false
      }}
      onPointerCancel={() => {
        isDragging.current = false
      }}
    />
  )
}

/** Up and left or right as the text runs. */
function stepOf(key: string, isRtl: boolean): 1 | -1 | 0 {
  if (key === 'ArrowDown' || key === (isRtl ? 'ArrowLeft' : 'ArrowRight')) return 1
  return key === 'ArrowUp' || key === (isRtl ? 'ArrowRight' : 'ArrowLeft') ? -1 : 0
}

function placeOf(page: HTMLElement, span: PlacedSpan, edge: Edge): HandlePlace | null {
  const [text] = textsOf(page, span.paragraphId)
  const element = text?.parentElement
  const pane = element?.closest('[data-pane]')?.getBoundingClientRect()
  if (!text || !element || !pane) return null
  const letter = edge === 'from' ? { from: span.from, to: span.from + 1 } : { from: span.to - 1, to: span.to }
  const boxes = rangeOf(text, letter).getClientRects()
  const box = edge === 'from' ? boxes[0] : boxes[boxes.length - 1]
  if (!box || box.top < pane.top || box.bottom > pane.bottom) return null
  const isRtl = getComputedStyle(element).direction === 'rtl'
  const origin = page.getBoundingClientRect()
  const x = (edge === 'from') === isRtl ? box.right : box.left
  return { x: x - origin.left, top: box.top - origin.top, height: box.height }
}

/** The offset in a paragraph's text under the pointer; null where there is none of it. */
function offsetAt(text: Text, { clientX, clientY }: PointerEvent): number | null {
  const caret = document.caretPositionFromPoint(clientX, clientY)
  return caret?.offsetNode === text ? caret.offset : null
}

function keyOf(index: number, edge: Edge): string {
  return `${index} ${edge}`
}
