import { oneLine } from '#core/export/shown-text.ts'
import { isolate } from '#core/text/bidi.ts'

const gap = ' │ '

/**
 * Two texts side by side for a terminal, each `width` columns wide and at most `height` lines high, with an ellipsis where more
 * would follow. Every line is isolated, so that its direction is its own.
 */
export function sideBySide(a: string, b: string, width: number, height: number): readonly string[] {
  const [left, right] = [wrap(a, width, height), wrap(b, width, height)]
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const [lineA, lineB] = [left[index] ?? '', right[index] ?? '']
    return `${isolate(lineA)}${' '.repeat(Math.max(0, width - columnsOf(lineA)))}${gap}${isolate(lineB)}`.trimEnd()
  })
}

/** A text on at most `height` lines of `width` columns, broken between words; room for an ellipsis is kept. */
export function wrap(text: string, width: number, height: number): readonly string[] {
  const room = width - 2
  const lines: string[] = []
  let line = ''
  for (const word of oneLine(text).trim().split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (columnsOf(longer) <= room || line === '') line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  lines.push(line)
  const kept = lines.slice(0, height).map((one) => cut(one, room))
  return lines.length <= height ? kept : [...kept.slice(0, -1), `${kept.at(-1) ?? ''} …`]
}

/** Columns of a terminal: marks and joiners take none. */
function columnsOf(text: string): number {
  return Array.from(text).filter((character) => !/[\p{M}\p{Cf}]/u.test(character)).length
}

/** A word longer than a line is cut. */
function cut(line: string, width: number): string {
  return columnsOf(line) <= width
    ? line
    : `${Array.from(line)
        .slice(0, width - 1)
        .join('')}…`
}
