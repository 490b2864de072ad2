import nspell from 'nspell'

/** Words of English with all their endings. */
export interface EnglishDictionary {
  /** Whether a word stands in it, in the case it is written in or one that its place in a sentence allows. */
  knows(word: string): boolean
  /** What may have been meant by a word that does not, the likeliest first; five at most. Takes up to some hundred ms. */
  suggest(word: string): readonly string[]
}

/** The two files of a Hunspell dictionary, as texts. */
export interface DictionaryFiles {
  readonly affixes: string
  /** One list for each variety that counts; the affixes are those of all of them. */
  readonly words: readonly string[]
}

const mostSuggested = 5

/** Reads Hunspell files. Takes half a second and some 35 MB: once, and beside the page. */
export function openDictionary({ affixes, words }: DictionaryFiles): EnglishDictionary {
  const speller = nspell(affixes, [...new Set(words.flatMap((list) => list.split('\n')))].join('\n'))
  const suggested = new Map<string, readonly string[]>()
  return {
    knows: (word) => speller.correct(straight(word)),
    suggest(word) {
      const known = suggested.get(word)
      if (known !== undefined) return known
      const found = speller.suggest(straight(word)).slice(0, mostSuggested)
      suggested.set(word, found)
      return found
    },
  }
}

/** The lists write apostrophes straight. */
function straight(word: string): string {
  return word.replaceAll('’', "'")
}
