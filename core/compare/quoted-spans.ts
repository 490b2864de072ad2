import type { Span } from '../base/span.ts'

/**
 * What stands in quotation marks, without the marks, in order, disjoint. Marks come as «», “”, ”“ (reversed), "" and mixed; a
 * quotation that is never closed runs to the end of its paragraph.
 */
export function quotedSpans(text: string): Span[] {
  const spans: Span[] = []
  let opened: { readonly from: number; readonly mark: string } | null = null
  for (const { 0: mark, index } of text.matchAll(/[«»“”„‟"]/g)) {
    if (opened === null) {
      // A closing guillemet with nothing open closes nothing.
      if (mark !== '»') opened = { from: index + 1, mark }
    } else if (closes(opened.mark, mark)) {
      if (index > opened.from) spans.push({ from: opened.from, to: index })
      opened = null
    }
  }
  if (opened !== null && opened.from < text.length) spans.push({ from: opened.from, to: text.length })
  return spans
}

function closes(opening: string, mark: string): boolean {
  return opening === '«' ? mark === '»' : mark !== '«' && mark !== '»'
}
