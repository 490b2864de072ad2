import type { Vocabulary } from '../../align/vocabulary.ts'
import type { Span } from '../../base/span.ts'
import { nameSpellingsOf } from '../../lexicon/name-spellings.ts'
import { bareName, englishNames } from './english-names.ts'
import type { SentenceFinding } from './finding.ts'
import type { Lintable } from './lintable.ts'
import type { PlacedSentence } from './sentence.ts'
import { soundOf } from './sounds.ts'

/** A finding and the sentence it is in. */
export interface MisspelledName {
  readonly at: PlacedSentence
  readonly finding: SentenceFinding
}

/**
 * Names of the summary in another spelling than the one they should have: the table's, else that of the claims and their sources, else the
 * first in the text. Two spellings are of one name when they sound alike and differ by two letters at most.
 */
export function misspelledNames(
  sentences: readonly PlacedSentence[],
  snapshot: Lintable,
  vocabulary: Vocabulary,
): readonly MisspelledName[] {
  const table = nameSpellingsOf(snapshot.terms)
  const known = knownSpellings(snapshot)
  return sentences.flatMap((at): MisspelledName[] => {
    if (at.sentence.where === 'footnote') return []
    const { text } = at.sentence
    const ofTable = table.find(text).map(({ from, to, english }) => found(at, { from, to }, 'spelling.table', english))
    const twice = englishNames(
      text,
      vocabulary,
      ofTable.map(({ finding }) => finding.span),
      { takesFirst: true },
    ).flatMap(({ words }) =>
      words.flatMap(({ from, to, bare }): MisspelledName[] => {
        const other = known.spellingFor(bare, vocabulary)
        if (other === null) return []
        const start = from + text.slice(from, to).indexOf(bare)
        return [found(at, { from: start, to: start + bare.length }, 'spelling.twice', other)]
      }),
    )
    return [...ofTable, ...twice]
  })
}

function found(
  at: PlacedSentence,
  span: Span,
  reason: 'spelling.twice' | 'spelling.table',
  other: string,
): MisspelledName {
  const said = at.sentence.text.slice(span.from, span.to)
  return {
    at,
    finding: {
      reason,
      span,
      values: { said, other },
      fixes: [{ kind: 'change', to: other, edits: [{ ...span, text: other }] }],
    },
  }
}

/** Shorter words sound alike by chance. */
const shortest = 5
const farthest = 2

/** The spellings in use: what editors wrote of claims and sources first, then what the summary has had so far. */
function knownSpellings({ claims, terms }: Lintable) {
  const bySound = new Map<string, Set<string>>()
  const words = new Set<string>()
  const take = (word: string) => {
    words.add(word)
    if (word.length < shortest || !/^\p{Lu}/u.test(word)) return
    const key = soundOf(word)
    bySound.set(key, (bySound.get(key) ?? new Set()).add(word))
  }
  const written = [
    ...terms.map(({ kind, english }) => (kind === 'name' ? english : '')),
    ...claims.flatMap(({ text, mentions }) => [
      text,
      ...mentions.flatMap(({ attribution: { agency, source } }) => [agency, source]),
    ]),
  ]
  for (const text of written) for (const word of text.match(/[\p{L}\p{M}’'-]+/gu) ?? []) take(bareName(word))
  return {
    /** Another spelling of a word that is in use; null where there is none, or where the word itself is. */
    spellingFor(word: string, vocabulary: Vocabulary): string | null {
      if (words.has(word) || word.length < shortest) return null
      const alike = [...(bySound.get(soundOf(word)) ?? [])].filter(
        (other) =>
          editDistance(word.toLowerCase(), other.toLowerCase()) <= farthest && !areTwoNames(word, other, vocabulary),
      )
      take(word)
      return alike[0] ?? null
    },
  }
}

/** Oman and Amman: both in the lexicon, and not one. */
function areTwoNames(a: string, b: string, vocabulary: Vocabulary): boolean {
  const [ofA, ofB] = [a, b].map((word) =>
    vocabulary
      .termsAt('en', [[word.toLowerCase()]], 0)
      .filter(({ kind }) => kind === 'name')
      .map(({ id }) => id),
  )
  return (ofA?.length ?? 0) > 0 && (ofB?.length ?? 0) > 0 && ofA?.every((id) => ofB?.includes(id) !== true) === true
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
