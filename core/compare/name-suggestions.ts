import { falseFriends } from '../align/false-friends.ts'
import { skeleton, spellingDistance } from '../align/skeleton.ts'
import { stopWords } from '../align/stop-words.ts'
import type { Vocabulary } from '../align/vocabulary.ts'
import type { Report } from '../document/snapshot.ts'
import { foldText } from '../text/fold.ts'
import { bareForms, type Reader } from './reading.ts'

/** A name that reports print, for the editor's table of names. */
export interface NameSuggestion {
  /** The lexicon's English; empty where it does not know the name. */
  readonly english: string
  /** As printed, the most usual first, parted by `|`; empty where no report of that language prints it. */
  readonly persian: string
  readonly arabic: string
  /** How often it is printed, in all reports. */
  readonly count: number
}

/** Farther apart than this, two words of the two languages are not one name. */
const farthest = 0.3

/**
 * The names of some reports: those the lexicon knows, and words it does not know that Persian and Arabic reports spell alike. The
 * most frequent first.
 */
export function suggestNames(
  reports: readonly Report[],
  { read, vocabulary }: { readonly read: Reader; readonly vocabulary: Vocabulary },
): readonly NameSuggestion[] {
  const known = new Map<string, Forms>()
  const unknown = { fa: new Map<string, number>(), ar: new Map<string, number>() }
  for (const report of reports) {
    const { language } = report
    if (language !== 'fa' && language !== 'ar') continue
    for (const paragraph of report.paragraphs.filter(({ exclusion }) => exclusion === null)) {
      const { text, terms, tokens, forms } = read(paragraph, language)
      for (const { term, from, to, isWhole } of terms) {
        if (term.kind !== 'name' || !isWhole) continue
        const held = known.get(term.english) ?? { fa: new Map(), ar: new Map() }
        known.set(term.english, held)
        add(held[language], withoutClitics(text.slice(from, to), language))
      }
      tokens.forEach((token, at) => {
        const isNew =
          token.kind === 'word' &&
          token.text.length >= 4 &&
          !stopWords[language].has(token.text) &&
          !falseFriends.has(token.text) &&
          vocabulary.termsAt(language, [forms[at] ?? []], 0).length === 0
        if (isNew) add(unknown[language], withoutClitics(text.slice(token.from, token.to), language))
      })
    }
  }
  const ofLexicon = [...known].map(([english, { fa, ar }]): NameSuggestion => suggestion(english, fa, ar))
  return [...ofLexicon, ...spelledAlike(unknown)].toSorted(
    (a, b) => b.count - a.count || (a.english + a.persian < b.english + b.persian ? -1 : 1),
  )
}

interface Forms {
  readonly fa: Map<string, number>
  readonly ar: Map<string, number>
}

function spelledAlike({ fa, ar }: Forms): readonly NameSuggestion[] {
  const shapes = Map.groupBy(ar.keys(), (word) => shapeOf(word))
  return [...fa].flatMap(([persian, count]): NameSuggestion[] => {
    const alike = (shapes.get(shapeOf(persian)) ?? []).filter((arabic) => distance(persian, arabic) <= farthest)
    const [nearest] = alike.toSorted((a, b) => distance(persian, a) - distance(persian, b))
    if (nearest === undefined) return []
    return [{ english: '', persian, arabic: nearest, count: count + (ar.get(nearest) ?? 0) }]
  })
}

function shapeOf(word: string): string {
  return skeleton(folded(word))
}

function distance(persian: string, arabic: string): number {
  return spellingDistance(folded(persian), folded(arabic), farthest)
}

/** Without the article. */
function folded(word: string): string {
  return bareForms(foldText(word)).at(-1) ?? ''
}

function suggestion(english: string, fa: ReadonlyMap<string, number>, ar: ReadonlyMap<string, number>): NameSuggestion {
  const count = [...fa.values(), ...ar.values()].reduce((sum, one) => sum + one, 0)
  return { english, persian: inOrder(fa), arabic: inOrder(ar), count }
}

function inOrder(forms: ReadonlyMap<string, number>): string {
  return [...forms]
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([form]) => form)
    .join(' | ')
}

function add(counts: Map<string, number>, form: string): void {
  counts.set(form, (counts.get(form) ?? 0) + 1)
}

/** What Arabic writes onto the article is no part of a name. */
function withoutClitics(form: string, language: 'fa' | 'ar'): string {
  return language === 'ar' ? form.replace(/^[وفبكل](?=ال\p{L}{3})/u, '') : form
}
