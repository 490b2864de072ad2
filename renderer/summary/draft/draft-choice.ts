import type { Claim, Snapshot } from '#core/document/snapshot.ts'
import { citedClaims } from '#core/summary/citations.ts'
import { orderClaims, type ClaimOrder } from '#core/summary/draft/claim-order.ts'
import type { DraftTemplateName } from '#core/summary/draft/draft-from-claims.ts'
import { parseSummary } from '#core/summary/parse-summary.ts'

/** What an editor chose for a draft. */
export interface DraftChoice {
  readonly template: DraftTemplateName
  readonly order: ClaimOrder
  /** The claims in the editor's own order, by their ids; asked only when the order is by hand. */
  readonly byHand: readonly string[]
  /** Ids of the claims to be told. */
  readonly chosen: ReadonlySet<string>
  readonly place: 'end' | 'caret'
}

/** Which claims a button of the list chooses. */
export const quickChoices = ['all', 'checked', 'uncited', 'none'] as const
export type QuickChoice = (typeof quickChoices)[number]

/** All claims, as the first report tells them. */
export function firstChoice({ claims, reports }: Snapshot): DraftChoice {
  const [leading] = reports
  return {
    template: 'brief',
    order: leading === undefined ? { kind: 'number' } : { kind: 'story', reportId: leading.id },
    byHand: [],
    chosen: new Set(claims.map(({ id }) => id)),
    place: 'end',
  }
}

/** The claims in the chosen order, those not to be told among them. Claims made since the order was changed by hand come last. */
export function orderedClaims(snapshot: Snapshot, { order, byHand }: DraftChoice): readonly Claim[] {
  if (order.kind !== 'hand') return orderClaims(snapshot.claims, order, snapshot)
  const placed = byHand.flatMap((id) => snapshot.claims.find((claim) => claim.id === id) ?? [])
  return [...placed, ...snapshot.claims.filter((claim) => !byHand.includes(claim.id))]
}

/** Moves a claim to before the one at `place`; from then on the order is the editor's. */
export function moveClaim(ordered: readonly Claim[], choice: DraftChoice, claimId: string, place: number): DraftChoice {
  const before = ordered.slice(0, place).filter(({ id }) => id !== claimId)
  const moved = ordered.filter(({ id }) => id === claimId)
  const after = ordered.slice(place).filter(({ id }) => id !== claimId)
  return { ...choice, order: { kind: 'hand' }, byHand: [...before, ...moved, ...after].map(({ id }) => id) }
}

/** The ids a button of the list chooses. */
export function choose(quick: QuickChoice, { claims, summary }: Snapshot): ReadonlySet<string> {
  const cited = quick === 'uncited' ? new Set(citedClaims(parseSummary(summary))) : new Set<number>()
  const isWanted = ({ status, number }: Claim) =>
    quick === 'all' || (quick === 'checked' && status === 'checked') || (quick === 'uncited' && !cited.has(number))
  return new Set(claims.filter(isWanted).map(({ id }) => id))
}
