import type { Snapshot } from '#core/document/snapshot.ts'
import { brokenCitationsOf, citationsOf, citedClaims } from '#core/summary/citations.ts'
import { resolveCitation } from '#core/summary/resolve-citation.ts'
import type { Summary } from '#core/summary/tree.ts'

export interface CitationTally {
  /** Claims of the project that the summary cites. */
  readonly cited: number
  /** Claims some report makes that it does not cite. */
  readonly uncited: number
  /** References to claims or mentions that are not there, and citations that cannot be read. */
  readonly amiss: number
}

/** How far the summary covers the claims, and how many of its citations lead nowhere. */
export function tallyCitations(summary: Summary, snapshot: Snapshot): CitationTally {
  const numbers = new Set(citedClaims(summary))
  const references = citationsOf(summary).flatMap((citation) => citation.references)
  const lost = references.filter((reference) => resolveCitation(reference, snapshot).kind !== 'claim').length
  return {
    cited: snapshot.claims.filter(({ number }) => numbers.has(number)).length,
    uncited: snapshot.claims.filter(({ number, mentions }) => mentions.length > 0 && !numbers.has(number)).length,
    amiss: lost + brokenCitationsOf(summary).length,
  }
}
