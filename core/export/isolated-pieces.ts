/** A piece of a sentence of ours: its own words, or a value that was put into it and runs the other way. */
export interface SentencePiece {
  readonly text: string
  readonly isIsolated: boolean
}

/**
 * A finished sentence in pieces. Sentences isolate (FSI … PDI) values that run the other way; every format has its own means of doing
 * so, and shows isolates that stand in stored text by name.
 */
export function isolatedPieces(sentence: string): readonly SentencePiece[] {
  return sentence
    .split(/\u2068([^\u2066-\u2069]*)\u2069/)
    .map((text, index) => ({ text, isIsolated: index % 2 === 1 }))
    .filter(({ text }) => text !== '')
}
