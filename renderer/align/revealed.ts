/** What another screen, or Find, asks the align screen to bring into view. A new object asks again. */
export interface Revealed {
  readonly paragraphId: string | null
  /** A claim to take in hand. */
  readonly claimId: string | null
  /** Whether the keyboard goes there too. */
  readonly takesKeyboard: boolean
}
