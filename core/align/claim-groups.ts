import type { Snapshot } from '../document/snapshot.ts'
import { joinCandidates, type PairSuggestions } from './candidates.ts'
import type { Suggestion, SuggestedWords } from './suggestion.ts'

/** Which of the suggestions make one claim: those with the same answer. */
export function claimGroups(
  { reports }: Pick<Snapshot, 'reports'>,
  suggestions: readonly Suggestion[],
): (one: Suggestion) => string {
  const places = new Map(
    reports.flatMap((report, inReports) =>
      report.paragraphs.map((paragraph, order) => [paragraph.id, { report: inReports, paragraph: order }]),
    ),
  )
  const placeOf = ({ paragraphId }: SuggestedWords) => places.get(paragraphId) ?? { report: -1, paragraph: -1 }
  const pairs = suggestions.map(({ a, b, sentences }): PairSuggestions => {
    const [placeA, placeB] = [placeOf(a), placeOf(b)]
    const paragraphs = { paragraphA: placeA.paragraph, paragraphB: placeB.paragraph }
    return {
      reportA: placeA.report,
      reportB: placeB.report,
      sentences: sentences.map((pair) => ({ ...pair, ...paragraphs, evidence: [] })),
    }
  })
  const groups = new Map<string, string>()
  joinCandidates(pairs).forEach(({ sentences }, index) => {
    for (const { report, paragraph, from } of sentences) groups.set(`${report} ${paragraph} ${from}`, String(index))
  })
  return (one) => {
    const [best] = one.sentences
    const { report, paragraph } = placeOf(one.a)
    return groups.get(`${report} ${paragraph} ${best?.a.from}`) ?? one.key
  }
}
