import type { EnglishDictionary } from '../spelling/english-dictionary.ts'
import { namesPrintedIn, wordsOfProject } from '../spelling/known-words.ts'
import { countryOf } from './english-names.ts'
import type { SentenceFinding } from './finding.ts'
import type { Lintable } from './lintable.ts'
import type { LintSentence } from './sentence.ts'

/** What counts as a word. */
export interface KnownEnglish {
  readonly dictionary: EnglishDictionary
  /** As they are written: names, the lexicon's words, and those an editor let stand. */
  readonly words: ReadonlySet<string>
}

/** The same in one project. */
export interface EnglishHere extends KnownEnglish {
  /** Names in capitals, as editors wrote them of this event. */
  readonly names: ReadonlySet<string>
  /** Whether the reports print something that may be spelled so. */
  readonly isPrinted: (word: string) => boolean
}

export function englishIn(snapshot: Lintable, known: KnownEnglish): EnglishHere {
  return { ...known, names: wordsOfProject(snapshot), isPrinted: namesPrintedIn(snapshot.reports) }
}

/** What is not written to be read: addresses, and what stands between backticks. */
const unspelled = /`[^`]*`|\S*(?:\/\/|@|www\.)\S*|[\p{L}\d-]+(?:\.[\p{Ll}]{2,})+\S*/gu
const latinWord = /(?<![\p{L}\p{N}])[\p{Script=Latin}\p{M}]+(?:[’'-][\p{Script=Latin}\p{M}]+)*(?![\p{N}])/gu

/** Words of a sentence that neither the dictionary nor anybody here knows. Headings are left alone: they are cut to fit. */
export function unknownWords({ text, where }: LintSentence, known: EnglishHere): readonly SentenceFinding[] {
  if (where === 'heading') return []
  const spelled = text.replaceAll(unspelled, (found) => ' '.repeat(found.length))
  return Array.from(spelled.matchAll(latinWord)).flatMap(({ index, 0: word }): SentenceFinding[] => {
    const parts = isKnown(word, known) ? [] : unknownParts(word, known)
    return parts.map(({ from, said }) => ({
      reason: 'typo.unknown',
      span: { from: index + from, to: index + from + said.length },
      values: { said },
    }))
  })
}

/** “twenty-seven”: of a word in parts, those that are no words. */
function unknownParts(word: string, known: EnglishHere): readonly { readonly from: number; readonly said: string }[] {
  const parts = Array.from(word.matchAll(/[^-]+/g))
  return parts.flatMap(({ index, 0: part }, place) =>
    isKnown(part, known) || (place < parts.length - 1 && beginning.test(part))
      ? []
      : [{ from: index, said: bareOf(part) }],
  )
}

/** What stands before a hyphen and nowhere else: the Arabic article, and prefixes. */
const beginning =
  /^(?:al|el|ul|ad|an|ar|as|ash|at|az|anti|co|counter|de|ex|inter|intra|mid|multi|non|post|pre|pro|re|semi|sub|un|vice)$/i

function isKnown(word: string, { dictionary, words, names, isPrinted }: EnglishHere): boolean {
  const bare = bareOf(word)
  // “UN”, “NATO’s”, “MPs”, and single letters.
  if (bare.length < 2 || /^\p{Lu}+s?$/u.test(bare) || dictionary.knows(bare)) return true
  if (words.has(bare) || words.has(bare.toLowerCase())) return true
  if (!/^\p{Lu}/u.test(bare)) return false
  // “Parganis”: of a country, as the country is.
  return [bare, ...countryOf(bare)].some((form) => words.has(form) || names.has(form) || isPrinted(form))
}

function bareOf(word: string): string {
  return word.replace(/[’']s$/, '')
}
