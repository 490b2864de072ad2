import css from './editor.module.css'
import { editor, KeyCode, type IPosition } from './monaco.ts'
import { citationsOfLine, type PlacedCitation } from './passage.ts'
import { createStore, type Store } from '../parts/store.ts'

/** The citation whose sources are shown. */
export interface ShownCitation extends PlacedCitation {
  /** Opened by key: the card takes the keyboard and keeps it until it is left. */
  readonly hasKeyboard: boolean
}

export interface CitationCard {
  readonly shown: Store<ShownCitation | null>
  /** Shows the sources of the citation at the caret, or of the nearest one before it in the line. */
  showAtCaret(): void
  /** Shows sources that hang from a place in the text; they take the keyboard. */
  show(placed: PlacedCitation): void
  /** Closes the card; what had the keyboard in it gives it back to the text. */
  readonly close: () => void
  /** The card's own element, so that the pointer may rest on it. */
  readonly holdOpen: (isInside: boolean) => void
  dispose(): void
}

const openAfterMs = 250
const closeAfterMs = 250

/** Shows what a citation rests on while the pointer rests on its chip, or when asked by key. */
export function showCitations(view: editor.ICodeEditor): CitationCard {
  const shown = createStore<ShownCitation | null>(null)
  let timer: ReturnType<typeof setTimeout> | undefined
  let pointed: ShownCitation | null = null

  const later = (change: () => void, ms: number) => {
    clearTimeout(timer)
    timer = setTimeout(change, ms)
  }
  const closeLater = () => {
    if (shown.get()?.hasKeyboard === true) return
    later(() => {
      shown.set(null)
    }, closeAfterMs)
  }
  const point = (next: ShownCitation | null) => {
    if (isSame(next, pointed)) return
    pointed = next
    if (next === null) closeLater()
    else if (isSame(next, shown.get())) clearTimeout(timer)
    else if (shown.get()?.hasKeyboard !== true) {
      later(() => {
        shown.set(next)
      }, openAfterMs)
    }
  }
  const close = () => {
    clearTimeout(timer)
    pointed = null
    const hadKeyboard = shown.get()?.hasKeyboard === true
    shown.set(null)
    if (hadKeyboard) view.focus()
  }

  const opened = view.createDecorationsCollection()
  const stopFollowing = shown.subscribe(() => {
    const range = shown.get()?.range
    opened.set(range === undefined ? [] : [{ range, options: { inlineClassName: css['open'] ?? '' } }])
  })

  const listening = [
    view.onMouseMove(({ target, event }) => {
      if (target.type === editor.MouseTargetType.CONTENT_WIDGET) return
      const isText = target.type === editor.MouseTargetType.CONTENT_TEXT
      point(isText && event.browserEvent.buttons === 0 ? citationAt(view, target.position) : null)
    }),
    view.onMouseLeave(() => {
      point(null)
    }),
    view.onKeyDown((event) => {
      if (event.keyCode === KeyCode.Escape && shown.get() !== null) close()
    }),
    view.onDidScrollChange(close),
    view.onDidChangeModelContent(close),
  ]
  return {
    shown,
    showAtCaret() {
      const caret = view.getPosition()
      if (caret === null) return
      const found = citationAt(view, caret, true)
      if (found === null) return
      clearTimeout(timer)
      view.revealPosition(caret)
      shown.set({ ...found, hasKeyboard: true })
    },
    show(placed) {
      clearTimeout(timer)
      shown.set({ ...placed, hasKeyboard: true })
    },
    close,
    holdOpen(isInside) {
      if (isInside) clearTimeout(timer)
      else closeLater()
    },
    dispose() {
      clearTimeout(timer)
      for (const listener of listening) listener.dispose()
      stopFollowing()
    },
  }
}

function citationAt(
  view: editor.ICodeEditor,
  { lineNumber, column }: IPosition,
  orBefore = false,
): ShownCitation | null {
  const model = view.getModel()
  if (model === null) return null
  const placed = citationsOfLine(model, lineNumber)
  const found =
    placed.find(({ range }) => range.startColumn <= column && column <= range.endColumn) ??
    (orBefore ? (placed.findLast(({ range }) => range.endColumn <= column) ?? placed[0]) : undefined)
  return found === undefined ? null : { ...found, hasKeyboard: false }
}

function isSame(a: ShownCitation | null, b: ShownCitation | null): boolean {
  return a === b || (a !== null && b !== null && a.range.equalsRange(b.range))
}
