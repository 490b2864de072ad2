import type { TermRecord } from '../document/records.ts'
import { formsIn } from '../lexicon/own-forms.ts'
import { createVocabulary, type Vocabulary } from './vocabulary.ts'

/** Past every id of the lexicon, so that a term of the editor's is never taken for one of its concepts. */
const firstOwnId = 1_000_000

/** A vocabulary that knows the editor's own names and terms beside the lexicon's; the lexicon's alone where there are none in English. */
export function withOwnTerms(lexicon: Vocabulary, terms: readonly TermRecord[]): Vocabulary {
  const entries = terms
    .filter(({ english }) => english.trim() !== '')
    .map(({ english, kind, persian, arabic }) => ({
      english,
      kind: kind === 'name' ? ('name' as const) : ('word' as const),
      persian: formsIn(persian),
      arabic: formsIn(arabic),
    }))
  if (entries.length === 0) return lexicon
  const words = entries.filter(({ kind }) => kind === 'word')
  const concepts = words.map((word) => ({
    ...word,
    partOfSpeech: 'noun' as const,
    implies: undefined,
    domain: 'own',
  }))
  const names = entries.filter(({ kind }) => kind === 'name')
  const own = createVocabulary(concepts, names, firstOwnId)
  return {
    formsOf: (language, word) => lexicon.formsOf(language, word),
    termsAt(language, forms, at) {
      const mine = own.termsAt(language, forms, at)
      const theirs = lexicon.termsAt(language, forms, at)
      return mine.length === 0 ? theirs : [...mine, ...theirs].sort((a, b) => b.length - a.length)
    },
    knows: (language, word) => own.knows(language, word) || lexicon.knows(language, word),
  }
}
