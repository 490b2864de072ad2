import type { Span } from '../../base/span.ts'

/** Somebody a sentence puts its words to. */
export interface SourceSaid extends Span {
  readonly who: string
}

const saying = '(?:says?|said|adds?|added|announced|announces|told \\p{L}[^,.;]*|reports?|reported)'
const patterns = [
  /\baccording to (?<who>[^,.;:]+)/dgiu,
  new RegExp(`, (?<who>[^,.;:]{3,70}?) ${saying}\\s*[.]?\\s*$`, 'dgu'),
  new RegExp(`^\\s*(?<who>(?:The|Its|A spokes\\p{L}+ (?:of|for)) [^,.;:]{3,60}?) ${saying}\\b(?! to\\b)`, 'dgu'),
]

/** Words that begin something else: "according to the command it was midnight". */
const next = /\s+(?:it|he|she|they|was|were|is|are|had|has|there|that|who|on|at|while|and|but|as|were)\b.*$/u
const nobody =
  /^(?:it|he|she|they|we|both|all|one|some|many|others?|who|which|the same(?: \p{L}+)?|the sources?|the reports?|the outlets?)$/iu

/** Whom a sentence names as its sources: "according to the ministry", "…, the union says." Pronouns are nobody. */
export function sourcesSaid(text: string): readonly SourceSaid[] {
  return patterns.flatMap((pattern, index) =>
    [...text.matchAll(pattern)].flatMap((match): SourceSaid[] => {
      const at = match.indices?.groups?.['who']
      const named = match.groups?.['who'] ?? ''
      const words = named.replace(next, '').trimEnd()
      if (at === undefined || words === '' || nobody.test(words)) return []
      // “The offer is in both reports”: nobody says anything.
      if (index > 0 && words !== named) return []
      return [{ from: at[0], to: at[0] + words.length, who: words.replace(/^(?:its|his|her|their|this|that) /i, '') }]
    }),
  )
}
