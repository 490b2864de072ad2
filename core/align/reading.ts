import type { Span } from '../base/span.ts'
import { fold } from '../text/fold.ts'
import { findNumbers, type NumberMention } from '../text/numbers.ts'
import { sentenceSpans } from '../text/sentences.ts'
import { tokenize, type Token } from '../text/tokens.ts'
import type { ReportLanguage } from './language.ts'
import { skeleton } from './skeleton.ts'
import { partGlued } from './glued-words.ts'
import { falseFriends } from './false-friends.ts'
import { stopWords } from './stop-words.ts'
import type { Term, Vocabulary } from './vocabulary.ts'

export type CueKind = 'number' | 'date' | 'name' | 'word' | 'shared' | 'latin' | 'related'

/** One reason to look for a sentence elsewhere: under `key` it meets its like in the other report. */
export interface Cue {
  readonly key: string
  readonly kind: CueKind
  readonly english: string
}

/** A word, phrase, number or date of a sentence that carries meaning. Span in stored offsets of its paragraph. */
export interface Item extends Span {
  readonly text: string
  readonly cues: readonly Cue[]
  /** For spelling comparison with names of the other script; empty when the word is in the lexicon or too short. */
  readonly skeleton: string
}

export interface Sentence extends Span {
  readonly paragraph: number
  /** In the order of the text, disjoint. */
  readonly items: readonly Item[]
  /** In code units. */
  readonly length: number
}

/** A report as the aligner reads it: the texts of its paragraphs, those without noise. */
export interface ReportText {
  readonly language: ReportLanguage
  readonly paragraphs: readonly string[]
  /** The sentences of each paragraph, where they are known already; found by `sentenceSpans` otherwise. */
  readonly sentences?: readonly (readonly Span[])[]
}

/** Splits a report into sentences and finds in each what could be met again in another report. */
export function readReport(
  { language, paragraphs, sentences }: ReportText,
  vocabulary: Vocabulary,
): readonly Sentence[] {
  return paragraphs.flatMap((text, paragraph) =>
    (sentences?.[paragraph] ?? sentenceSpans(text)).map((span): Sentence => {
      const items = readItems(text.slice(span.from, span.to), span.from, language, vocabulary)
      return { ...span, paragraph, items, length: span.to - span.from }
    }),
  )
}

function readItems(text: string, offset: number, language: ReportLanguage, vocabulary: Vocabulary): readonly Item[] {
  const folded = fold(text)
  const tokens = partGlued(tokenize(text, folded), folded, language, vocabulary)
  const forms = tokens.map((token) => (token.kind === 'word' ? vocabulary.formsOf(language, token.text) : [token.text]))
  const numbers = findNumbers(text, language)
  const items: Item[] = []
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]
    if (!token) break
    const number = numbers.find(({ from, to }) => from <= token.from && token.from < to)
    if (number !== undefined) {
      const item = numberItem(number, text, offset)
      if (item.cues.length > 0) items.push(item)
      while ((tokens[at]?.from ?? Infinity) < number.to) at += 1
      continue
    }
    const terms = token.kind === 'number' ? [] : vocabulary.termsAt(language, forms, at)
    const length = Math.max(1, terms[0]?.length ?? 1)
    const wordTerms = (part: number) =>
      vocabulary
        .termsAt(language, forms, part)
        .filter((term) => term.length === 1 && !isStopWord(tokens[part]?.text ?? '', language))
    const last = tokens[at + length - 1] ?? token
    const item = itemOf(
      token,
      last,
      offset,
      [
        ...termCues(terms.filter((term) => term.length === length)),
        // What the words of a phrase mean by themselves: the other report may use only one of them.
        ...(length === 1 ? [] : range(at, length).flatMap((part) => termCues(wordTerms(part)))),
        ...ownCues(token, forms[at] ?? [], language, length),
      ],
      language,
    )
    if (item !== null) items.push(item)
    at += length
  }
  return items
}

/** A number by its value, whatever digits or words it is written in; ordinals meet ordinals only. */
function numberItem({ from, to, value, kind, unit }: NumberMention, text: string, offset: number): Item {
  const key = `${kind === 'ordinal' ? 'o' : kind === 'percent' ? 'p' : 'n'}:${value}`
  // One is an article in both languages as often as it is a number.
  const isCount = kind !== 'one' || unit !== undefined
  const cues = isCount
    ? [{ key, kind: 'number' as const, english: kind === 'percent' ? `${value}%` : String(value) }]
    : []
  return { from: from + offset, to: to + offset, text: text.slice(from, to), cues, skeleton: '' }
}

/** The concepts and names themselves, and what their English has in common with others'. */
function termCues(terms: readonly Term[]): readonly Cue[] {
  const related = terms.flatMap(({ related: keys, english }) =>
    keys.map((key): Cue => ({ key: `g:${key}`, kind: 'related', english })),
  )
  return [
    ...terms.map(({ id, kind, english }): Cue => ({ key: `t:${id}`, kind, english })),
    ...new Map(related.map((cue) => [cue.key, cue])).values(),
  ]
}

function range(from: number, length: number): readonly number[] {
  return Array.from({ length }, (_, index) => from + index)
}

function itemOf(
  first: Token,
  last: Token,
  offset: number,
  cues: readonly Cue[],
  language: ReportLanguage,
): Item | null {
  const isStop = first === last && isStopWord(first.text, language)
  if (isStop && !cues.some(({ kind }) => kind === 'date')) return null
  if (first.kind === 'word' && first.text.length < 2) return null
  const shape = first === last && first.kind !== 'number' && first.text.length >= 4 ? skeleton(first.text) : ''
  return {
    from: first.from + offset,
    to: last.to + offset,
    text: first.text,
    cues,
    skeleton: shape.length >= 2 ? shape : '',
  }
}

/** With the conjunction or preposition Arabic writes onto it: «ولكن», «بأنه». */
function isStopWord(word: string, language: ReportLanguage): boolean {
  const words = stopWords[language]
  return words.has(word) || (language === 'ar' && /^[وفبل]/.test(word) && words.has(word.slice(1)))
}

/** What a word is by itself, lexicon or not: its value, its letters, its stems. */
function ownCues(token: Token, forms: readonly string[], language: ReportLanguage, length: number): readonly Cue[] {
  if (token.kind === 'number')
    return [{ key: `n:${numberKey(token.text)}`, kind: 'number', english: numberKey(token.text) }]
  if (token.kind === 'latin') return [{ key: `x:${token.text}`, kind: 'latin', english: token.text }]
  if (length > 1) return []
  return forms
    .filter((form) => form.length >= 3 && !stopWords[language].has(form) && !falseFriends.has(form))
    .map((form) => ({ key: `w:${form}`, kind: 'shared', english: '' }))
}

/** A number by value: grouping marks do not count. */
function numberKey(text: string): string {
  const plain = text.replaceAll(/[,٬](?=\d{3})/g, '').replace(/[٫]/, '.')
  const value = Number(plain)
  return Number.isFinite(value) ? String(value) : plain
}
