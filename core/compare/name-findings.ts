import { skeleton } from '../align/skeleton.ts'
import type { Span } from '../base/span.ts'
import type { Claim, Report } from '../document/snapshot.ts'
import { foldText } from '../text/fold.ts'
import { pairsOf, placeIn, wordsAt, type ClaimSide, type Statement } from './claim-sides.ts'
import { isCredited, type Credit } from './credits.ts'
import { makeFinding, type Finding, type FindingReason } from './finding.ts'
import { aliasPairs, headedPairs, nearlyPairs, type NamePair } from './name-pairs.ts'
import { bareForms, within, type TermPlace } from './reading.ts'
import type { ReportNames } from './report-names.ts'
import { stateOf } from './states.ts'

/** Names that reports give differently: two names for one place, body or ship; two names that look alike and are not one. */
export function nameFindings(claim: Claim, sides: readonly ClaimSide[]): readonly Finding[] {
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
    return [...nearly, ...differently]
  })
}

function firstOfEach<Value extends { readonly pair: NamePair }>(values: readonly Value[]): readonly Value[] {
  return values.filter(({ pair }, index) => values.findIndex((one) => one.pair.subject === pair.subject) === index)
}

/** A name of the lexicon in a claim's words. */
export interface StatedName {
  readonly place: TermPlace
  readonly statement: Statement
  /** What another report may have in its place; see `ReportNames`. */
  readonly known: ReportNames
}

/** The names of the lexicon that a side has in the claim, each once; those that only say on whose word are attribution. */
export function namesIn({ report, statements }: ClaimSide, credits: readonly Credit[]): readonly StatedName[] {
  const seen = new Set<number>()
  return statements.flatMap((statement) =>
    within(statement.reading.terms, statement.span).flatMap((place): StatedName[] => {
      const { id, kind, english } = place.term
      if (kind !== 'name' || !place.isWhole || seen.has(id) || place.to - place.from < 4) return []
      const own = credits.filter((credit) => credit.statement === statement)
      if (isCredited(own, place, english)) return []
      // «صوت الديوان»: a report speaks of its own outlet.
      if (report.outlet.includes(wordsAt(statement, place))) return []
      if (!within(statement.reading.terms, place).every(({ term }) => term.kind === 'name')) return []
      seen.add(id)
      return [{ place, statement, known: knownBy(statement, place) }]
    }),
  )
}

/** Names that one report has in the claim and the other nowhere, in no spelling. `stated` are those of each side. */
export function unnamedFindings(
  claim: Claim,
  sides: readonly ClaimSide[],
  stated: readonly (readonly StatedName[])[],
  namesOf: (report: Report) => ReportNames,
): readonly Finding[] {
  return sides.flatMap((side, index) =>
    (stated[index] ?? []).flatMap(({ place, statement, known }) =>
      sides.flatMap((other): Finding[] => {
        const [first] = other.statements
        if (other === side || first === undefined || isThere(known, namesOf(other.report))) return []
        const { english } = place.term
        const ofHolder = { reportId: side.report.id, places: [placeIn(statement, place)], values: { name: english } }
        const ofOther = { reportId: other.report.id, places: [placeIn(first, first.span)], values: {} }
        return [
          makeFinding({
            reason: 'name.unnamed',
            subject: `${side.report.id} ${other.report.id} ${english}`,
            claimIds: [claim.id],
            sides: sides.indexOf(other) < index ? [ofOther, ofHolder] : [ofHolder, ofOther],
            values: { name: english },
            words: [wordsAt(statement, place)],
          }),
        ]
      }),
    ),
  )
}

function isThere(known: ReportNames, { terms, states, shapes }: ReportNames): boolean {
  return shares(known.terms, terms) || shares(known.states, states) || shares(known.shapes, shapes)
}

function shares<Value>(few: ReadonlySet<Value>, many: ReadonlySet<Value>): boolean {
  for (const one of few) if (many.has(one)) return true
  return false
}

/** All that a name may be met as: a term, a state, a spelling. */
function knownBy({ reading }: Statement, place: Span): ReportNames {
  const terms = within(reading.terms, place)
  const words = within(reading.tokens, place).map(({ text }) => foldText(text))
  return {
    terms: new Set(terms.map(({ term }) => term.id)),
    states: new Set(terms.map(({ term }) => stateOf(term.english)).filter((state) => state !== null)),
    shapes: new Set(
      words.filter((word) => word.length >= 4).flatMap((word) => bareForms(word).map((form) => skeleton(form))),
    ),
  }
}
