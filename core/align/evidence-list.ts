import { overlaps, type Span } from '../base/span.ts'
import type { Language } from '../document/records.ts'
import { tokenize } from '../text/tokens.ts'
import type { EvidenceMatch } from './align.ts'
import { readingLanguage } from './language.ts'
import { stopWords } from './stop-words.ts'
import type { SuggestedWords, Suggestion } from './suggestion.ts'

/** Names; figures and dates; words of the lexicon or of both languages. Each has a line of its own on screen. */
export const evidenceGroups = ['names', 'figures', 'words'] as const
export type EvidenceGroup = (typeof evidenceGroups)[number]

export function evidenceGroup(kind: EvidenceMatch['kind']): EvidenceGroup {
  switch (kind) {
    case 'name':
    case 'spelling':
    case 'latin':
      return 'names'
    case 'number':
    case 'date':
      return 'figures'
    case 'word':
    case 'shared':
    case 'related':
      return 'words'
  }
}

/** One line of the list beside a suggestion: the words of both texts and what both say. */
export interface EvidenceLine {
  readonly a: string
  readonly b: string
  /** English; empty where only the spelling speaks for it. */
  readonly english: string
  readonly kind: EvidenceMatch['kind']
}

/** What speaks for a suggestion, by group and strength, the same words once. */
export function evidenceList({ a, b, evidence }: Suggestion): Readonly<Record<EvidenceGroup, readonly EvidenceLine[]>> {
  const lines = evidence.map((match): EvidenceLine => ({
    a: a.text.slice(match.a.from, match.a.to),
    b: b.text.slice(match.b.from, match.b.to),
    english: match.english,
    kind: match.kind,
  }))
  const distinct = [...new Map(lines.map((line) => [`${line.a}\n${line.b}`, line])).values()]
  const of = (group: EvidenceGroup) => distinct.filter((line) => evidenceGroup(line.kind) === group)
  return { names: of('names'), figures: of('figures'), words: of('words') }
}

/** The words of one side that found no partner, run by run: what a suggestion does not account for. */
export function unmatchedWords(
  { text, spans }: SuggestedWords,
  matched: readonly Span[],
  language: Language,
): readonly string[] {
  const stops = stopWords[readingLanguage(language)]
  const runs: Span[][] = [[]]
  for (const token of tokenize(text).filter((one) => spans.some((span) => overlaps(span, one)))) {
    if (matched.some((span) => overlaps(span, token))) runs.push([])
    else if (!stops.has(token.text)) runs.at(-1)?.push(token)
  }
  return runs.flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)]
    return first && last ? [text.slice(first.from, last.to)] : []
  })
}
