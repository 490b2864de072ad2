import { stopWords } from '../../align/stop-words.ts'
import type { Vocabulary } from '../../align/vocabulary.ts'
import { numberWords } from '../../text/number-words.ts'
import { starters } from '../english-sentences.ts'
import type { Span } from '../../base/span.ts'

/** A name in an English sentence, as many words as stand together. */
export interface EnglishName extends Span {
  readonly words: readonly NameWord[]
}

export interface NameWord extends Span {
  /** Without article, possessive and what hangs on it: "Rifai" of "al-Rifai’s". */
  readonly bare: string
}

const titles = new Set(
  'president prime minister ministry colonel captain major general lieutenant brigadier admiral commander sergeant dr doctor mr mrs ms king queen emir sheikh sultan prince princess ayatollah imam mullah governor senator judge professor ambassador sir lord crown supreme leader pope saint islamic republic state'.split(
    ' ',
  ),
)
const calendar =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December|Farvardin|Ordibehesht|Khordad|Tir|Mordad|Shahrivar|Mehr|Aban|Azar|Dey|Bahman|Esfand|Ramadan|Muharram|Safar|Rajab|Shaban|Shawwal)$/u

const nameWord = "(?:[Aa]l-)?\\p{Lu}[\\p{L}\\p{M}]*(?:[’'][\\p{L}]+)*(?:-\\p{Lu}[\\p{L}\\p{M}’']*)*"
const phrase = new RegExp(`(?<![\\p{L}\\p{N}’'-])${nameWord}(?: (?:(?:bin|ibn|de|von|van|el|ul) )?${nameWord})*`, 'gu')

/**
 * The names of an English text, in order. A word is taken for one where its capital is not that of a sentence's beginning, or where the
 * lexicon knows it as nothing but a name (`takesFirst`: there too); ordinary words, titles, months and acronyms are none. `skip`: spans that are names already known.
 */
export function englishNames(
  text: string,
  vocabulary: Vocabulary,
  skip: readonly Span[],
  { takesFirst = false }: { readonly takesFirst?: boolean } = {},
): readonly EnglishName[] {
  const start = text.search(/\p{L}/u)
  return Array.from(text.matchAll(phrase)).flatMap(({ index, 0: found }): EnglishName[] => {
    const spoken: readonly NameWord[] = Array.from(
      found.matchAll(/[^ -]+(?:-\p{Lu}[^ -]*)*|(?:[Aa]l-)\S+/gu),
      (match) => {
        const from = index + match.index
        return { from, to: from + match[0].length, bare: bareName(match[0]) }
      },
    )
    const isFree = ({ from, to }: NameWord) => skip.every((one) => to <= one.from || one.to <= from)
    const isOpening = (word: NameWord, at: number) => {
      const after = spoken[at + 1]
      return !takesFirst && word.from === start && (after === undefined || !isFree(after) || demonym.test(after.bare))
    }
    const words = spoken.filter((word, at) => isName(word, isOpening(word, at), vocabulary))
    const free = words.filter(isFree)
    const [first, last] = [free[0], free.at(-1)]
    return first === undefined || last === undefined ? [] : [{ from: first.from, to: last.to, words: free }]
  })
}

/** "Frozen Pargani assets": an ordinary word before a people. */
const demonym = /(?:is?|ians?|ish|ese)$/

/** "Pargani", "Sawadis", "Qataris": of a country, as the country is. */
export function countryOf(word: string): readonly string[] {
  const stem = /^(?<stem>\p{L}{3,}?)(?:is?|ians?|ans?|ese|ish|s)$/u.exec(word)?.groups?.['stem']
  return stem === undefined ? [] : [stem, `${stem}a`, `${stem}e`, `${stem}ia`, `${stem}i`]
}

export function bareName(word: string): string {
  return word.replace(/^al-/i, '').replace(/[’']s?$/, '')
}

function isName({ bare }: NameWord, isFirst: boolean, vocabulary: Vocabulary): boolean {
  const lower = bare.toLowerCase()
  if (bare.length < 3 || titles.has(lower) || calendar.test(bare) || /^\p{Lu}+s?$/u.test(bare)) return false
  if (numberWords.en.has(lower)) return false
  const terms = vocabulary.termsAt('en', [[lower]], 0)
  const isKnownName = terms.some(({ kind }) => kind === 'name')
  const isWord =
    terms.some(({ kind, length }) => kind !== 'name' && length === 1) || stopWords.en.has(lower) || starters.has(bare)
  if (isFirst) return isKnownName && !terms.some(({ kind }) => kind !== 'name')
  return isKnownName || !isWord
}
