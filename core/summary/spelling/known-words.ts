import type { Concept } from '../../lexicon/concept.ts'
import type { NameEntry } from '../../lexicon/names.ts'
import { formsIn } from '../../lexicon/own-forms.ts'
import { bareForms } from '../../compare/reading.ts'
import type { Report } from '../../document/snapshot.ts'
import { foldText } from '../../text/fold.ts'
import type { Lintable } from '../lint/lintable.ts'
import { spelledLike } from '../lint/sounds.ts'
import { newsWords } from './news-words.ts'

/** The English words of the lexicon, names included, and those of the trade that dictionaries lack: `toman`, `Khamenei`, `chokepoint`. */
export function wordsOfLexicon(concepts: readonly Concept[], names: readonly NameEntry[]): ReadonlySet<string> {
  return new Set([...newsWords, ...[...concepts, ...names].flatMap(({ english }) => wordsIn(english))])
}

/**
 * The words an editor has written as names of this event: in the tables, as outlets and sources, and with a capital in claims and
 * glosses. Their ordinary words are left to the dictionary: who mistypes there mistypes here.
 */
export function wordsOfProject({ terms, reports, claims }: Lintable): ReadonlySet<string> {
  const named = [
    ...terms.flatMap(({ english, otherEnglish = '' }) => [english, ...formsIn(otherEnglish)]),
    ...reports.flatMap(({ outlet, outletEnglish }) => [outlet, outletEnglish]),
  ]
  const written = [
    ...claims.flatMap(({ text, mentions }) => [
      text,
      ...mentions.flatMap(({ gloss, attribution: { agency, source } }) => [gloss, agency, source]),
    ]),
    ...reports.flatMap(({ paragraphs }) => paragraphs.map(({ gloss }) => gloss)),
  ]
  return new Set([...named.flatMap(wordsIn), ...written.flatMap(wordsIn).filter((word) => /^\p{Lu}/u.test(word))])
}

/**
 * Whether the reports print something that a Latin word may be the name of, whatever nobody has written in English yet. Asked for
 * the first time, it goes through all of them.
 */
export function namesPrintedIn(reports: readonly Report[]): (word: string) => boolean {
  let forms: ReadonlySet<string> | undefined
  const answers = new Map<string, boolean>()
  return (word) => {
    const known = answers.get(word)
    if (known !== undefined) return known
    forms ??= new Set(reports.flatMap(({ paragraphs }) => paragraphs.flatMap(({ text }) => formsOfText(text))))
    const pattern = spelledLike(word)
    const isPrinted = [...forms].some((form) => pattern.test(form))
    answers.set(word, isPrinted)
    return isPrinted
  }
}

/** The folded words of a text, with and without what Arabic writes onto them. */
export function formsOfText(text: string): readonly string[] {
  return foldText(text)
    .split(/[^\p{L}]+/u)
    .flatMap(bareForms)
}

function wordsIn(text: string): readonly string[] {
  const words = text.match(/[\p{Script=Latin}\p{M}]+(?:[’'][\p{Script=Latin}\p{M}]+)*/gu) ?? []
  return words.map((word) => word.replace(/[’']s$/, ''))
}
