import { skeleton } from '../align/skeleton.ts'
import type { Span } from '../base/span.ts'
import type { Claim, Report } from '../document/snapshot.ts'
import { foldText } from '../text/fold.ts'
import { pairsOf, placeIn, wordsAt, type ClaimSide, type Statement } from './claim-sides.ts'
import { makeFinding, type Finding, type FindingReason } from './finding.ts'
import { aliasPairs, headedPairs, nearlyPairs, type NamePair } from './name-pairs.ts'
import { bareForms, within } from './reading.ts'
import type { ReportNames } from './report-names.ts'

/**
 * Names that reports give differently: two names for one place, body or ship; two names that look alike and are not one; a name of the
 * lexicon that one report has in the claim and the other nowhere.
 */
export function nameFindings(
  claim: Claim,
  sides: readonly ClaimSide[],
  namesOf: (report: Report) => ReportNames,
): readonly Finding[] {
  return pairsOf(sides).flatMap(([a, b]) => {
    const statements = a.statements.flatMap((one) => b.statements.map((other) => [one, other] as const))
    const named = (reason: FindingReason, pairs: (one: Statement, other: Statement) => readonly NamePair[]) =>
      firstOfEach(statements.flatMap(([one, other]) => pairs(one, other).map((pair) => ({ one, other, pair })))).map(
        ({ one, other, pair }) =>
          makeFinding({
            reason,
            subject: `${a.report.id} ${b.report.id} ${pair.subject}`,
            claimIds: [claim.id],
            sides: [
              { reportId: a.report.id, places: pair.a.map((span) => placeIn(one, span)), values: {} },
              { reportId: b.report.id, places: pair.b.map((span) => placeIn(other, span)), values: {} },
            ],
            values: { about: pair.subject },
            words: [...pair.a.map((span) => wordsAt(one, span)), ...pair.b.map((span) => wordsAt(other, span))],
          }),
      )
    const nearly = named('name.nearly', nearlyPairs)
    const differently = named('name.differently', (one, other) => [
      ...headedPairs(one, other),
      ...aliasPairs(one, other),
    ])
    return [
      ...nearly,
      ...differently,
      ...unnamed(claim, a, b, namesOf(b.report)),
      ...unnamed(claim, b, a, namesOf(a.report)),
    ]
  })
}

function firstOfEach<Value extends { readonly pair: NamePair }>(values: readonly Value[]): readonly Value[] {
  return values.filter(({ pair }, index) => values.findIndex((one) => one.pair.subject === pair.subject) === index)
}

/** Names of the lexicon in a claim's words that the other report has nowhere, in no spelling. */
function unnamed(claim: Claim, a: ClaimSide, b: ClaimSide, names: ReportNames): readonly Finding[] {
  const [other] = b.statements
  if (other === undefined) return []
  const seen = new Set<number>()
  return a.statements.flatMap((statement) =>
    within(statement.reading.terms, statement.span).flatMap((place): Finding[] => {
      const { id, kind, english } = place.term
      if (!place.isWhole) return []
      const isOnlyName = within(statement.reading.terms, place).every(({ term }) => term.kind === 'name')
      if (kind !== 'name' || !isOnlyName || seen.has(id) || isThere(statement, place, names)) return []
      seen.add(id)
      const sides = [
        { reportId: a.report.id, places: [placeIn(statement, place)], values: { name: english } },
        { reportId: b.report.id, places: [placeIn(other, other.span)], values: {} },
      ]
      return [
        makeFinding({
          reason: 'name.unnamed',
          subject: `${a.report.id} ${b.report.id} ${english}`,
          claimIds: [claim.id],
          sides,
          values: { name: english },
          words: [wordsAt(statement, place)],
        }),
      ]
    }),
  )
}

function isThere({ reading }: Statement, place: Span, { terms, shapes }: ReportNames): boolean {
  if (within(reading.terms, place).some(({ term }) => terms.has(term.id))) return true
  const words = within(reading.tokens, place).map(({ text }) => foldText(text))
  return words.some((word) => word.length >= 4 && bareForms(word).some((form) => shapes.has(skeleton(form))))
}
