import type { Span } from '../base/span.ts'
import type { TermRecord } from '../document/records.ts'
import { fold, foldText, storedSpan } from '../text/fold.ts'
import { openVowel } from '../text/transliterate.ts'
import { formsIn } from './own-forms.ts'

/** A name that is not spelled as the editor chose. Span in the text's offsets. */
export interface OddSpelling extends Span {
  /** How it should be spelled. */
  readonly english: string
  /** Of the term; where several ask for other spellings of one form, the first. */
  readonly term: TermRecord
}

/** The names of a project as the editor spells them, found in English text. */
export interface NameSpellings {
  /** Where the text spells a name in its original letters or in an English way that is not to be used; in order, disjoint. */
  find(text: string): readonly OddSpelling[]
  /** The text with every one of them spelled as chosen. */
  spell(text: string): string
}

/** Whether an English spelling is settled: written, with no vowel left open by the transliteration. */
export function isSettled({ english }: Pick<TermRecord, 'english'>): boolean {
  return english.trim() !== '' && !english.includes(openVowel)
}

const opened = new WeakMap<readonly TermRecord[], NameSpellings>()

/** The same spellings for the same list of terms: snapshots share it. */
export function nameSpellingsOf(terms: readonly TermRecord[]): NameSpellings {
  const known = opened.get(terms)
  if (known !== undefined) return known
  const spellings = openNameSpellings(terms)
  opened.set(terms, spellings)
  return spellings
}

/** Looks at the terms that are names with a chosen spelling. Forms are met as whole words, whatever their case and orthography. */
function openNameSpellings(terms: readonly TermRecord[]): NameSpellings {
  const names = terms.filter((term) => term.kind === 'name' && isSettled(term))
  const odd = new Map<string, TermRecord>()
  for (const name of names) {
    for (const form of [name.otherEnglish ?? '', name.persian, name.arabic].flatMap(formsIn)) {
      const folded = foldText(form)
      if (folded !== '' && !odd.has(folded)) odd.set(folded, name)
    }
  }
  // A name spelled as chosen is passed over whole: in “Ali Khamenei” there is no odd “Khamenei”.
  for (const { english } of names) odd.delete(foldText(english))
  const forms = [...odd.keys(), ...names.map(({ english }) => foldText(english))].toSorted(
    (a, b) => b.length - a.length,
  )
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${forms.map((form) => form.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  )

  const find = (text: string): readonly OddSpelling[] => {
    if (odd.size === 0) return []
    const folded = fold(text)
    return [...folded.text.matchAll(pattern)].flatMap((match) => {
      const term = odd.get(match[0])
      if (term === undefined) return []
      const span = storedSpan(folded, { from: match.index, to: match.index + match[0].length })
      return [{ ...span, english: term.english.trim(), term }]
    })
  }
  return {
    find,
    spell: (text) =>
      find(text).reduceRight(
        (spelled, { from, to, english }) => spelled.slice(0, from) + english + spelled.slice(to),
        text,
      ),
  }
}
