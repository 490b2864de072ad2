import type { editor } from '../monaco.ts'
import { createStore } from '../../parts/store.ts'

/** Where the word begins that is being typed, in the text; null while none is. What is half written is not misspelled yet. */
export const wordInHand = createStore<number | null>(null)

/** Tells it for as long as an editor is open. */
export function followWordInHand(view: editor.ICodeEditor): () => void {
  const wordAtCaret = () => {
    const [caret, model] = [view.getPosition(), view.getModel()]
    const word = caret === null ? null : (model?.getWordUntilPosition(caret) ?? null)
    if (caret === null || model === null || word === null || word.word === '') return null
    return model.getOffsetAt({ lineNumber: caret.lineNumber, column: word.startColumn })
  }
  const listening = [
    view.onDidChangeModelContent(() => wordInHand.set(view.hasTextFocus() ? wordAtCaret() : null)),
    view.onDidChangeCursorPosition(() => {
      if (wordInHand.get() !== null && wordAtCaret() !== wordInHand.get()) wordInHand.set(null)
    }),
    view.onDidBlurEditorText(() => wordInHand.set(null)),
  ]
  return () => {
    for (const one of listening) one.dispose()
    wordInHand.set(null)
  }
}
