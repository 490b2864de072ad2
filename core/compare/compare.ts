import type { Vocabulary } from '../align/vocabulary.ts'
import type { Claim, Snapshot } from '../document/snapshot.ts'
import { attributionFindings } from './attribution-findings.ts'
import { creditsOf, type Credit } from './credits.ts'
import { claimSides, placesOf, type ClaimSide, type Places } from './claim-sides.ts'
import { dateFindings } from './date-findings.ts'
import { figureFindings } from './figure-findings.ts'
import type { Finding } from './finding.ts'
import { mergeRepeated } from './merge-repeated.ts'
import { nameFindings, namesIn, unnamedFindings, type StatedName } from './name-findings.ts'
import { createOnlyIn } from './only-in.ts'
import { orderFindings } from './order.ts'
import { layoutOf, prominenceFindings } from './prominence.ts'
import { createReader, type NewsLexicon } from './reading.ts'
import { rememberByKey, rememberByObject } from './remember.ts'
import { createReportNames } from './report-names.ts'
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
  const layout = rememberByObject(layoutOf)
  const namesOfReport = createReportNames(read)
  const onlyIn = createOnlyIn(read)
  const [saidAgain, placedAgain] = [rememberByKey<Found>(), rememberByKey<readonly Finding[]>()]
  return (snapshot) => {
    const places = placesOf(snapshot)
    const { eventDate } = snapshot.meta
    const claims = snapshot.claims.map((claim) => {
      const found = saidAgain(claim.id, groundsOf(claim, places, eventDate), () => {
        const sides = claimSides(claim, places, read)
        if (sides.length < 2) return { sides, findings: [], names: [] }
        const credits = sides.map(creditsOf)
        return {
          sides,
          findings: findInClaim(claim, sides, credits, { vocabulary, eventDate }),
          names: sides.map((side, index) => namesIn(side, credits[index] ?? [])),
        }
      })
      return { claim, found, sides: found.sides }
    })
    const shared = claims.filter(({ sides }) => sides.length > 1)
    return [
      ...mergeRepeated(
        shared.flatMap(({ claim, found }) => {
          const reports = found.sides.map(({ report }) => places.byId.get(report.id) ?? report)
          const placed = placedAgain(claim.id, [found, ...reports], () => {
            const sides = found.sides.map((side, index) => ({ ...side, report: reports[index] ?? side.report }))
            return [
              ...unnamedFindings(claim, sides, found.names, namesOfReport),
              ...prominenceFindings(claim, sides, layout),
            ]
          })
          return [...found.findings, ...placed]
        }),
      ),
      ...orderFindings(shared, snapshot.reports),
      ...onlyIn(claims, snapshot.reports),
    ]
  }
}

interface Found {
  readonly sides: readonly ClaimSide[]
  readonly findings: readonly Finding[]
  /** Of each side, the names of the lexicon it has in the claim. */
  readonly names: readonly (readonly StatedName[])[]
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

/** Everything the findings of a claim by itself rest on: the claim, its paragraphs, and of its reports what they read by. */
function groundsOf(claim: Claim, { byId, paragraphs }: Places, eventDate: string | null): readonly unknown[] {
  const grounds: unknown[] = [claim, eventDate]
  for (const { reportId, paragraphId } of claim.mentions) {
    const report = byId.get(reportId)
    grounds.push(paragraphs.get(paragraphId), report?.date, report?.language, report?.outlet, report?.outletEnglish)
  }
  return grounds
}
