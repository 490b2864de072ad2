import { claimSides, placesOf, type Places, type Statement } from '../../compare/claim-sides.ts'
import type { Place } from '../../compare/finding.ts'
import type { Reader } from '../../compare/reading.ts'
import type { Claim, Mention, Report } from '../../document/snapshot.ts'
import type { ClaimReference } from '../citation.ts'
import { resolveCitation } from '../resolve-citation.ts'
import type { Lintable } from './lintable.ts'

/** Words of a report that a sentence rests on. */
export interface CitedStatement extends Statement {
  readonly report: Report
}

/** A claim a sentence cites, with what it may rest on. */
export interface CitedClaim {
  readonly reference: ClaimReference
  readonly claim: Claim
  /** The mentions the reference means, those in paragraphs set aside or with other words by now too. */
  readonly mentions: readonly Mention[]
  /** Those of them whose words stand in the report, in the order of the reports. */
  readonly statements: readonly CitedStatement[]
}

/** Everything a sentence's citations rest on. */
export type Cite = (references: readonly ClaimReference[]) => readonly CitedClaim[]

/** Looks citations up in one snapshot; what a claim rests on is looked up once. */
export function createCite(snapshot: Lintable, read: Reader): Cite {
  const places = placesOf(snapshot)
  const known = new Map<Claim, readonly CitedStatement[]>()
  const statementsOf = (claim: Claim) => {
    const found = known.get(claim) ?? findStatements(claim, places, read)
    known.set(claim, found)
    return found
  }
  return (references) =>
    references.flatMap((reference): CitedClaim[] => {
      const resolved = resolveCitation(reference, snapshot)
      if (resolved.kind !== 'claim') return []
      const { claim, mentions } = resolved
      const statements = statementsOf(claim).filter(({ mention }) => mentions.includes(mention))
      return [{ reference, claim, mentions, statements }]
    })
}

function findStatements(claim: Claim, places: Places, read: Reader): readonly CitedStatement[] {
  return claimSides(claim, places, read).flatMap(({ report, statements }) =>
    statements.map((statement) => ({ ...statement, report })),
  )
}

/** The claims of several citations, each once. */
export function claimIdsOf(cited: readonly CitedClaim[]): readonly string[] {
  return [...new Set(cited.map(({ claim }) => claim.id))]
}

/** The words of a mention, whole. */
export function placeOfMention({ id, paragraphId, from, to }: Mention): Place {
  return { paragraphId, mentionId: id, from, to, text: 'stored' }
}

/** Claims as a summary cites them: "C3, C7". */
export function claimNumbers(claims: readonly Claim[]): string {
  return [...new Set(claims.map(({ number }) => `C${number}`))].join(', ')
}
