import type { Concept } from '../lexicon/concept.ts'
import type { NameEntry } from '../lexicon/names.ts'
import { spellings } from '../lexicon/spellings.ts'
import { foldText } from '../text/fold.ts'
import { wordForms } from '../text/stems.ts'
import type { ReportLanguage } from './language.ts'
import { glossKeys } from './gloss-keys.ts'
import { stopWords } from './stop-words.ts'

/** What a word or phrase of a text may stand for. */
export interface Term {
  /** One id a concept or name, the same in every language. */
  readonly id: number
  readonly english: string
  readonly kind: 'name' | 'word' | 'date'
  /** Words in the form that was found. */
  readonly length: number
  /** What its English has in common with that of other terms; of ordinary words only. */
  readonly related: readonly string[]
}

/** Looks up the words of a text, phrases first. */
export interface Vocabulary {
  /** `wordForms`, remembered: the same array for the same word, which `termsAt` knows again. */
  formsOf(language: ReportLanguage, word: string): readonly string[]
  /** The terms that begin at word `at`, the longest first. `forms[i]` are the forms of word `i`. */
  termsAt(language: ReportLanguage, forms: readonly (readonly string[])[], at: number): readonly Term[]
  /** Whether a folded word, as it stands, is a word of the language: one that begins a term, or a stop word. */
  knows(language: ReportLanguage, word: string): boolean
}

/** What begins with a word in one of its forms. */
interface Beginnings {
  readonly single: readonly Term[]
  /** By their second word: hundreds of phrases begin with «به» or «في». */
  readonly phrases: ReadonlyMap<string, readonly Entry[]>
}

/** The forms of this many words are kept; reports say the same ones again and again. */
const mostWordsKept = 50_000

interface Entry {
  readonly term: Term
  /** Folded words. */
  readonly words: readonly string[]
}

/** `firstId`: where the ids of its terms begin; vocabularies that are asked together must not share any. */
export function createVocabulary(concepts: readonly Concept[], names: readonly NameEntry[], firstId = 0): Vocabulary {
  const byFirstWord: Record<ReportLanguage, Map<string, Entry[]>> = { fa: new Map(), ar: new Map(), en: new Map() }
  let id = firstId
  const add = (language: ReportLanguage, words: readonly string[], term: Omit<Term, 'length'>) => {
    const [first] = words
    // «در مورد», «من قبل»: words that are no evidence apart are none together.
    if (first === undefined || words.every((word) => stopWords[language].has(word))) return
    const entry = { term: { ...term, length: words.length }, words }
    for (const key of words.length === 1 ? dictionaryKeys(first, language) : [first]) {
      const entries = byFirstWord[language].get(key)
      if (entries === undefined) byFirstWord[language].set(key, [entry])
      else if (!entries.some((other) => other.term.id === term.id && isSamePhrase(other.words, words)))
        entries.push(entry)
    }
  }
  const addAll = (forms: readonly string[], language: 'fa' | 'ar', term: Omit<Term, 'length'>) => {
    for (const form of forms) for (const words of spellings(form, language)) add(language, words, term)
  }
  for (const concept of concepts) {
    const kind = concept.domain === 'time' ? ('date' as const) : ('word' as const)
    const related = kind === 'word' ? glossKeys(concept.english) : []
    const term = { id: ++id, english: concept.english, kind, related }
    addAll(concept.persian, 'fa', term)
    addAll(concept.arabic, 'ar', term)
    for (const gloss of glosses(concept.english)) add('en', gloss, term)
  }
  for (const name of names) {
    const term = { id: ++id, english: name.english, kind: 'name' as const, related: [] }
    addAll(name.persian, 'fa', term)
    addAll(name.arabic, 'ar', term)
    for (const gloss of glosses(name.english)) add('en', gloss, term)
  }
  const formsByWord: Record<ReportLanguage, Map<string, readonly string[]>> = {
    fa: new Map(),
    ar: new Map(),
    en: new Map(),
  }
  const entriesByForms: Record<ReportLanguage, WeakMap<readonly string[], Beginnings>> = {
    fa: new WeakMap(),
    ar: new WeakMap(),
    en: new WeakMap(),
  }
  const beginnings = (language: ReportLanguage, forms: readonly string[]): Beginnings => {
    const known = entriesByForms[language].get(forms)
    if (known !== undefined) return known
    const entries = forms.flatMap((form) => byFirstWord[language].get(form) ?? [])
    const single = entries.filter(({ words }) => words.length === 1).map(({ term }) => term)
    const found = {
      single: [...new Map(single.map((term) => [term.id, term])).values()],
      phrases: Map.groupBy(
        entries.filter(({ words }) => words.length > 1),
        ({ words }) => words[1] ?? '',
      ),
    }
    entriesByForms[language].set(forms, found)
    return found
  }
  return {
    formsOf(language, word) {
      const forms = formsByWord[language]
      const known = forms.get(word)
      if (known !== undefined) return known
      if (forms.size >= mostWordsKept) forms.clear()
      const found = wordForms(word, language)
      forms.set(word, found)
      return found
    },
    termsAt(language, forms, at) {
      const first = forms[at]
      if (first === undefined) return []
      const { single, phrases } = beginnings(language, first)
      const isHere = ({ words }: Entry) =>
        words.every((word, index) => index < 2 || forms[at + index]?.includes(word) === true)
      const long = (forms[at + 1] ?? [])
        .flatMap((form) => phrases.get(form) ?? [])
        .filter(isHere)
        .map(({ term }) => term)
      if (long.length === 0) return single
      return [...new Map([...long, ...single].map((term) => [term.id, term])).values()].sort(
        (one, other) => other.length - one.length,
      )
    },
    knows: (language, word) => byFirstWord[language].has(word) || stopWords[language].has(word),
  }
}

function isSamePhrase(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => word === b[index])
}

/** A gloss may give two words, and a bracket that tells where: “bill, draft law”, “treasury (US)”. */
function glosses(english: string): readonly (readonly string[])[] {
  return english
    .replaceAll(/\([^)]*\)/g, '')
    .split(/[,;]/)
    .map((gloss) =>
      foldText(gloss)
        .split(/[^\p{L}\d]+/u)
        .filter((word) => word !== '' && word !== 'to'),
    )
    .filter((words) => words.length > 0)
}

/** A dictionary word is found as it stands and by its stem, where that is long enough to mean something. */
function dictionaryKeys(word: string, language: ReportLanguage): readonly string[] {
  const keys = new Set([word])
  if (word.endsWith('ه') && word.length >= 4) keys.add(word.slice(0, -1))
  // Endings only: without its first letters «بی‌دلیل» would be «دلیل» and «اضافی» a verb. What «می» and «ال» begin is still the word.
  const isEnding = (form: string) => word.startsWith(form) || /^(?:می|نمی|ال)/.test(word)
  const stems = wordForms(word, language).filter(isEnding)
  keys.add(stems.reduce((a, b) => (b.length < a.length && b.length >= 4 ? b : a), word))
  for (const form of personForms(word, language)) keys.add(form)
  // «میهمان» loses its «می» to «همان», which is another word.
  return [...keys].filter((key) => key === word || !stopWords[language].has(key))
}

/** The other persons of a verb in the present: «میگوید» is met as «میگویند» and «بگویم», «یعلن» as «تعلن» and «نعلن». */
function personForms(word: string, language: ReportLanguage): readonly string[] {
  if (language === 'ar') {
    const root = /^ی(?<root>\p{L}{3,})$/u.exec(word)?.groups?.['root']
    return root === undefined ? [] : ['ت', 'ن', 'ا'].map((person) => `${person}${root}`)
  }
  const stem = language === 'fa' ? /^می(?<stem>\p{L}{2,})د$/u.exec(word)?.groups?.['stem'] : undefined
  if (stem === undefined) return []
  return ['می', 'نمی', 'ب', 'ن'].flatMap((mood) =>
    ['م', 'ی', 'د', 'یم', 'ید', 'ند'].map((person) => `${mood}${stem}${person}`),
  )
}
