/**
 * Paints ranges with the CSS Custom Highlight API under a name that a style sheet knows, beside those others paint under it: no
 * element ever stands inside an Arabic word, so shaping never breaks. Answers the way to take them off again.
 */
export function paint(name: string, ranges: readonly Range[]): () => void {
  const highlight = CSS.highlights.get(name) ?? new Highlight()
  CSS.highlights.set(name, highlight)
  for (const range of ranges) highlight.add(range)
  return () => {
    for (const range of ranges) highlight.delete(range)
  }
}
