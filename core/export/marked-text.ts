import { formatCitation } from '../summary/citation.ts'
import type { Inline } from '../summary/tree.ts'
import type { Notes } from './notes.ts'

/** Running text ready to be set: citations and footnote calls are the numbers of their notes. */
export type Piece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'emphasis' | 'strong'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'link'; readonly url: string; readonly pieces: readonly Piece[] }
  | { readonly kind: 'lineBreak' }
  /** Notes called at one place, as numbers. */
  | { readonly kind: 'marks'; readonly notes: readonly number[] }
  /** A citation that points nowhere or cannot be read, as written. */
  | { readonly kind: 'lost'; readonly text: string }

/** Puts note numbers in the place of citations; numbers stand close to the words before them, and together. */
export function markText(inlines: readonly Inline[], notes: Notes): readonly Piece[] {
  const pieces: Piece[] = []
  const mark = (numbers: readonly number[]) => {
    const last = pieces.at(-1)
    if (last?.kind === 'words') {
      const text = last.text.trimEnd()
      pieces.splice(-1, 1, ...(text === '' ? [] : [{ kind: 'words' as const, text }]))
    }
    const before = pieces.at(-1)
    if (before?.kind !== 'marks') pieces.push({ kind: 'marks', notes: numbers })
    else pieces.splice(-1, 1, { kind: 'marks', notes: [...new Set([...before.notes, ...numbers])] })
  }

  for (const inline of inlines) {
    switch (inline.kind) {
      case 'words':
        pieces.push({ kind: 'words', text: inline.text })
        break
      case 'lineBreak':
        pieces.push({ kind: 'lineBreak' })
        break
      case 'emphasis':
      case 'strong':
        pieces.push({ kind: inline.kind, pieces: markText(inline.inlines, notes) })
        break
      case 'link':
        pieces.push({ kind: 'link', url: inline.url, pieces: markText(inline.inlines, notes) })
        break
      case 'brokenCitation':
        pieces.push({ kind: 'lost', text: inline.text })
        break
      case 'footnoteMark': {
        const number = notes.numberOfFootnote(inline.label)
        if (number !== null) mark([number])
        break
      }
      case 'citation': {
        const numbers = inline.references.map((reference) => notes.numberOfClaim(reference))
        const found = numbers.filter((number) => number !== null)
        if (found.length > 0) mark(found)
        const lost = inline.references.filter((_, index) => numbers[index] === null)
        if (lost.length > 0) {
          if (found.length > 0) pieces.push({ kind: 'words', text: ' ' })
          pieces.push({ kind: 'lost', text: formatCitation(lost) })
        }
        break
      }
    }
  }
  return pieces
}
