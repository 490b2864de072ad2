import type { Span } from '../base/span.ts'
import { fold } from '../text/fold.ts'
import { findNumbers, type NumberMention } from '../text/numbers.ts'
import { sentenceSpans } from '../text/sentences.ts'
import { tokenize, type Token } from '../text/tokens.ts'
import type { Cue } from './cue.ts'
import type { ReportLanguage } from './language.ts'
import { partGlued } from './glued-words.ts'
import type { Vocabulary } from './vocabulary.ts'
import { readWord, termCues, type WordReading } from './word-reading.ts'

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
    const [longest] = token.kind === 'number' ? [] : vocabulary.termsAt(language, forms, at)
    const length = Math.max(1, longest?.length ?? 1)
    const item =
      length === 1
        ? wordItem(token, offset, readWord(token, language, vocabulary))
        : phraseItem(tokens.slice(at, at + length), forms.slice(at, at + length), offset, language, vocabulary)
    if (item !== null) items.push(item)
    at += length
  }
  return items
}

function wordItem({ from, to, text, kind }: Token, offset: number, reading: WordReading): Item | null {
  const { terms, own, skeleton, isStop } = reading
  if (isStop && !terms.some((cue) => cue.kind === 'date')) return null
  if (kind === 'word' && text.length < 2) return null
  return { from: from + offset, to: to + offset, text, cues: [...terms, ...own], skeleton }
}

/** What a phrase means, and what its words mean by themselves: the other report may use only one of them. */
function phraseItem(
  tokens: readonly Token[],
  forms: readonly (readonly string[])[],
  offset: number,
  language: ReportLanguage,
  vocabulary: Vocabulary,
): Item | null {
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (!first || !last) return null
  const whole = vocabulary.termsAt(language, forms, 0).filter(({ length }) => length === tokens.length)
  const parts = tokens.map((token) => readWord(token, language, vocabulary)).filter(({ isStop }) => !isStop)
  const own = first.kind === 'word' ? [] : readWord(first, language, vocabulary).own
  return {
    from: first.from + offset,
    to: last.to + offset,
    text: first.text,
    cues: [...termCues(whole), ...parts.flatMap(({ terms }) => terms), ...own],
    skeleton: '',
  }
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
