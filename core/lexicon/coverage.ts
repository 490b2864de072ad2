import { wordForms } from '../text/stems.ts'
import { tokenize } from '../text/tokens.ts'
import type { Concept } from './concept.ts'
import { spellings } from './spellings.ts'

/** How much of some texts in one language the lexicon knows. */
export interface Coverage {
  /** Words that are neither numbers nor Latin nor function words, each time they occur. */
  readonly contentTokens: number
  /** Those of them that stand in a form of a concept. */
  readonly coveredTokens: number
  /** Words not covered, folded, the commonest first, then by letters. */
  readonly uncovered: readonly UncoveredWord[]
}

export interface UncoveredWord {
  readonly word: string
  readonly count: number
}

/**
 * Counts what share of the content words of the texts the concepts cover, looking for the longest phrase first. Function
 * words (folded) are left out of both counts. A share says what is in the lexicon, not whether its pairs are right.
 */
export function measureCoverage(
  texts: readonly string[],
  language: 'fa' | 'ar',
  concepts: readonly Concept[],
  functionWords: ReadonlySet<string>,
): Coverage {
  const known = indexForms(concepts, language)
  const uncovered = new Map<string, number>()
  let contentTokens = 0
  let coveredTokens = 0
  for (const text of texts) {
    const words = tokenize(text).filter(({ kind }) => kind === 'word')
    const forms = words.map(({ text }) => wordForms(text, language))
    for (let at = 0; at < words.length;) {
      const length = longestKnown(known, forms, at)
      for (const { text } of words.slice(at, at + Math.max(1, length))) {
        if (functionWords.has(text)) continue
        contentTokens += 1
        if (length > 0) coveredTokens += 1
        else uncovered.set(text, (uncovered.get(text) ?? 0) + 1)
      }
      at += Math.max(1, length)
    }
  }
  return { contentTokens, coveredTokens, uncovered: byCount(uncovered) }
}

/** Forms by their first word; a form of one word also by its stems. */
type FormIndex = ReadonlyMap<string, readonly (readonly string[])[]>

function indexForms(concepts: readonly Concept[], language: 'fa' | 'ar'): FormIndex {
  const index = new Map<string, (readonly string[])[]>()
  for (const concept of concepts) {
    for (const form of language === 'fa' ? concept.persian : concept.arabic) {
      for (const words of spellings(form, language)) {
        const [first] = words
        if (first === undefined) continue
        const stems = words.length === 1 ? wordForms(first, language).filter((stem) => stem.length >= STEM_LENGTH) : []
        for (const key of new Set([first, ...stems])) {
          const known = index.get(key)
          if (known === undefined) index.set(key, [words])
          else known.push(words)
        }
      }
    }
  }
  return index
}

/** A shorter stem stands for too many words. */
const STEM_LENGTH = 4

/** Words of the longest form that begins at a word; none is 0. */
function longestKnown(known: FormIndex, forms: readonly (readonly string[])[], at: number): number {
  let longest = 0
  for (const form of forms[at] ?? []) {
    for (const words of known.get(form) ?? []) {
      const isHere = words.every((word, index) => index === 0 || forms[at + index]?.includes(word) === true)
      if (isHere && words.length > longest) longest = words.length
    }
  }
  return longest
}

function byCount(counts: ReadonlyMap<string, number>): readonly UncoveredWord[] {
  return [...counts]
    .map(([word, count]) => ({ word, count }))
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
}
