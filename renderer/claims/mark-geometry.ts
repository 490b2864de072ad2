import type { Span } from '#core/base/span.ts'
import type { MentionMark } from '#core/document/mention-marks.ts'
import type { Edge } from '#core/text/word-edges.ts'
import { rangeOf } from '../paragraphs/text-ranges.ts'

/** Where the number and the edges of a mention stand, in CSS pixels from the frame's upper left corner. */
export interface MarkShape {
  readonly mark: MentionMark
  /** Its right end where the text runs right to left, else its left. */
  readonly tag: { readonly x: number; readonly y: number; readonly isRtl: boolean }
  readonly edges: readonly { readonly edge: Edge; readonly x: number; readonly y: number; readonly height: number }[]
}

/** The share of a line of the report's face that is above the baseline. */
const ASCENT = 0.63
const firstLane = 6
const laneHeight = 4

/** Measures marks over a paragraph's text node. */
export function measureMarks(
  text: Text,
  frame: HTMLElement,
  marks: readonly (MentionMark & Span)[],
): readonly MarkShape[] {
  const origin = frame.getBoundingClientRect()
  const isRtl = text.parentElement?.matches(':dir(rtl)') === true
  return marks.flatMap(({ from, to, ...mark }): MarkShape[] => {
    const first = letterBox(text, from, from + 1)
    const last = letterBox(text, to - 1, to)
    if (first === undefined || last === undefined) return []
    const [startX, endX] = isRtl ? [first.right, last.left] : [first.left, last.right]
    return [
      {
        mark,
        tag: {
          isRtl,
          x: startX - origin.left,
          y: first.top - origin.top + first.height * ASCENT + firstLane + mark.lane * laneHeight,
        },
        edges: [
          { edge: 'start', x: startX - origin.left, y: first.top - origin.top, height: first.height },
          { edge: 'end', x: endX - origin.left, y: last.top - origin.top, height: last.height },
        ],
      },
    ]
  })
}

function letterBox(text: Text, from: number, to: number): DOMRect | undefined {
  return [...rangeOf(text, { from, to }).getClientRects()].at(-1)
}
