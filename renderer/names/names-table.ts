import type { NameSuggestion } from '#core/compare/name-suggestions.ts'
import type { TermRecord } from '#core/document/records.ts'
import { formsIn } from '#core/lexicon/own-forms.ts'
import { foldText } from '#core/text/fold.ts'
import { plainSpelling, transliterate } from '#core/text/transliterate.ts'

/** A name or term as the dialog lists it. */
export interface Entry {
  readonly id: string
  readonly term: TermRecord
}

export const emptyName: TermRecord = { kind: 'name', persian: '', arabic: '', english: '', otherEnglish: '', note: '' }

export function isEmpty({ persian, arabic, english, note, otherEnglish = '' }: TermRecord): boolean {
  return [persian, arabic, english, note, otherEnglish].every((field) => field.trim() === '')
}

/** The entries that hold some words in any of their fields, whatever the orthography. */
export function findEntries(entries: readonly Entry[], words: string): readonly Entry[] {
  const wanted = foldText(words.trim())
  return entries.filter(({ term }) =>
    [term.english, term.persian, term.arabic, term.otherEnglish ?? '', term.note].some((field) =>
      foldText(field).includes(wanted),
    ),
  )
}

/** What reports print and the table does not have yet: neither the name nor one of its forms. */
export function unlisted(
  suggestions: readonly NameSuggestion[],
  terms: readonly TermRecord[],
): readonly NameSuggestion[] {
  const english = new Set(terms.flatMap((term) => [term.english, ...formsIn(term.otherEnglish ?? '')]).map(foldText))
  const printed = new Set(terms.flatMap(originalForms))
  return suggestions.filter(
    (suggestion) =>
      (suggestion.english === '' || !english.has(foldText(suggestion.english))) &&
      !originalForms(suggestion).some((form) => printed.has(form)),
  )
}

/** A found name as a record: spelled as the editor's own table has it, else as the lexicon. */
export function termOf(suggestion: NameSuggestion, own: readonly TermRecord[]): TermRecord {
  const { persian, arabic, english } = suggestion
  const mine = own.find((term) => originalForms(term).some((form) => originalForms(suggestion).includes(form)))
  return mine ?? { ...emptyName, persian, arabic, english }
}

/** The name's first form in each language in Latin letters: as newspapers print it, and exactly. */
export interface LatinDraft {
  readonly language: 'fa' | 'ar'
  readonly exact: string
  readonly plain: string
}

export function latinDrafts({ persian, arabic }: TermRecord): readonly LatinDraft[] {
  const first = { fa: formsIn(persian)[0] ?? '', ar: formsIn(arabic)[0] ?? '' }
  return (['fa', 'ar'] as const).flatMap((language): LatinDraft[] => {
    if (first[language] === '') return []
    const exact = transliterate(first[language], language)
    return [{ language, exact, plain: plainSpelling(exact) }]
  })
}

function originalForms({ persian, arabic }: Pick<TermRecord, 'persian' | 'arabic'>): readonly string[] {
  return [persian, arabic].flatMap(formsIn).map(foldText)
}
