import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
  type PointerEvent as ReactPointerEvent,
} from 'react'
import { useTranslation } from 'react-i18next'
import type { Span } from '#core/base/span.ts'
import { hueCount, type MentionMark } from '#core/document/mention-marks.ts'
import { pullEdge, type Edge } from '#core/text/word-edges.ts'
import { textsOf, rangeOf } from '../paragraphs/text-ranges.ts'
import { classes } from '../parts/classes.ts'
import { paint } from '../parts/highlights.ts'
import { measureMarks, type MarkShape } from './mark-geometry.ts'
import css from './MentionMarks.module.css'
import { offsetAtPoint } from './offset-at-point.ts'

export interface MentionMarksProps {
  readonly paragraphId: string
  readonly marks: readonly MentionMark[]
  /** The claim in hand: its words have edges to pull. */
  readonly heldId: string | null
  readonly onHold: (claimId: string) => void
  readonly onMove: (mentionId: string, span: Span) => void
}

/**
 * The mentions of the paragraph one stands on, told apart: a line in its claim's colour under the words of each (painted, no
 * element within the text), the claim's number where several stand, and edges to pull on those of the claim in hand.
 */
export function MentionMarks({ paragraphId, marks, heldId, onHold, onMove }: MentionMarksProps) {
  const { t } = useTranslation('claims')
  const frame = useRef<HTMLDivElement>(null)
  const [shapes, setShapes] = useState<readonly MarkShape[]>([])
  const [pulled, setPulled] = useState<{ readonly mentionId: string; readonly span: Span } | null>(null)
  const shown = marks.map((mark) =>
    mark.mention.id === pulled?.mentionId ? { ...mark, ...pulled.span } : { ...mark, ...mark.mention },
  )
  const key = shown.map(({ mention, from, to, hue, lane }) => [mention.id, from, to, hue, lane].join(' ')).join()

  const draw = useEffectEvent(() => {
    const row = frame.current?.parentElement
    const [text] = row ? textsOf(row, paragraphId) : []
    const words = text?.parentElement
    if (!text || !words || !frame.current) return
    const box = frame.current
    const lined = shown.filter((mark) => !mark.isWhole || mark.mention.id === pulled?.mentionId)
    const stops = lined.map(({ hue, lane, from, to }) => {
      words.style.setProperty(`--line-${hue}`, `var(--lane-${lane})`)
      return paint(`mention-${hue}`, [rangeOf(text, { from, to })])
    })
    const measure = () => setShapes(measureMarks(text, box, shown))
    const observer = new ResizeObserver(measure)
    observer.observe(words)
    return () => {
      observer.disconnect()
      for (const stop of stops) stop()
      for (let hue = 1; hue <= hueCount; hue += 1) words.style.removeProperty(`--line-${hue}`)
    }
  })
  // `key` is all that `shown` says.
  useLayoutEffect(() => draw(), [paragraphId, key])

  const stopPulling = useRef<(() => void) | null>(null)
  useEffect(() => () => stopPulling.current?.(), [])
  const pull = (mark: MentionMark, edge: Edge, event: ReactPointerEvent) => {
    const [text] = frame.current?.parentElement ? textsOf(frame.current.parentElement, paragraphId) : []
    if (event.button !== 0 || text === undefined) return
    event.preventDefault()
    event.stopPropagation()
    const { id: mentionId, from, to } = mark.mention
    let span: Span = { from, to }
    const move = (moved: PointerEvent) => {
      const offset = offsetAtPoint(moved, paragraphId)
      if (offset === null) return
      span = pullEdge(text.data, { from, to }, edge, offset)
      setPulled({ mentionId, span })
    }
    const stop = () => {
      document.removeEventListener('pointermove', move)
      document.removeEventListener('pointerup', drop)
      document.removeEventListener('pointercancel', stop)
      document.removeEventListener('keydown', cancel, true)
      stopPulling.current = null
      setPulled(null)
    }
    const drop = () => {
      stop()
      if (span.from !== from || span.to !== to) onMove(mentionId, span)
    }
    const cancel = (pressed: KeyboardEvent) => {
      if (pressed.key !== 'Escape') return
      pressed.stopPropagation()
      stop()
    }
    stopPulling.current = stop
    document.addEventListener('pointermove', move)
    document.addEventListener('pointerup', drop)
    document.addEventListener('pointercancel', stop)
    document.addEventListener('keydown', cancel, true)
  }

  const isCrowded = new Set(marks.map((mark) => mark.claim.id)).size > 1
  return (
    <div ref={frame} className={classes(css['frame'], pulled !== null && css['pulling'])} dir="ltr" aria-hidden="true">
      {shapes.map(({ mark, tag, edges }) => (
        <div key={mark.mention.id} style={{ color: `var(--hue-${mark.hue})` }}>
          {isCrowded && !mark.isWhole ? (
            <span
              className={css['tag']}
              data-tag={mark.mention.id}
              data-rtl={tag.isRtl || undefined}
              style={{ insetBlockStart: tag.y, insetInlineStart: tag.x }}
              onClick={() => onHold(mark.claim.id)}
            >{`C${mark.claim.number}`}</span>
          ) : null}
          {mark.claim.id === heldId
            ? edges.map(({ edge, x, y, height }) => (
                <span
                  key={edge}
                  className={classes(css['edge'], css[edge])}
                  data-edge={edge}
                  title={t(`edge.${edge}`, { claim: `C${mark.claim.number}` })}
                  style={{ insetInlineStart: x, insetBlockStart: y, blockSize: height }}
                  onPointerDown={(event) => pull(mark, edge, event)}
                />
              ))
            : null}
        </div>
      ))}
    </div>
  )
}
