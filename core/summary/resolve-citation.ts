import type { Claim, Mention, Snapshot } from '../document/snapshot.ts'
import type { ClaimReference } from './citation.ts'

/** What one reference of a citation points at. */
export type Resolved =
  | { readonly kind: 'claim'; readonly claim: Claim; readonly mentions: readonly Mention[] }
  /** No claim has this number. */
  | { readonly kind: 'claimMissing' }
  /** The claim has no mention at all, or none in the language asked for. */
  | { readonly kind: 'mentionMissing'; readonly claim: Claim }

/** Finds the claim a reference cites and the mentions it rests on: all of them, or those in the language it names. */
export function resolveCitation(
  reference: Pick<ClaimReference, 'claimNumber' | 'language'>,
  snapshot: Pick<Snapshot, 'claims' | 'reports'>,
): Resolved {
  const claim = snapshot.claims.find(({ number }) => number === reference.claimNumber)
  if (!claim) return { kind: 'claimMissing' }
  const { language } = reference
  const languages = new Map(snapshot.reports.map((report) => [report.id, report.language]))
  const mentions = claim.mentions.filter(({ reportId }) => language === null || languages.get(reportId) === language)
  return mentions.length > 0 ? { kind: 'claim', claim, mentions } : { kind: 'mentionMissing', claim }
}
