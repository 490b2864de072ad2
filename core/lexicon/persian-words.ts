import type { Concept } from './concept.ts'
import type { NameEntry } from './names.ts'

/** What is known of how Persian words are joined. Keys are words in `plainLetters`. */
export interface PersianWords {
  /** Words as they stand, without joiners. */
  readonly words: ReadonlySet<string>
  readonly adjectives: ReadonlySet<string>
  /** Compounds with their joiners gone → the places of the joiners, as offsets within the key. */
  readonly glued: ReadonlyMap<string, readonly number[]>
  /** Compounds with spaces for their joiners. */
  readonly spaced: ReadonlySet<string>
}

/** Collects what the lexicon knows of Persian words and where their joiners stand. */
export function collectPersianWords(concepts: readonly Concept[], names: readonly NameEntry[]): PersianWords {
  const words = new Set<string>()
  const adjectives = new Set<string>()
  const glued = new Map<string, readonly number[]>()
  const spaced = new Set<string>()
  for (const concept of concepts) {
    for (const form of concept.persian) {
      for (const word of form.split(/\s+/u)) takeWord(word, { words, glued })
      if (concept.partOfSpeech === 'adjective' && !/\s/u.test(form)) adjectives.add(plainLetters(form))
      if (!/\s/u.test(form) && form.includes(joiner)) spaced.add(plainLetters(form.replaceAll(joiner, ' ')))
    }
  }
  for (const name of names) {
    for (const form of name.persian) for (const word of form.split(/\s+/u)) takeWord(word, { words, glued })
  }
  // What begins with a preposition is as usual in two words.
  for (const words of inTwoWords) spaced.delete(words)
  for (const words of spaced) if (/^(?:به|در|از|بر|با) /u.test(words)) spaced.delete(words)
  return { words, adjectives, glued, spaced }
}

/** Listed with a joiner, and printed with a space as often. */
const inTwoWords = [
  'قتل عام',
  'جنوب غرب',
  'جنوب شرق',
  'شمال غرب',
  'شمال شرق',
  'نیم ساعت',
  'محیط زیست',
  'سه ماهه',
  'صرف نظر',
  'ریاست جمهوری',
]

export const joiner = '\u200c'

function takeWord(
  word: string,
  { words, glued }: { readonly words: Set<string>; readonly glued: Map<string, readonly number[]> },
): void {
  const parts = word.split(joiner).map(plainLetters)
  if (parts.some((part) => part === '')) return
  const [first = ''] = parts
  if (parts.length === 1) {
    words.add(first)
    return
  }
  for (const part of parts) if (part.length > 2) words.add(part)
  let at = 0
  glued.set(
    parts.join(''),
    parts.slice(0, -1).map((part) => (at += part.length)),
  )
}

/**
 * A word's letters for comparison: Arabic ي, ى and ك as Persian keyboards write them, without marks, tatweel and joiners. Not the fold:
 * آ and ا tell words apart here.
 */
export function plainLetters(word: string): string {
  return word
    .replaceAll(/[\u064b-\u0652\u0670\u0640\u200c\u200d]/gu, '')
    .replaceAll(/[يىئ]/gu, 'ی')
    .replaceAll('ك', 'ک')
    .replaceAll('ۀ', 'ه')
}
