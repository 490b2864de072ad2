import { createStore } from '../../parts/store.ts'

/** The text as something that scrolls beside the preview. Heights are CSS pixels from the top of the text. */
export interface TextPage {
  readonly heightOf: (offset: number) => number
  readonly top: () => number
  readonly furthest: () => number
  readonly scrollTo: (height: number) => void
  /** Calls back whenever it is scrolled. Returns the way to stop. */
  readonly onScroll: (listener: () => void) => () => void
  /** Calls back when the editor's hand is on it: keys, wheel, pointer. Returns the way to stop. */
  readonly onTouch: (listener: () => void) => () => void
}

/** Null while no text is open. */
export const textPage = createStore<TextPage | null>(null)

const touches = ['wheel', 'pointerdown', 'keydown', 'touchmove'] as const

export function listenToTouch(element: HTMLElement, listener: () => void): () => void {
  for (const touch of touches) element.addEventListener(touch, listener, { capture: true, passive: true })
  return () => {
    for (const touch of touches) element.removeEventListener(touch, listener, { capture: true })
  }
}
