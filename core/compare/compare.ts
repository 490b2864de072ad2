import type { Vocabulary } from '../align/vocabulary.ts'
import type { Claim, Paragraph, Report, Snapshot } from '../document/snapshot.ts'
import { attributionFindings } from './attribution-findings.ts'
import { creditsOf, type Credit } from './credits.ts'
import { claimSides, placesOf, type ClaimSide, type Places } from './claim-sides.ts'
import { dateFindings } from './date-findings.ts'
import { figureFindings } from './figure-findings.ts'
import type { Finding } from './finding.ts'
import { mergeRepeated } from './merge-repeated.ts'
import { nameFindings, namesIn, unnamedFindings, type StatedName } from './name-findings.ts'
import { onlyInFindings } from './only-in.ts'
import { orderFindings } from './order.ts'
import { layoutOf, prominenceFindings } from './prominence.ts'
import { createReader, type NewsLexicon } from './reading.ts'
import { namesOf } from './report-names.ts'
import { stanceFindings } from './stance-findings.ts'
import { isOfClaiming, wordingFindings } from './wording-findings.ts'

/** What comparing reads of a project. */
export type Comparable = Pick<Snapshot, 'meta' | 'reports' | 'claims'>

/** The differences between the reports of a project: by claim in the editor's order, then order, then what is only in one. */
export function compare(snapshot: Comparable, lexicon: NewsLexicon): readonly Finding[] {
  return createComparison(lexicon)(snapshot)
}

/**
 * `compare` for one snapshot after another: what rests on parts that are the same objects is not found anew. Gives exactly what
 * `compare` gives.
 */
export function createComparison(lexicon: NewsLexicon): (snapshot: Comparable) => readonly Finding[] {
  const { vocabulary } = lexicon
  const read = createReader(lexicon)
  const layout = remember(layoutOf)
  const namesOfReport = remember((report: Report) => namesOf(report, read))
  const known = new WeakMap<Claim, KnownClaim>()
  return (snapshot) => {
    const places = placesOf(snapshot)
    const { eventDate } = snapshot.meta
    const claims = snapshot.claims.map((claim) => {
      const grounds = groundsOf(claim, places, eventDate)
      const before = known.get(claim)
      if (before !== undefined && isSameGround(before.grounds, grounds)) return { claim, ...before }
      const sides = claimSides(claim, places, read)
      const credits = sides.length < 2 ? [] : sides.map(creditsOf)
      const findings = sides.length < 2 ? [] : findInClaim(claim, sides, credits, { vocabulary, eventDate })
      const names = sides.length < 2 ? [] : sides.map((side, index) => namesIn(side, credits[index] ?? []))
      const found = { grounds, sides, findings, names }
      known.set(claim, found)
      return { claim, ...found }
    })
    const shared = claims.filter(({ sides }) => sides.length > 1)
    return [
      ...mergeRepeated(
        shared.flatMap(({ claim, sides, findings, names }) => {
          const current = sides.map((side) => inPlace(side, places))
          return [
            ...findings,
            ...unnamedFindings(claim, current, names, namesOfReport),
            ...prominenceFindings(claim, current, layout),
          ]
        }),
      ),
      ...orderFindings(
        shared.map(({ claim, sides }) => ({ claim, sides: sides.map((side) => inPlace(side, places)) })),
        snapshot.reports,
      ),
      ...onlyInFindings(claims, snapshot.reports, read),
    ]
  }
}

interface Found {
  readonly sides: readonly ClaimSide[]
  readonly findings: readonly Finding[]
  /** Of each side, the names of the lexicon it has in the claim. */
  readonly names: readonly (readonly StatedName[])[]
}

interface KnownClaim extends Found {
  readonly grounds: readonly unknown[]
}

interface Tools {
  readonly vocabulary: Vocabulary
  readonly eventDate: string | null
}

function findInClaim(
  claim: Claim,
  sides: readonly ClaimSide[],
  credits: readonly (readonly Credit[])[],
  { vocabulary, eventDate }: Tools,
): readonly Finding[] {
  const attribution = attributionFindings(claim, sides, credits)
  const isDistance = attribution.some(({ reason }) => reason === 'attribution.distance')
  const [figures, dates] = [figureFindings(claim, sides, vocabulary), dateFindings(claim, sides, eventDate)]
  return [
    ...stanceFindings(claim, sides, figures.length + dates.length > 0),
    ...figures,
    ...dates,
    ...attribution,
    // «زعمت» beside a distance: said already.
    ...wordingFindings(claim, sides).filter(({ values }) => !(isDistance && isOfClaiming(values['term']))),
    ...nameFindings(claim, sides),
  ]
}

/** Everything the findings of a claim by itself rest on, besides the claim: its paragraphs, and of its reports what they read by. */
function groundsOf({ mentions }: Claim, { reports, paragraphs }: Places, eventDate: string | null): readonly unknown[] {
  const ids = new Set(mentions.map(({ reportId }) => reportId))
  const facts = reports.flatMap(({ id, date, language, outlet, outletEnglish }) =>
    ids.has(id) ? [id, date, language, outlet, outletEnglish] : [],
  )
  const texts: (Paragraph | undefined)[] = mentions.map(({ paragraphId }) => paragraphs.get(paragraphId))
  return [eventDate, ...facts, ...texts]
}

function isSameGround(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index])
}

/** A side as it was found, in its report as it is now. */
function inPlace(side: ClaimSide, { reports }: Places): ClaimSide {
  const report = reports.find(({ id }) => id === side.report.id)
  return report === undefined || report === side.report ? side : { ...side, report }
}

function remember<Value>(find: (report: Report) => Value): (report: Report) => Value {
  const known = new WeakMap<Report, Value>()
  return (report) => {
    const before = known.get(report)
    if (before !== undefined) return before
    const found = find(report)
    known.set(report, found)
    return found
  }
}
