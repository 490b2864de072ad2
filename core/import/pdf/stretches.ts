import type { Glyphs } from './glyphs.ts'
import { arabicLetter } from './line-words.ts'

/** How much of a stroke its neighbours must cover for it to be no letter of its own. */
const COVERED = 0.08
/** A shape that lies under letters so often does nothing else. */
const FEWEST_SEEN = 3

/**
 * The shapes that stretch words to the width of their lines. They lie under the letters they join, as no sign does; some
 * files say they are slashes. Lines are from the left.
 */
export function stretchShapes(lines: readonly (readonly Glyphs[])[]): ReadonlySet<string> {
  const seen = new Map<string, number>()
  for (const line of lines) {
    line.forEach((glyph, index) => {
      if (isCovered(glyph, line[index - 1], line[index + 1])) seen.set(glyph.shape, (seen.get(glyph.shape) ?? 0) + 1)
    })
  }
  return new Set([...seen].flatMap(([shape, count]) => (shape !== '' && count >= FEWEST_SEEN ? [shape] : [])))
}

/** A line without its strokes; the letter before one reaches over its place. */
export function withoutStretches(line: readonly Glyphs[], shapes: ReadonlySet<string>): readonly Glyphs[] {
  const kept: Glyphs[] = []
  line.forEach((glyph, index) => {
    const last = kept.at(-1)
    const isStretch = shapes.has(glyph.shape) && isJoining(glyph, line[index - 1], line[index + 1])
    if (last === undefined || !isStretch) kept.push(glyph)
    else kept[kept.length - 1] = { ...last, width: Math.max(last.width, glyph.x + glyph.width - last.x) }
  })
  return kept
}

function isCovered(glyph: Glyphs, before: Glyphs | undefined, after: Glyphs | undefined): boolean {
  if (before === undefined || after === undefined || !isJoining(glyph, before, after)) return false
  const { x, width, size } = glyph
  const covered = Math.max(0, before.x + before.width - x) + Math.max(0, x + width - after.x)
  return covered >= COVERED * width && width <= size
}

function isJoining({ text }: Glyphs, before: Glyphs | undefined, after: Glyphs | undefined): boolean {
  const joins = (one: Glyphs | undefined): boolean =>
    one !== undefined && (one.text === text || arabicLetter.test(one.text))
  return /^[\u0640!-~]$/.test(text) && joins(before) && joins(after)
}
