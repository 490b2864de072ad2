import { readingLanguage, type ReportLanguage } from '../align/language.ts'
import { stopWords } from '../align/stop-words.ts'
import type { Term, Vocabulary } from '../align/vocabulary.ts'
import type { Span } from '../base/span.ts'
import type { Language } from '../document/records.ts'
import type { Paragraph } from '../document/snapshot.ts'
import { findMoments, type Moment } from '../text/moments.ts'
import { findQuantities, type Quantity } from '../text/quantities.ts'
import { sentenceSpans } from '../text/sentences.ts'
import { wordForms } from '../text/stems.ts'
import { tokenize, type Token } from '../text/tokens.ts'
import { quotedSpans } from './quoted-spans.ts'

/** A term of the lexicon where it stands in a paragraph. */
export interface TermPlace extends Span {
  readonly term: Term
  /** Found as it stands, but for what Arabic writes onto the front of a word: no ending was taken off to find it. */
  readonly isWhole: boolean
  /** For loaded terms: what choosing the word says. */
  readonly implies: string | undefined
}

/** What comparing asks of a paragraph's text, found once. All spans in stored offsets. */
export interface Reading {
  readonly text: string
  readonly language: ReportLanguage
  readonly sentences: readonly Span[]
  readonly quantities: readonly Quantity[]
  readonly moments: readonly Moment[]
  readonly tokens: readonly Token[]
  /** Of each token, the folded forms it may be looked up under. */
  readonly forms: readonly (readonly string[])[]
  /** The longest terms, in order; several at one place where the word has several senses. */
  readonly terms: readonly TermPlace[]
  /** Words in quotation marks, without the marks. */
  readonly quoted: readonly Span[]
}

/** The lexicon as comparing asks it. */
export interface NewsLexicon {
  readonly vocabulary: Vocabulary
  /** What loaded terms imply, by their English; see `impliedByGloss`. */
  readonly implied: ReadonlyMap<string, string>
}

export type Reader = (paragraph: Paragraph, language: Language) => Reading

/** Reads each paragraph once, as long as it is the same object. */
export function createReader(lexicon: NewsLexicon): Reader {
  const readings = new WeakMap<Paragraph, Reading>()
  return (paragraph, storedLanguage) => {
    const language = readingLanguage(storedLanguage)
    const known = readings.get(paragraph)
    if (known?.language === language) return known
    const reading = readParagraph(paragraph.text, language, lexicon)
    readings.set(paragraph, reading)
    return reading
  }
}

function readParagraph(text: string, language: ReportLanguage, lexicon: NewsLexicon): Reading {
  const tokens = tokenize(text)
  const forms = tokens.map((token) => (token.kind === 'word' ? wordForms(token.text, language) : [token.text]))
  const quantities = findQuantities(text, language)
  return {
    text,
    language,
    sentences: sentenceSpans(text),
    quantities,
    moments: findMoments(text, language, quantities),
    tokens,
    forms,
    terms: findTerms(tokens, forms, language, lexicon),
    quoted: quotedSpans(text),
  }
}

function findTerms(
  tokens: readonly Token[],
  forms: readonly (readonly string[])[],
  language: ReportLanguage,
  { vocabulary, implied }: NewsLexicon,
): readonly TermPlace[] {
  const places: TermPlace[] = []
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]
    const found = token?.kind === 'number' ? [] : vocabulary.termsAt(language, forms, at)
    const length = found[0]?.length ?? 1
    const last = tokens[at + length - 1]
    if (token !== undefined && last !== undefined) {
      for (const term of found) {
        if (term.length !== length) continue
        const isWhole = length > 1 || isWholeWord(token, term, language, vocabulary)
        places.push({ from: token.from, to: last.to, term, isWhole, implies: implied.get(term.english) })
      }
    }
    at += length
  }
  return places
}

function isWholeWord({ text }: Token, { id }: Term, language: ReportLanguage, vocabulary: Vocabulary): boolean {
  return (
    !stopWords[language].has(text) && vocabulary.termsAt(language, [bareForms(text)], 0).some((one) => one.id === id)
  )
}

/** A folded word with and without what Arabic writes onto it. */
export function bareForms(word: string): readonly string[] {
  const bare = word.replace(/^[وفبلک]?(?:ال|لل)(?=.{3})/u, '')
  return bare === word ? [word] : [word, bare]
}

/** The spans that share at least one code unit with another. */
export function within<Value extends Span>(values: readonly Value[], { from, to }: Span): readonly Value[] {
  return values.filter((value) => value.from < to && from < value.to)
}

/** The sentences a span lies in, as one span; the span itself where it lies in none. */
export function sentenceAround({ sentences }: Reading, span: Span): Span {
  const touched = within(sentences, span)
  return {
    from: Math.min(span.from, ...touched.map(({ from }) => from)),
    to: Math.max(span.to, ...touched.map(({ to }) => to)),
  }
}
