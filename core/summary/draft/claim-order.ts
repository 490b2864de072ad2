import type { Claim, Report, Snapshot } from '../../document/snapshot.ts'

/** How the claims of a draft follow each other. */
export type ClaimOrder =
  /** As a report tells its story. */
  | { readonly kind: 'story'; readonly reportId: string }
  | { readonly kind: 'number' }
  /** As given. */
  | { readonly kind: 'hand' }

/**
 * Puts claims in an order. In that of a story, a claim the report does not make follows what it follows where it is told; one that
 * nobody tells comes last.
 */
export function orderClaims(
  claims: readonly Claim[],
  order: ClaimOrder,
  { reports }: Pick<Snapshot, 'reports'>,
): readonly Claim[] {
  switch (order.kind) {
    case 'hand':
      return claims
    case 'number':
      return claims.toSorted((a, b) => a.number - b.number)
    case 'story': {
      const leading = reports.filter(({ id }) => id === order.reportId)
      const others = reports.filter(({ id }) => id !== order.reportId)
      const placed = [...leading, ...others].reduce<readonly Claim[]>(
        (sofar, report) => slotIn(sofar, claimsAsTold(claims, report)),
        [],
      )
      return [...placed, ...claims.filter((claim) => !placed.includes(claim))]
    }
  }
}

/** The claims a report makes, in the order in which it first makes them. */
function claimsAsTold(claims: readonly Claim[], report: Report): readonly Claim[] {
  const places = new Map(report.paragraphs.map(({ id }, place) => [id, place]))
  return claims
    .flatMap((claim) => {
      // Mentions stand in the order of reports, paragraphs and words.
      const first = claim.mentions.find(({ reportId }) => reportId === report.id)
      return first === undefined ? [] : [{ claim, place: places.get(first.paragraphId) ?? 0, from: first.from }]
    })
    .toSorted((a, b) => a.place - b.place || a.from - b.from)
    .map(({ claim }) => claim)
}

/** Puts the claims of another story that are not there yet behind the ones they follow in it; its first at the beginning. */
function slotIn(placed: readonly Claim[], story: readonly Claim[]): readonly Claim[] {
  const result = [...placed]
  let after = -1
  for (const claim of story) {
    const place = result.indexOf(claim)
    if (place === -1) result.splice(++after, 0, claim)
    else after = place
  }
  return result
}
