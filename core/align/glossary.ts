import type { Span } from '../base/span.ts'
import type { TermRecord } from '../document/records.ts'
import type { Concept } from '../lexicon/concept.ts'
import type { NameEntry } from '../lexicon/names.ts'
import { formsIn } from '../lexicon/own-forms.ts'
import { wordForms } from '../text/stems.ts'
import { tokenize } from '../text/tokens.ts'
import type { ReportLanguage } from './language.ts'
import { createVocabulary, type Vocabulary } from './vocabulary.ts'

/** One thing a word may mean. */
export interface Sense {
  readonly english: string
  readonly kind: 'own' | 'word' | 'name' | 'date'
  /** For loaded terms: what choosing the word says; for the editor's own, the note. */
  readonly implies: string | null
}

/** A word or phrase of a text with what it may mean. Span in stored offsets. */
export interface WordGloss extends Span {
  readonly senses: readonly Sense[]
}

/** Words with what they mean, and what choosing some of them says. */
export interface Glossary {
  readonly vocabulary: Vocabulary
  /** Those of the words that say more than they mean, for a second look. */
  readonly loaded: Vocabulary
  /** English gloss → what choosing the word says. */
  readonly implied: ReadonlyMap<string, string>
}

export function createGlossary(concepts: readonly Concept[], names: readonly NameEntry[]): Glossary {
  return glossaryOver(createVocabulary(concepts, names), concepts)
}

/** The editor's own terms, as the lexicon's are looked up. Several forms are parted by `|` or a comma. */
export function ownGlossary(terms: readonly TermRecord[]): Glossary {
  const concepts = terms
    .filter(({ english }) => english.trim() !== '')
    .map(({ persian, arabic, english, note }) => ({
      english,
      partOfSpeech: 'noun' as const,
      persian: formsIn(persian),
      arabic: formsIn(arabic),
      implies: note === '' ? undefined : note,
      domain: 'own',
    }))
  return glossaryOver(createVocabulary(concepts, []), concepts)
}

/**
 * The words and phrases of a text that are known, in the order of the text; where several begin at one word, the longest first. The
 * editor's own terms come before the lexicon's.
 */
export function glossWords(
  text: string,
  language: ReportLanguage,
  { own, lexicon }: { readonly own: Glossary; readonly lexicon: Glossary },
): readonly WordGloss[] {
  const tokens = tokenize(text)
  const forms = tokens.map((token) => (token.kind === 'word' ? wordForms(token.text, language) : [token.text]))
  return tokens.flatMap((token, at): WordGloss[] => {
    if (token.kind === 'number') return []
    const found = [
      ...sensesAt(own, language, forms, at).map((sense) => ({ ...sense, kind: 'own' as const })),
      ...sensesAt(lexicon, language, forms, at),
    ]
    return [...Map.groupBy(found, (sense) => sense.length)]
      .sort(([a], [b]) => b - a)
      .map(([length, senses]) => ({
        from: token.from,
        to: tokens[at + length - 1]?.to ?? token.to,
        senses: unique(senses.map(({ english, kind, implies }) => ({ english, kind, implies }))),
      }))
  })
}

function glossaryOver(vocabulary: Vocabulary, concepts: readonly Concept[]): Glossary {
  const loaded = concepts.filter(({ implies }) => implies !== undefined)
  return {
    vocabulary,
    loaded: createVocabulary(loaded, []),
    implied: new Map(loaded.map(({ english, implies = '' }) => [english, implies])),
  }
}

function sensesAt(
  { vocabulary, loaded, implied }: Glossary,
  language: ReportLanguage,
  forms: readonly (readonly string[])[],
  at: number,
): readonly (Sense & { readonly length: number })[] {
  const found = vocabulary.termsAt(language, forms, at)
  if (found.length === 0) return []
  // The same English may stand for a loaded word and for a plain one: only the loaded one says more.
  const heavy = new Set(loaded.termsAt(language, forms, at).map((term) => term.english))
  return found.map(({ english, kind, length }) => ({
    english,
    kind,
    length,
    implies: heavy.has(english) ? (implied.get(english) ?? null) : null,
  }))
}

function unique(senses: readonly Sense[]): readonly Sense[] {
  return senses.filter((sense, index) => senses.findIndex((other) => other.english === sense.english) === index)
}
