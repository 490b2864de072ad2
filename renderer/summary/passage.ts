import type { Span } from '#core/base/span.ts'
import type { Citation } from '#core/summary/citation.ts'
import { citationsOf } from '#core/summary/citations.ts'
import { parseSummary } from '#core/summary/parse-summary.ts'
import { Range, type editor } from './monaco.ts'

/** Whole lines of the summary that can be read by themselves. `from` is the offset of its first line in the model. */
export interface Passage {
  readonly firstLine: number
  readonly lastLine: number
  readonly from: number
  readonly text: string
}

/** UTF-16 code units: past this a passage is not widened, so that a text without blank lines still types smoothly. */
const widest = 8_000

/** The lines and what belongs to the same paragraphs: up to the next blank lines on both sides. */
export function passageAround(model: editor.ITextModel, first: number, last: number): Passage {
  let firstLine = first
  let lastLine = Math.min(last, model.getLineCount())
  let length = 0
  const widens = (line: number) => {
    const { length: more } = model.getLineContent(line)
    length += more
    return more > 0 && length < widest
  }
  while (firstLine > 1 && widens(firstLine - 1)) firstLine -= 1
  while (lastLine < model.getLineCount() && widens(lastLine + 1)) lastLine += 1
  const range = new Range(firstLine, 1, lastLine, model.getLineMaxColumn(lastLine))
  return {
    firstLine,
    lastLine,
    from: model.getOffsetAt({ lineNumber: firstLine, column: 1 }),
    text: model.getValueInRange(range),
  }
}

/** The range of a span of the passage in its model. */
export function rangeOf(model: editor.ITextModel, passage: Passage, { from, to }: Span): Range {
  return Range.fromPositions(model.getPositionAt(passage.from + from), model.getPositionAt(passage.from + to))
}

/** A citation and where it stands: one line, columns from 1. */
export interface PlacedCitation {
  readonly citation: Citation
  readonly range: Range
}

/** The citations of one line, in order. */
export function citationsOfLine(model: editor.ITextModel, lineNumber: number): readonly PlacedCitation[] {
  const passage = passageAround(model, lineNumber, lineNumber)
  return citationsOf(parseSummary(passage.text)).flatMap((citation) => {
    const range = rangeOf(model, passage, citation.span)
    return range.startLineNumber === lineNumber ? [{ citation, range }] : []
  })
}
