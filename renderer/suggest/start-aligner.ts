import type { ParagraphSuggestion } from '#core/align/align.ts'
import type { ReportText } from '#core/align/reading.ts'
import type { TermRecord } from '#core/document/records.ts'
import { startLexicon } from '../lexicon/start-lexicon.ts'

/** The aligner beside the page. */
export interface Aligner {
  /** Rejects when the aligner cannot start or breaks. Never settles once it was ended. */
  readonly align: (
    a: ReportText,
    b: ReportText,
    terms: readonly TermRecord[],
  ) => Promise<readonly ParagraphSuggestion[]>
  /** At once, in the middle of a sentence if need be. */
  readonly end: () => void
}

export function startAligner(): Aligner {
  const lexicon = startLexicon()
  return { align: (a, b, terms) => lexicon.answer(lexicon.ask.align(a, b, terms)), end: lexicon.end }
}
