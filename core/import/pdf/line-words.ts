import type { Glyphs } from './glyphs.ts'

/** A line of a page as it is read. Lengths are points. */
export interface PdfLine {
  readonly text: string
  readonly pieces: readonly Piece[]
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
}

const arabicLetter = /[\u0600-\u065f\u066e-\u06ef\u06fa-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/
const latinLetter = /[A-Za-z\u00c0-\u024f]/
const digit = /\p{Nd}/u

/** Whether a text runs from right to left: more of its letters are Arabic than Latin. */
export function isRightToLeft(text: string): boolean {
  const arabic = text.match(new RegExp(arabicLetter, 'gu'))?.length ?? 0
  const latin = text.match(new RegExp(latinLetter, 'gu'))?.length ?? 0
  return arabic > latin
}

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
  const isRtl = hasLetters ? isRightToLeft(whole) : pageIsRightToLeft
  const placed = withBlanks(withMarks(glyphs).toSorted((a, b) => a.x - b.x))
  const pieces = isRtl ? readFromRight(placed) : placed
  return {
    text: pieces.map(({ text }) => text).join(''),
    pieces,
    left: Math.min(...glyphs.map(({ x }) => x)),
    right: Math.max(...glyphs.map(({ x, width }) => x + width)),
    y: commonest(glyphs, ({ y }) => y),
    size: commonest(glyphs, ({ size }) => size),
  }
}

/** A letter as it stands in its line, or a blank. */
export interface Piece {
  readonly text: string
  readonly shape: string
}

const blank: Piece = { text: ' ', shape: '' }

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
 * What the pieces of a line are to its direction (UAX 9, where every number follows an Arabic letter): points, commas and
 * slashes belong to a number between its digits, other signs go the way of the line.
 */
type Kind = 'rtl' | 'latin' | 'number' | 'separator' | 'sign' | 'blank'

function kindOf({ text }: Piece): Kind {
  if (text === ' ') return 'blank'
  if (arabicLetter.test(text)) return 'rtl'
  if (latinLetter.test(text)) return 'latin'
  if (digit.test(text)) return 'number'
  return /^[.,/:٫٬]$/.test(text) ? 'separator' : 'sign'
}

function readFromRight(placed: readonly Piece[]): readonly Piece[] {
  const pieces = placed.toReversed()
  const kinds = pieces.map(kindOf)
  const read: Piece[] = []
  let at = 0
  while (at < pieces.length) {
    const end = endOfLeftToRight(kinds, at)
    const run = pieces.slice(at, Math.max(end, at + 1))
    read.push(...(end > at + 1 ? run.toReversed() : run))
    at += run.length
  }
  return read
}

/** The end of the run from `at` that reads from the left; `at` itself when none begins there. */
function endOfLeftToRight(kinds: readonly Kind[], at: number): number {
  const first = kinds[at]
  if (first !== 'latin' && first !== 'number') return at
  const lasts = first === 'latin' ? latinRun : numberRun
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
  to: new Set<Kind>(['latin']),
}
const numberRun = {
  through: new Set<Kind>(['number', 'separator', 'latin']),
  to: new Set<Kind>(['number', 'latin']),
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
