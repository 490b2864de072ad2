/** A letter on a page, or several drawn as one. Lengths are points; `y` grows upwards, `x` is its left edge. */
export interface Glyphs {
  readonly text: string
  /** What it is drawn as: the same letter has another shape at the end of a word. */
  readonly shape: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

export interface PdfPage {
  readonly height: number
  readonly glyphs: readonly Glyphs[]
}
