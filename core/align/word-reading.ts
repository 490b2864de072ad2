import type { Token } from '../text/tokens.ts'
import type { Cue } from './cue.ts'
import { falseFriends } from './false-friends.ts'
import type { ReportLanguage } from './language.ts'
import { skeleton } from './skeleton.ts'
import { stopWords } from './stop-words.ts'
import type { Term, Vocabulary } from './vocabulary.ts'

/** What a word says wherever it stands. */
export interface WordReading {
  /** What the lexicon knows of it. */
  readonly terms: readonly Cue[]
  /** What it is by itself: its value, its letters, its stems. */
  readonly own: readonly Cue[]
  /** For spelling comparison with names of the other script; empty when too short. */
  readonly skeleton: string
  readonly isStop: boolean
}

/** Reports say the same words again and again; what is known of this many is kept. */
const mostWordsKept = 50_000
const kept = new WeakMap<Vocabulary, Map<string, WordReading>>()

/** Reads a word by itself; remembered for as long as the vocabulary lives. */
export function readWord(token: Token, language: ReportLanguage, vocabulary: Vocabulary): WordReading {
  const words = kept.get(vocabulary) ?? new Map<string, WordReading>()
  kept.set(vocabulary, words)
  const key = `${language}${token.kind}${token.text}`
  const known = words.get(key)
  if (known !== undefined) return known
  if (words.size >= mostWordsKept) words.clear()
  const forms = token.kind === 'word' ? vocabulary.formsOf(language, token.text) : [token.text]
  const single = token.kind === 'number' ? [] : vocabulary.termsAt(language, [forms], 0)
  const shape = token.kind !== 'number' && token.text.length >= 4 ? skeleton(token.text) : ''
  const reading = {
    terms: termCues(single),
    own: ownCues(token, forms, language),
    skeleton: shape.length >= 2 ? shape : '',
    isStop: isStopWord(token.text, language),
  }
  words.set(key, reading)
  return reading
}

/** The concepts and names themselves, and what their English has in common with others'. */
export function termCues(terms: readonly Term[]): readonly Cue[] {
  const related = terms.flatMap(({ related: keys, english }) =>
    keys.map((key): Cue => ({ key: `g:${key}`, kind: 'related', english })),
  )
  return [
    ...terms.map(({ id, kind, english }): Cue => ({ key: `t:${id}`, kind, english })),
    ...new Map(related.map((cue) => [cue.key, cue])).values(),
  ]
}

/** With the conjunction or preposition Arabic writes onto it: «ولكن», «بأنه». */
function isStopWord(word: string, language: ReportLanguage): boolean {
  const words = stopWords[language]
  return words.has(word) || (language === 'ar' && /^[وفبل]/.test(word) && words.has(word.slice(1)))
}

function ownCues(token: Token, forms: readonly string[], language: ReportLanguage): readonly Cue[] {
  if (token.kind === 'number') {
    const value = numberKey(token.text)
    return [{ key: `n:${value}`, kind: 'number', english: value }]
  }
  if (token.kind === 'latin') return [{ key: `x:${token.text}`, kind: 'latin', english: token.text }]
  return forms
    .filter((form) => form.length >= 3 && !stopWords[language].has(form) && !falseFriends.has(form))
    .map((form): Cue => ({ key: `w:${form}`, kind: 'shared', english: '' }))
}

/** A number by value: grouping marks do not count. */
function numberKey(text: string): string {
  const plain = text.replaceAll(/[,٬](?=\d{3})/g, '').replace(/[٫]/, '.')
  const value = Number(plain)
  return Number.isFinite(value) ? String(value) : plain
}
