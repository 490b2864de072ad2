import type { Glyphs } from './glyphs.ts'

/** A line of a page as it is read. Lengths are points. */
export interface PdfLine {
  readonly text: string
  readonly pieces: readonly Piece[]
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
  /** Whether it is a row of a table, which is a paragraph by itself. */
  readonly isRow: boolean
}

export const arabicLetter = /[\u0600-\u065f\u066e-\u06ef\u06fa-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/
const latinLetter = /[A-Za-z\u00c0-\u024f]/
const digit = /\p{Nd}/u

/** Whether a text runs from right to left: more of its letters are Arabic than Latin. */
export function isRightToLeft(text: string): boolean {
  const arabic = text.match(new RegExp(arabicLetter, 'gu'))?.length ?? 0
  const latin = text.match(new RegExp(latinLetter, 'gu'))?.length ?? 0
  return arabic > latin
}

/** In a page of Arabic letters a line with a word of them runs from the right, however much Latin is in it. */
const arabicWord = new RegExp(`(?:${arabicLetter.source}\\s*){2}`)

/** What closes a sentence stands at the left of a line only where it runs from the right. */
const endsAtLeft = /^[.,:;!?،؛؟]$/

/** A gap of so much of the letters' size parts words, with a blank in it or without. */
const BLANK_GAP = 0.1
const BARE_GAP = 0.25

/**
 * Puts the pieces of one line into the order they are read in. A PDF has them by their place: from the right edge in a line
 * that runs from right to left, but Latin words and the parts of a number from the left within it.
 */
export function lineOf(glyphs: readonly Glyphs[], pageIsRightToLeft: boolean): PdfLine {
  const whole = glyphs.map(({ text }) => text).join('')
  const hasLetters = arabicLetter.test(whole) || latinLetter.test(whole)
  const sorted = withMarks(glyphs).toSorted((a, b) => a.x - b.x)
  const isOfPage =
    pageIsRightToLeft && (!hasLetters || arabicWord.test(whole) || endsAtLeft.test(sorted[0]?.text ?? ''))
  const isRtl = isOfPage || isRightToLeft(whole)
  const placed = withBlanks(sorted)
  const pieces = isRtl ? readFromRight(placed) : placed
  return {
    text: pieces.map(({ text }) => text).join(''),
    pieces,
    left: Math.min(...glyphs.map(({ x }) => x)),
    right: Math.max(...glyphs.map(({ x, width }) => x + width)),
    y: commonest(glyphs, ({ y }) => y),
    size: commonest(glyphs, ({ size }) => size),
    isRow: false,
  }
}

/** A row of a table as one line, its cells parted by a bar as in every other format. `cells` are from the left. */
export function rowOf(cells: readonly (readonly Glyphs[])[], isRtl: boolean): PdfLine {
  const lines = (isRtl ? cells.toReversed() : cells).map((glyphs) => lineOf(glyphs, isRtl))
  const pieces = lines.flatMap((line, index) => (index === 0 ? line.pieces : [bar, ...line.pieces]))
  const whole = lineOf(cells.flat(), isRtl)
  return { ...whole, pieces, text: pieces.map(({ text }) => text).join(''), isRow: true }
}

/** A letter as it stands in its line, or a blank. */
export interface Piece {
  readonly text: string
  readonly shape: string
}

const blank: Piece = { text: ' ', shape: '' }
const bar: Piece = { text: ' | ', shape: '' }

/** Vowel signs stand over or under a letter and belong after it. */
function withMarks(glyphs: readonly Glyphs[]): readonly Glyphs[] {
  const marks = glyphs.filter(({ text }) => /^\p{M}+$/u.test(text))
  if (marks.length === 0) return glyphs
  const letters = glyphs.filter((one) => !marks.includes(one))
  const added = new Map<Glyphs, string>()
  for (const mark of marks) {
    const distance = ({ x, width }: Glyphs): number => Math.abs(x + width / 2 - mark.x - mark.width / 2)
    const base = letters
      .filter(({ text }) => text.trim() !== '')
      .reduce<Glyphs | null>((best, one) => (best === null || distance(one) < distance(best) ? one : best), null)
    if (base !== null) added.set(base, (added.get(base) ?? '') + mark.text)
  }
  return letters.map((one) => ({ ...one, text: one.text + (added.get(one) ?? '') }))
}

/** From the left, with a blank wherever the page leaves one. */
function withBlanks(sorted: readonly Glyphs[]): readonly Piece[] {
  const pieces: Piece[] = []
  let edge: number | null = null
  let hasBlank = false
  for (const { text, shape, x, width, size } of sorted) {
    if (text.trim() === '') {
      hasBlank = true
      continue
    }
    const gap = edge === null ? 0 : x - edge
    if (edge !== null && gap > size * (hasBlank ? BLANK_GAP : BARE_GAP)) pieces.push(blank)
    pieces.push({ text, shape })
    edge = Math.max(edge ?? x, x + width)
    hasBlank = false
  }
  return pieces
}

/**
 * What the pieces of a line are to its direction (UAX 9): points, commas and slashes belong to a number between its digits,
 * other signs go the way of the line. Figures after Latin letters go with them, but not those of the Arabic kind.
 */
type Kind = 'rtl' | 'latin' | 'number' | 'arabicNumber' | 'separator' | 'sign' | 'blank'

function kindOf({ text }: Piece): Kind {
  if (text === ' ') return 'blank'
  if (arabicLetter.test(text)) return 'rtl'
  if (latinLetter.test(text)) return 'latin'
  if (digit.test(text)) return /[\u0660-\u0669]/.test(text) ? 'arabicNumber' : 'number'
  return /^[.,/:٫٬]$/.test(text) ? 'separator' : 'sign'
}

function readFromRight(placed: readonly Piece[]): readonly Piece[] {
  const pieces = placed.toReversed()
  const kinds = pieces.map(kindOf)
  const read: Piece[] = []
  let at = 0
  while (at < pieces.length) {
    const end = endOfLeftToRight(pieces, kinds, at)
    const run = pieces.slice(at, Math.max(end, at + 1))
    read.push(...(end > at + 1 ? run.toReversed() : run))
    at += run.length
  }
  return read
}

/** The end of the run from `at` that reads from the left; `at` itself when none begins there. */
function endOfLeftToRight(pieces: readonly Piece[], kinds: readonly Kind[], at: number): number {
  const first = kinds[at]
  if (first !== 'latin' && first !== 'number' && first !== 'arabicNumber') return at
  if (first === 'latin') return endOfRun(kinds, at, latinRun)
  const end = endOfRun(kinds, at, numberRun)
  const latin = latinAfter(pieces, kinds, end)
  return latin === null ? end : endOfRun(kinds, latin, latinRun)
}

/**
 * Where Latin letters begin after a number, seen from the right: "F-16", "id=12" and "Boeing 737" are drawn just as "16-F" and
 * "737 Boeing" are, and are likelier. With a blank between them only for European figures.
 */
function latinAfter(pieces: readonly Piece[], kinds: readonly Kind[], from: number): number | null {
  const isEuropean = /^[0-9]$/.test(pieces[from - 1]?.text ?? '')
  if (kinds[from] === 'blank') return isEuropean && kinds[from + 1] === 'latin' ? from + 1 : null
  let at = from
  while (/^[-=/?&._+#@:]$/.test(pieces[at]?.text ?? '')) at += 1
  return kinds[at] === 'latin' && kinds[from - 1] !== 'arabicNumber' ? at : null
}

function endOfRun(kinds: readonly Kind[], at: number, lasts: typeof latinRun): number {
  let end = at + 1
  for (let next = end; next < kinds.length; next += 1) {
    const kind = kinds[next]
    if (kind === undefined || !lasts.through.has(kind)) break
    if (lasts.to.has(kind)) end = next + 1
  }
  return end
}

const latinRun = {
  through: new Set<Kind>(['latin', 'number', 'separator', 'sign', 'blank']),
  to: new Set<Kind>(['latin', 'number']),
}
const numberRun = {
  through: new Set<Kind>(['number', 'arabicNumber', 'separator', 'latin']),
  to: new Set<Kind>(['number', 'arabicNumber', 'latin']),
}

/** What is true of most of the letters, to half a point: vowel signs and small figures stand higher. */
function commonest(glyphs: readonly Glyphs[], valueOf: (one: Glyphs) => number): number {
  const counts = new Map<number, number>()
  for (const one of glyphs) {
    const rounded = Math.round(valueOf(one) * 2) / 2
    counts.set(rounded, (counts.get(rounded) ?? 0) + one.text.trim().length)
  }
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, -1])[0]
}
