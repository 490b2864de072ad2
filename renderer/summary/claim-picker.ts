import type { Claim } from '#core/document/snapshot.ts'
import { citeClaim, claimQueryAt, findClaims, type ClaimQuery } from './completion.ts'
import { type editor, KeyCode, Range } from './monaco.ts'
import { createStore, type Store } from '../parts/store.ts'

/** The list of claims under an `@`: what is offered, which one is chosen, and where it hangs. */
export interface Picking {
  readonly lineNumber: number
  readonly query: ClaimQuery
  readonly offers: readonly Claim[]
  readonly chosen: number
}

export interface ClaimPicker {
  /** Null while nothing is being picked. */
  readonly picking: Store<Picking | null>
  /** Writes the citation of an offered claim where the `@` stands. */
  readonly accept: (claim: Claim) => void
  dispose(): void
}

/**
 * Opens when an `@` is typed, follows the words after it, closes when the caret leaves them or nothing fits.
 * Up, Down, Page keys choose; Enter and Tab accept; Escape leaves the `@` as it is.
 */
export function pickClaims(view: editor.ICodeEditor, readClaims: () => readonly Claim[]): ClaimPicker {
  const picking = createStore<Picking | null>(null)

  const queryAtCaret = () => {
    const caret = view.getPosition()
    const model = view.getModel()
    if (caret === null || model === null || view.getSelection()?.isEmpty() !== true) return null
    const query = claimQueryAt(model.getLineContent(caret.lineNumber), caret.column - 1)
    return query === null ? null : { lineNumber: caret.lineNumber, query }
  }

  const show = ({ lineNumber, query }: Pick<Picking, 'lineNumber' | 'query'>) => {
    const offers = findClaims(readClaims(), query.words)
    picking.set(offers.length === 0 ? null : { lineNumber, query, offers, chosen: 0 })
  }

  const accept = (claim: Claim) => {
    const now = picking.get()
    const model = view.getModel()
    picking.set(null)
    if (now === null || model === null) return
    const { lineNumber, query } = now
    const { from, to, text, caret } = citeClaim(model.getLineContent(lineNumber), query, claim.number)
    view.executeEdits('citation', [{ range: new Range(lineNumber, from + 1, lineNumber, to + 1), text }])
    view.setPosition({ lineNumber, column: caret + 1 })
    view.focus()
  }

  const choose = (step: number) => {
    const now = picking.get()
    if (now === null) return
    const chosen = Math.min(Math.max(now.chosen + step, 0), now.offers.length - 1)
    picking.set({ ...now, chosen })
  }

  const onKey = (code: KeyCode): boolean => {
    const now = picking.get()
    const offer = now?.offers[now.chosen]
    if (offer === undefined) return false
    const step = steps.get(code)
    if (step !== undefined) choose(step)
    else if (code === KeyCode.Enter || code === KeyCode.Tab) accept(offer)
    else if (code === KeyCode.Escape) picking.set(null)
    else return false
    return true
  }

  const listening = [
    view.onDidChangeModelContent(({ changes }) => {
      if (!view.hasTextFocus()) return
      const found = queryAtCaret()
      const isTyped = changes.length === 1 && changes[0]?.text.endsWith('@') === true
      if (found !== null && (isTyped || picking.get() !== null)) show(found)
      else picking.set(null)
    }),
    view.onDidChangeCursorPosition(() => {
      const now = picking.get()
      if (now === null) return
      const found = queryAtCaret()
      if (found?.lineNumber !== now.lineNumber || found.query.from !== now.query.from) picking.set(null)
      else if (found.query.words !== now.query.words) show(found)
    }),
    view.onKeyDown((event) => {
      if (event.browserEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
      if (!onKey(event.keyCode)) return
      event.preventDefault()
      event.stopPropagation()
    }),
    view.onDidBlurEditorText(() => {
      picking.set(null)
    }),
  ]
  return {
    picking,
    accept,
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
