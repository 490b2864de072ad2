import type { Concept } from '../lexicon/concept.ts'
import type { NameEntry } from '../lexicon/names.ts'
import { foldText } from '../text/fold.ts'
import { wordForms } from '../text/stems.ts'
import type { ReportLanguage } from './language.ts'

/** What a word or phrase of a text may stand for. */
export interface Term {
  /** One id a concept or name, the same in every language. */
  readonly id: number
  readonly english: string
  readonly kind: 'name' | 'word' | 'date'
  /** Words in the form that was found. */
  readonly length: number
}

/** Looks up the words of a text, phrases first. */
export interface Vocabulary {
  /** The terms that begin at word `at`, the longest first. `forms[i]` are the forms of word `i`. */
  termsAt(language: ReportLanguage, forms: readonly (readonly string[])[], at: number): readonly Term[]
}

interface Entry {
  readonly term: Term
  /** Folded words. */
  readonly words: readonly string[]
}

export function createVocabulary(concepts: readonly Concept[], names: readonly NameEntry[]): Vocabulary {
  const byFirstWord: Record<ReportLanguage, Map<string, Entry[]>> = { fa: new Map(), ar: new Map(), en: new Map() }
  let id = 0
  const add = (language: ReportLanguage, form: string, term: Omit<Term, 'length'>) => {
    const words = foldText(form)
      .split(/[^\p{L}\d]+/u)
      .filter((word) => word !== '')
    const [first] = words
    if (first === undefined) return
    const entry = { term: { ...term, length: words.length }, words }
    for (const key of words.length === 1 ? dictionaryKeys(first, language) : [first]) {
      const entries = byFirstWord[language].get(key)
      if (entries === undefined) byFirstWord[language].set(key, [entry])
      else if (!entries.some((other) => other.term.id === term.id && other.words.length === words.length))
        entries.push(entry)
    }
  }
  for (const concept of concepts) {
    const kind = concept.domain === 'time' ? ('date' as const) : ('word' as const)
    const term = { id: ++id, english: concept.english, kind }
    for (const form of concept.persian) add('fa', form, term)
    for (const form of concept.arabic) add('ar', form, term)
    add('en', concept.english.replace(/^to /, ''), term)
  }
  for (const name of names) {
    const term = { id: ++id, english: name.english, kind: 'name' as const }
    for (const form of name.persian) add('fa', form, term)
    for (const form of name.arabic) add('ar', form, term)
    add('en', name.english, term)
  }
  return {
    termsAt(language, forms, at) {
      const found: Term[] = []
      for (const form of forms[at] ?? []) {
        for (const { term, words } of byFirstWord[language].get(form) ?? []) {
          const isHere = words.every((word, index) => index === 0 || forms[at + index]?.includes(word) === true)
          if (isHere && !found.some((other) => other.id === term.id)) found.push(term)
        }
      }
      return found.sort((a, b) => b.length - a.length)
    },
  }
}

/** A dictionary word is found as it stands, without its article, and by its stem where that is long enough to mean something. */
function dictionaryKeys(word: string, language: ReportLanguage): readonly string[] {
  const keys = new Set([word])
  if (language === 'ar' && word.startsWith('ال') && word.length > 4) keys.add(word.slice(2))
  for (const key of [...keys]) if (key.endsWith('ه') && key.length >= 4) keys.add(key.slice(0, -1))
  const shortest = wordForms(word, language).reduce((a, b) => (b.length < a.length && b.length >= 4 ? b : a))
  keys.add(shortest)
  return [...keys]
}
