import type { Inline } from './tree.ts'

/** Running text as it is read, with the way back to the summary's source. */
export interface ReadingText {
  /** White space collapsed; without marks, citations, and the space before them. */
  readonly text: string
  /** The source offset at which each code unit of `text` begins, Markdown's marks before it included; the last entry is the end. */
  readonly starts: readonly number[]
  /** The source offset after each code unit of `text`. */
  readonly ends: readonly number[]
  /** The offsets in `text` at which citations and footnote marks stood. */
  readonly marks: ReadonlySet<number>
}

const whiteSpace = /[\s\u0085]/u
const closing = /[.,;:!?)\]”’"'»]/u

/** Lays out inlines as one reading text. `end` is the source offset after the last of them. */
export function readInlines(inlines: readonly Inline[], source: string, end: number): ReadingText {
  const units: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const marks = new Set<number>()
  let space: { from: number; to: number; isMarked: boolean } | null = null

  const push = (unit: string, from: number, to: number) => {
    // A no-break space is a word's own.
    if (whiteSpace.test(unit) && unit !== '\u00a0' && unit !== '\u202f') {
      if (units.length > 0) space ??= { from, to, isMarked: marks.has(units.length) }
      return
    }
    if (space && !(space.isMarked && closing.test(unit))) {
      units.push(' ')
      starts.push(space.from)
      ends.push(space.to)
    }
    space = null
    units.push(unit)
    starts.push(from)
    ends.push(to)
  }
  const walk = (nodes: readonly Inline[], lead: number | null) => {
    nodes.forEach((node, index) => {
      const from = index === 0 && lead !== null ? lead : node.span.from
      switch (node.kind) {
        case 'words':
          readWords(node, source, from, push)
          break
        case 'lineBreak':
          push('\n', from, node.span.to)
          break
        case 'citation':
        case 'brokenCitation':
        case 'footnoteMark':
          marks.add(units.length)
          if (space) space = { ...space, isMarked: true }
          break
        case 'emphasis':
        case 'strong':
        case 'link':
          walk(node.inlines, from)
          break
      }
    })
  }
  walk(inlines, null)
  return { text: units.join(''), starts: [...starts, end], ends, marks }
}

function readWords(
  words: Extract<Inline, { kind: 'words' }>,
  source: string,
  lead: number,
  push: (unit: string, from: number, to: number) => void,
) {
  const { span, text } = words
  const isVerbatim = source.startsWith(text.trimEnd(), span.from)
  for (let index = 0; index < text.length; index++) {
    // An escape or a character reference is one thing in the source, however many code units it stands for.
    const from = isVerbatim ? Math.min(span.from + index, span.to) : span.from
    push(text.charAt(index), index === 0 ? lead : from, isVerbatim ? Math.min(from + 1, span.to) : span.to)
  }
}
