/** Half-open `[from, to)` in UTF-16 code units of one text. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** Whether the span lies within a text of `length` code units and holds at least one of them. */
export function isSpanWithin(span: Span, length: number): boolean {
  return (
    Number.isInteger(span.from) &&
    Number.isInteger(span.to) &&
    0 <= span.from &&
    span.from < span.to &&
    span.to <= length
  )
}

/** Whether two spans of one text have any code unit in common. */
export function overlaps(x: Span, y: Span): boolean {
  return x.from < y.to && y.from < x.to
}
