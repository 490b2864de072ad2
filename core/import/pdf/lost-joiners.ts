import type { Piece } from './line-words.ts'

/** A shape seen so often says how it is used. */
const FEWEST_SEEN = 3
/** Of a shape's places, so many end words where it is the form that ends them. */
const LEAST_ENDING = 0.6

/**
 * The shapes in which a letter that joins the next is drawn at the end of a word. In a Persian word such a shape before
 * another letter is the one trace that a zero-width non-joiner leaves in a PDF (می‌شود).
 */
export function endingShapes(lines: readonly (readonly Piece[])[]): ReadonlySet<string> {
  const seen = new Map<string, { ending: number; all: number }>()
  for (const pieces of lines) {
    pieces.forEach((piece, index) => {
      if (piece.shape === '' || !joinsNext(piece.text)) return
      const counts = seen.get(piece.shape) ?? { ending: 0, all: 0 }
      counts.all += 1
      if (!isLetter(pieces[index + 1])) counts.ending += 1
      seen.set(piece.shape, counts)
    })
  }
  return new Set(
    [...seen].flatMap(([shape, { ending, all }]) =>
      all >= FEWEST_SEEN && ending >= LEAST_ENDING * all ? [shape] : [],
    ),
  )
}

/** The words of a line; after a shape of `endings` within a word comes the joiner that the file lost. */
export function wordsOf(pieces: readonly Piece[], endings: ReadonlySet<string>): string {
  return pieces
    .map((piece, index) =>
      endings.has(piece.shape) && isLetter(pieces[index + 1]) ? `${piece.text}\u200c` : piece.text,
    )
    .join('')
    .replace(/ +/g, ' ')
    .trim()
}

/** One letter of those that join on both sides. */
function joinsNext(text: string): boolean {
  return /^[ئبپتثجچحخسشصضطظعغفقکكگلمنهیيى]$/u.test(text.normalize('NFKC'))
}

function isLetter(piece: Piece | undefined): boolean {
  return piece !== undefined && /^[\u0620-\u064a\u066e-\u06d3\ufb50-\ufdff\ufe70-\ufefc]/.test(piece.text)
}
