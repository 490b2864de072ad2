import { createStore } from '../../parts/store.ts'
import type { Cited } from './cited.ts'

/** Puts something where the caret stands, and gives the text the keyboard. Null while no text can be written in. */
export const putIntoText = createStore<((cited: Cited) => void) | null>(null)

/** What is being dragged: only within this window, so it need not go through the clipboard's words. */
export const draggedCited = createStore<Cited | null>(null)
