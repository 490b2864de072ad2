import type { Span } from '../base/span.ts'
import { fold } from '../text/fold.ts'
import { sentenceSpans } from '../text/sentences.ts'
import { wordForms } from '../text/stems.ts'
import { tokenize, type Token } from '../text/tokens.ts'
import type { ReportLanguage } from './language.ts'
import { skeleton } from './skeleton.ts'
import { stopWords } from './stop-words.ts'
import type { Vocabulary } from './vocabulary.ts'

export type CueKind = 'number' | 'date' | 'name' | 'word' | 'shared' | 'latin'

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
}

/** Splits a report into sentences and finds in each what could be met again in another report. */
export function readReport({ language, paragraphs }: ReportText, vocabulary: Vocabulary): readonly Sentence[] {
  return paragraphs.flatMap((text, paragraph) =>
    sentenceSpans(text).map((span): Sentence => {
      const items = readItems(text.slice(span.from, span.to), span.from, language, vocabulary)
      return { ...span, paragraph, items, length: span.to - span.from }
    }),
  )
}

function readItems(text: string, offset: number, language: ReportLanguage, vocabulary: Vocabulary): readonly Item[] {
  const folded = fold(text)
  const tokens = tokenize(text, folded)
  const forms = tokens.map((token) => (token.kind === 'word' ? wordForms(token.text, language) : [token.text]))
  const items: Item[] = []
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]
    if (!token) break
    const terms = token.kind === 'number' ? [] : vocabulary.termsAt(language, forms, at)
    const length = Math.max(1, terms[0]?.length ?? 1)
    const last = tokens[at + length - 1] ?? token
    const item = itemOf(
      token,
      last,
      offset,
      [
        ...terms
          .filter((term) => term.length === length)
          .map(({ id, kind, english }) => ({ key: `t:${id}`, kind, english })),
        ...ownCues(token, forms[at] ?? [], language, length),
      ],
      language,
    )
    if (item !== null) items.push(item)
    at += length
  }
  return items
}

function itemOf(
  first: Token,
  last: Token,
  offset: number,
  cues: readonly Cue[],
  language: ReportLanguage,
): Item | null {
  const isStop = first === last && stopWords[language].has(first.text)
  if (isStop && !cues.some(({ kind }) => kind === 'date')) return null
  if (first.kind === 'word' && first.text.length < 2) return null
  const isKnown = cues.some(({ kind }) => kind === 'name' || kind === 'word' || kind === 'date')
  const shape =
    first === last && first.kind !== 'number' && !isKnown && first.text.length >= 4 ? skeleton(first.text) : ''
  return {
    from: first.from + offset,
    to: last.to + offset,
    text: first.text,
    cues,
    skeleton: shape.length >= 2 ? shape : '',
  }
}

/** What a word is by itself, lexicon or not: its value, its letters, its stems. */
function ownCues(token: Token, forms: readonly string[], language: ReportLanguage, length: number): readonly Cue[] {
  if (token.kind === 'number')
    return [{ key: `n:${numberKey(token.text)}`, kind: 'number', english: numberKey(token.text) }]
  if (token.kind === 'latin') return [{ key: `x:${token.text}`, kind: 'latin', english: token.text }]
  if (length > 1) return []
  return forms
    .filter((form) => form.length >= 3 && !stopWords[language].has(form))
    .map((form) => ({ key: `w:${form}`, kind: 'shared', english: '' }))
}

/** A number by value: grouping marks do not count. */
function numberKey(text: string): string {
  const plain = text.replaceAll(/[,٬](?=\d{3})/g, '').replace(/[٫]/, '.')
  const value = Number(plain)
  return Number.isFinite(value) ? String(value) : plain
}
