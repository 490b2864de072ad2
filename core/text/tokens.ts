import type { Span } from '../base/span.ts'
import { fold, storedSpan, type Fold } from './fold.ts'

/** A word or a run of digits. Span in stored offsets; `text` in its folded form. */
export interface Token extends Span {
  readonly text: string
  readonly kind: 'word' | 'number' | 'latin'
}

/**
 * The words and numbers of a text, in order, disjoint. Joiners hold a word together, spaces and punctuation part words;
 * digits with their separators are one number. Marks, tatweel and bidi controls within a word belong to it.
 */
export function tokenize(stored: string, folded: Fold = fold(stored)): Token[] {
  const tokens: Token[] = []
  for (const match of folded.text.matchAll(tokenPattern)) {
    const [text] = match
    const span = storedSpan(folded, { from: match.index, to: match.index + text.length })
    tokens.push({ ...span, text, kind: kindOf(text) })
  }
  return tokens
}

const tokenPattern = /\d+(?:[.,٬٫/:]\d+)*|[a-z][a-z'’&.-]*[a-z]|[a-z]|\p{L}+/gu

function kindOf(text: string): Token['kind'] {
  if (/^\d/.test(text)) return 'number'
  return /^[a-z]/.test(text) ? 'latin' : 'word'
}
