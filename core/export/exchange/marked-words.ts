import type { Span } from '../../base/span.ts'

/** A stretch of words and the mark on it. */
export interface Mark<What> extends Span {
  readonly what: What
}

/** Words, or marked words with more of the same in them. */
export type MarkedWords<What> =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'marked'; readonly what: What; readonly inside: readonly MarkedWords<What>[] }

/**
 * The words of `text` from `from` to `to` with marks that lie one in the other, as markup wants them. A mark that runs across the end
 * of another is cut there and goes on behind it under the same name; parts of marks outside the stretch are left out.
 */
export function markWords<What>(text: string, { from, to }: Span, marks: readonly Mark<What>[]): MarkedWords<What>[] {
  const within = marks
    .map((mark) => ({ ...mark, from: Math.max(mark.from, from), to: Math.min(mark.to, to) }))
    .filter((mark) => mark.from < mark.to)
    .toSorted((x, y) => x.from - y.from || y.to - x.to)
  const pieces: MarkedWords<What>[] = []
  let at = from
  const plain = (end: number) => {
    if (at < end) pieces.push({ kind: 'words', text: text.slice(at, end) })
    at = end
  }
  let rest = within
  for (let [mark] = rest; mark !== undefined; [mark] = rest) {
    const { from: start, to: end, what } = mark
    plain(start)
    const others = rest.slice(1)
    pieces.push({ kind: 'marked', what, inside: markWords(text, { from: start, to: end }, others) })
    at = end
    rest = others
      .filter((other) => other.to > end)
      .map((other) => ({ ...other, from: Math.max(other.from, end) }))
      .toSorted((x, y) => x.from - y.from || y.to - x.to)
  }
  plain(to)
  return pieces
}
