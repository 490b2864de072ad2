import type { ParagraphSources } from '#core/summary/paragraph-sources.ts'
import css from './editor.module.css'
import { classes } from '../parts/classes.ts'
import { editor, Range } from './monaco.ts'

/** What stands above a paragraph: on how many outlets and claims it rests. */
export interface Lens {
  readonly sources: ParagraphSources
  readonly words: string
}

export interface ParagraphLens {
  /** Nothing moves while the text is ahead of what was read: the lines that are there follow the typing by themselves. */
  show(source: string, lenses: readonly Lens[]): void
  dispose(): void
}

/**
 * A quiet line in the blank one above each paragraph that cites something; none where no line is blank, and none where the caret is, so
 * that nobody writes beside it. Drawn as text of Monaco's that is not in the model.
 */
export function showLenses(
  view: editor.ICodeEditor,
  onOpen: (sources: ParagraphSources, lineNumber: number) => void,
): ParagraphLens {
  const drawn = view.createDecorationsCollection()
  let lenses: readonly Lens[] = []
  let byLine = new Map<number, Lens>()
  let caretLine = view.getPosition()?.lineNumber ?? 1

  const draw = () => {
    drawn.set(
      [...byLine].flatMap(([lineNumber, { sources, words }]) =>
        lineNumber === caretLine
          ? []
          : [{ range: new Range(lineNumber, 1, lineNumber, 1), options: look(words, sources.toCheck > 0) }],
      ),
    )
  }
  const place = () => {
    const model = view.getModel()
    byLine = new Map(
      model === null
        ? []
        : lenses.flatMap((lens) => {
            const lineNumber = model.getPositionAt(lens.sources.span.from).lineNumber - 1
            return lineNumber >= 1 && model.getLineLength(lineNumber) === 0 ? [[lineNumber, lens] as const] : []
          }),
    )
    draw()
  }
  const listening = [
    view.onDidChangeCursorPosition(({ position }) => {
      const left = caretLine
      caretLine = position.lineNumber
      if (caretLine !== left && (byLine.has(caretLine) || byLine.has(left))) draw()
    }),
    view.onMouseDown(({ target, event }) => {
      const lens = target.position === null ? undefined : byLine.get(target.position.lineNumber)
      if (lens === undefined || target.element?.classList.contains(css['lens'] ?? '') !== true) return
      event.preventDefault()
      onOpen(lens.sources, target.position?.lineNumber ?? 1)
    }),
  ]
  return {
    show(source, next) {
      if (view.getModel()?.getValue() !== source) return
      lenses = next
      place()
    },
    dispose() {
      for (const one of listening) one.dispose()
    },
  }
}

function look(words: string, hasToCheck: boolean): editor.IModelDecorationOptions {
  return {
    after: {
      content: words,
      inlineClassName: classes(css['lens'], hasToCheck && css['lensToCheck']),
      inlineClassNameAffectsLetterSpacing: true,
      cursorStops: editor.InjectedTextCursorStops.None,
    },
    showIfCollapsed: true,
    stickiness: editor.TrackedRangeStickiness.NeverGrowsWhenTypingAtEdges,
  }
}
