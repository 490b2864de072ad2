import type { Span } from '#core/base/span.ts'

/** Words of the text to bring into view. A new object asks again. */
export interface RevealedWords {
  readonly span: Span | null
  readonly takesKeyboard: boolean
}
