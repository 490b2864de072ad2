import type { Span } from '#core/base/span.ts'
import css from './editor.module.css'
import { editor, Range } from './monaco.ts'

/** What Find found in the text, painted over it. Goes with the model. */
export interface FindMarks {
  show(spans: readonly Span[], here: Span | null): void
}

export function markFound(model: editor.ITextModel): FindMarks {
  let ours: string[] = []
  return {
    show(spans, here) {
      const marks = spans.map((span) => ({
        range: rangeOfSpan(model, span),
        options: span.from === here?.from ? looks.here : looks.found,
      }))
      ours = model.deltaDecorations(ours, marks)
    },
  }
}

/** Brings words into view; with the keyboard, they are selected too. */
export function revealSpan(view: editor.ICodeEditor, span: Span | null, takesKeyboard: boolean): void {
  const model = view.getModel()
  if (model !== null && span !== null) {
    const range = rangeOfSpan(model, span)
    view.revealRangeInCenterIfOutsideViewport(range)
    if (takesKeyboard) view.setSelection(range)
  }
  if (takesKeyboard) view.focus()
}

/** The range of a span of the whole text. */
export function rangeOfSpan(model: editor.ITextModel, { from, to }: Span): Range {
  return Range.fromPositions(model.getPositionAt(from), model.getPositionAt(to))
}

const looks = {
  found: look(css['found']),
  here: look(css['foundHere']),
} as const

function look(className: string | undefined): editor.IModelDecorationOptions {
  return {
    inlineClassName: className ?? '',
    stickiness: editor.TrackedRangeStickiness.NeverGrowsWhenTypingAtEdges,
    zIndex: 2,
  }
}
