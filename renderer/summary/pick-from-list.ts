import type { LineEdit } from './completion.ts'
import { type editor, KeyCode, Range } from './monaco.ts'
import { createStore, type Store } from '../parts/store.ts'

/** What stands at the caret and is to be replaced, with what is offered for it. Offsets are UTF-16 code units of the line. */
export interface Looked<Offer> {
  readonly from: number
  readonly to: number
  readonly offers: readonly Offer[]
}

/** A list under the text: what is offered, which one is chosen, and where it hangs. */
export interface Picking<Offer> extends Looked<Offer> {
  readonly lineNumber: number
  /** Null as long as no key has chosen one: the list only shows what there is, and Enter ends the line. */
  readonly chosen: number | null
}

export interface Picker<Offer> {
  /** Null while nothing is being picked. */
  readonly picking: Store<Picking<Offer> | null>
  /** Writes what is offered in the place of what stands there. */
  readonly accept: (offer: Offer) => void
  /** Opens the list because it was asked for; false where there is nothing to offer. */
  readonly ask: () => boolean
  dispose(): void
}

export interface PickSource<Offer> {
  /** What a line offers at the caret; null where nothing. `isAsked`: by key, so that less is needed. */
  readonly look: (line: string, caret: number, isAsked: boolean) => Looked<Offer> | null
  /** Whether the list opens after these words were typed; once open it follows whatever is written. */
  readonly opensAfter: (typed: string) => boolean
  /** Whether the first is chosen as soon as the list opens by itself. */
  readonly choosesFirst: boolean
  readonly write: (line: string, looked: Looked<Offer>, offer: Offer) => LineEdit
}

/**
 * Opens while one types, follows the words, closes when the caret leaves them or nothing fits; whoever closed it by Escape has
 * peace until the next word. Up, Down, Page keys choose; Tab accepts what is chosen or else the first, Enter only what is chosen.
 */
export function pickFromList<Offer>(view: editor.ICodeEditor, source: PickSource<Offer>): Picker<Offer> {
  const picking = createStore<Picking<Offer> | null>(null)
  let isAsked = false
  let leftAt: { readonly lineNumber: number; readonly from: number } | null = null

  const lookAtCaret = () => {
    const caret = view.getPosition()
    const model = view.getModel()
    if (caret === null || model === null || view.getSelection()?.isEmpty() !== true) return null
    const looked = source.look(model.getLineContent(caret.lineNumber), caret.column - 1, isAsked)
    return looked === null ? null : { ...looked, lineNumber: caret.lineNumber }
  }
  const close = () => {
    isAsked = false
    picking.set(null)
  }
  const show = (found: Omit<Picking<Offer>, 'chosen'>) => {
    if (leftAt?.lineNumber === found.lineNumber && leftAt.from === found.from && !isAsked) return close()
    leftAt = null
    if (found.offers.length === 0) return close()
    picking.set({ ...found, chosen: source.choosesFirst || isAsked ? 0 : null })
  }

  const accept = (offer: Offer) => {
    const now = picking.get()
    const model = view.getModel()
    close()
    if (now === null || model === null) return
    const { lineNumber } = now
    const { from, to, text, caret } = source.write(model.getLineContent(lineNumber), now, offer)
    view.executeEdits('pick', [{ range: new Range(lineNumber, from + 1, lineNumber, to + 1), text }])
    view.setPosition({ lineNumber, column: caret + 1 })
    view.focus()
  }

  const choose = (step: number) => {
    const now = picking.get()
    if (now === null) return
    const next = now.chosen === null ? (step > 0 ? 0 : now.offers.length - 1) : now.chosen + step
    picking.set({ ...now, chosen: Math.min(Math.max(next, 0), now.offers.length - 1) })
  }

  const onKey = (code: KeyCode): boolean => {
    const now = picking.get()
    if (now === null) return false
    const chosen = now.offers[now.chosen ?? (code === KeyCode.Tab ? 0 : -1)]
    const step = steps.get(code)
    if (step !== undefined) choose(step)
    else if ((code === KeyCode.Enter || code === KeyCode.Tab) && chosen !== undefined) accept(chosen)
    else if (code === KeyCode.Escape) {
      leftAt = now
      close()
    } else return false
    return true
  }

  const listening = [
    view.onDidChangeModelContent(({ changes }) => {
      if (!view.hasTextFocus()) return
      const isTyped = changes.length === 1 && source.opensAfter(changes[0]?.text ?? '')
      const found = isTyped || picking.get() !== null ? lookAtCaret() : null
      if (found === null) close()
      else show(found)
    }),
    view.onDidChangeCursorPosition(() => {
      const now = picking.get()
      if (now === null) return
      const found = lookAtCaret()
      if (found?.lineNumber !== now.lineNumber || found.from !== now.from) close()
      else if (found.to !== now.to) show(found)
    }),
    view.onKeyDown((event) => {
      if (event.browserEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
      if (!onKey(event.keyCode)) return
      event.preventDefault()
      event.stopPropagation()
    }),
    view.onDidBlurEditorText(close),
  ]
  return {
    picking,
    accept,
    ask() {
      isAsked = true
      const found = lookAtCaret()
      if (found === null) close()
      else show(found)
      return picking.get() !== null
    },
    dispose() {
      for (const listener of listening) listener.dispose()
    },
  }
}

/** How far each key moves down the list. */
const steps = new Map([
  [KeyCode.DownArrow, 1],
  [KeyCode.UpArrow, -1],
  [KeyCode.PageDown, 5],
  [KeyCode.PageUp, -5],
])
