import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Glyphs } from './glyphs.ts'

/** What a page is told to draw, in order: the codes of `OPS`, and what each is given. */
export interface DrawingSteps {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

/** a b c d e f: x' = a·x + c·y + e, y' = b·x + d·y + f (PDF 32000-1, 8.3.4). */
type Matrix = readonly [number, number, number, number, number, number]

const unchanged: Matrix = [1, 0, 0, 1, 0, 0]

interface TextState {
  readonly placement: Matrix
  readonly font: string
  readonly fontSize: number
  readonly charSpacing: number
  readonly wordSpacing: number
  readonly scale: number
  readonly leading: number
  readonly rise: number
}

/** Deeper than any page saves what it was doing. */
const DEEPEST = 200

/**
 * The letters of a page with their places, found by drawing it without ink (PDF 32000-1, 9.4). The library's own text is in an
 * order it guessed, with letters drawn as one turned round (لا comes out as ال), which cannot be told from the text any more.
 * `unitOf` gives the length of a font's unit, a thousandth for nearly all.
 */
export function drawnGlyphs({ fnArray, argsArray }: DrawingSteps, unitOf: (font: string) => number): readonly Glyphs[] {
  const found: Glyphs[] = []
  const saved: TextState[] = []
  let state: TextState = {
    placement: unchanged,
    font: '',
    fontSize: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
  }
  let line = unchanged
  let text = unchanged
  const moveLine = (x: number, y: number): void => {
    line = combined(line, [1, 0, 0, 1, x, y])
    text = line
  }
  const show = (pieces: unknown): void => {
    const unit = unitOf(state.font)
    let x = 0
    for (const piece of Array.isArray(pieces) ? pieces : []) {
      if (typeof piece === 'number') x -= (piece * state.fontSize * state.scale) / 1000
      else {
        const { unicode, width, shape, isSpace } = glyphOf(piece)
        const drawn = width * unit * state.fontSize * state.scale
        found.push(
          ...placed(
            combined(state.placement, text),
            x,
            drawn,
            unicode,
            shape === '' ? '' : `${state.font} ${shape} ${unicode}`,
            state,
          ),
        )
        x += drawn + (state.charSpacing + (isSpace ? state.wordSpacing : 0)) * state.scale
      }
    }
    text = combined(text, [1, 0, 0, 1, x, 0])
  }

  fnArray.forEach((step, index) => {
    const given: unknown = argsArray[index]
    const args: readonly unknown[] = Array.isArray(given) ? given : []
    const [first, second] = numbersOf(args)
    switch (step) {
      case OPS.save:
      case OPS.paintFormXObjectBegin:
        if (saved.length < DEEPEST) saved.push(state)
        if (step === OPS.paintFormXObjectBegin)
          state = { ...state, placement: combined(state.placement, matrixOf(args)) }
        break
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        state = saved.pop() ?? state
        break
      case OPS.transform:
        state = { ...state, placement: combined(state.placement, matrixOf(args)) }
        break
      case OPS.beginText:
        line = unchanged
        text = unchanged
        break
      case OPS.setFont:
        state = { ...state, font: typeof args[0] === 'string' ? args[0] : '', fontSize: Number(args[1]) || 0 }
        break
      case OPS.setCharSpacing:
        state = { ...state, charSpacing: first }
        break
      case OPS.setWordSpacing:
        state = { ...state, wordSpacing: first }
        break
      case OPS.setHScale:
        state = { ...state, scale: first / 100 || 1 }
        break
      case OPS.setLeading:
        state = { ...state, leading: first }
        break
      case OPS.setTextRise:
        state = { ...state, rise: first }
        break
      case OPS.moveText:
        moveLine(first, second)
        break
      case OPS.setLeadingMoveText:
        state = { ...state, leading: -second }
        moveLine(first, second)
        break
      case OPS.setTextMatrix:
        line = matrixOf(args)
        text = line
        break
      case OPS.nextLine:
        moveLine(0, -state.leading)
        break
      case OPS.nextLineShowText:
        moveLine(0, -state.leading)
        show(args[0])
        break
      case OPS.showText:
      case OPS.showSpacedText:
        show(args[0])
        break
    }
  })
  return withoutNameless(found)
}

/** Of all letters, so many without a width tell of a file that gives none. */
const MOST_WIDTHLESS = 0.2

/** A vowel sign whose letter the file does not tell comes as whatever letter its number is; it alone has no width. */
function withoutNameless(glyphs: readonly Glyphs[]): readonly Glyphs[] {
  const isNameless = ({ text, width }: Glyphs): boolean => width === 0 && /^[!-~\u00a1-\u024f]$/.test(text)
  const count = glyphs.filter(isNameless).length
  return count === 0 || count > MOST_WIDTHLESS * glyphs.length ? glyphs : glyphs.filter((one) => !isNameless(one))
}

/** Text written upwards or at a slant is a stamp or the margin's, and has no place among lines. */
function placed(
  [a, b, c, d, e, f]: Matrix,
  along: number,
  drawn: number,
  unicode: string,
  shape: string,
  { fontSize, rise }: TextState,
): readonly Glyphs[] {
  const size = Math.abs(fontSize) * Math.hypot(c, d)
  const width = drawn * a
  const isLevel = Math.abs(b) <= 0.2 * Math.abs(a)
  if (unicode === '' || !isLevel || !(size > 0) || !Number.isFinite(size + width + e + f)) return []
  const x = a * along + c * rise + e
  return [
    { text: unicode, shape, x: Math.min(x, x + width), y: b * along + d * rise + f, width: Math.abs(width), size },
  ]
}

function glyphOf(piece: unknown): { unicode: string; width: number; shape: string; isSpace: boolean } {
  if (typeof piece !== 'object' || piece === null) return { unicode: '', width: 0, shape: '', isSpace: false }
  return {
    unicode: 'unicode' in piece && typeof piece.unicode === 'string' ? piece.unicode : '',
    width: 'width' in piece && typeof piece.width === 'number' ? piece.width : 0,
    shape: 'fontChar' in piece && typeof piece.fontChar === 'string' ? piece.fontChar : '',
    isSpace: 'isSpace' in piece && piece.isSpace === true,
  }
}

function combined([a, b, c, d, e, f]: Matrix, [p, q, r, s, t, u]: Matrix): Matrix {
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f]
}

/** A matrix is given as six numbers, or as one list of them. */
function matrixOf(args: readonly unknown[]): Matrix {
  const [first] = args
  const given = Array.isArray(first) || ArrayBuffer.isView(first) ? Array.from(Object.values(first)) : args
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = given.slice(0, 6).map(Number)
  return [a, b, c, d, e, f].every(Number.isFinite) ? [a, b, c, d, e, f] : unchanged
}

function numbersOf(args: readonly unknown[]): readonly [number, number] {
  const [first = 0, second = 0] = args.slice(0, 2).map(Number)
  return [first, second]
}
