import type { Claim, Report } from '../document/snapshot.ts'
import { pairsOf, placeIn, type ClaimSide, type Statement } from './claim-sides.ts'
import { makeFinding, type Finding } from './finding.ts'

/** A claim is told elsewhere when it lies so many places off, and so much of all of them. */
const leastPlaces = 3
const leastShare = 0.4

interface Ranked {
  readonly claim: Claim
  readonly a: Statement
  readonly b: Statement
}

/**
 * The claims that two reports tell in another order: the fewest that must be moved for the rest to stand in one order, where they lie
 * far apart. Headlines are left out, prominence has them.
 */
export function orderFindings(
  claims: readonly { readonly claim: Claim; readonly sides: readonly ClaimSide[] }[],
  reports: readonly Report[],
): readonly Finding[] {
  const places = new Map(reports.flatMap((report) => report.paragraphs.map(({ id }, index) => [id, index] as const)))
  const rankOf = ({ paragraph, span }: Statement) => (places.get(paragraph.id) ?? 0) + span.from / 1e7
  return pairsOf(reports).flatMap(([reportA, reportB]) => {
    const ranked = claims.flatMap(({ claim, sides }): Ranked[] => {
      const [a, b] = [firstIn(sides, reportA), firstIn(sides, reportB)]
      return a === null || b === null ? [] : [{ claim, a, b }]
    })
    ranked.sort((one, other) => rankOf(one.a) - rankOf(other.a))
    const ranksB = ranked.map(({ b }) => rankOf(b))
    const kept = longestRise(ranksB)
    return ranked.flatMap(({ claim, a, b }, index) => {
      const [placeA, placeB] = [index + 1, 1 + ranksB.filter((rank) => rank < (ranksB[index] ?? 0)).length]
      const apart = Math.abs(placeA - placeB)
      if (kept.has(index) || apart < leastPlaces || apart < leastShare * ranked.length) return []
      return [
        makeFinding({
          reason: 'order.moved',
          subject: `${reportA.id} ${reportB.id}`,
          claimIds: [claim.id],
          sides: [
            { reportId: reportA.id, places: [placeIn(a, a.span)], values: { place: placeA, of: ranked.length } },
            { reportId: reportB.id, places: [placeIn(b, b.span)], values: { place: placeB, of: ranked.length } },
          ],
          // Which side has it first; not how many claims lie between.
          words: [String(placeA < placeB)],
        }),
      ]
    })
  })
}

function firstIn(sides: readonly ClaimSide[], { id }: Report): Statement | null {
  const side = sides.find(({ report }) => report.id === id)
  return side?.statements.find(({ paragraph }) => paragraph.role !== 'headline') ?? null
}

/** The indexes of a longest rising run of values, not necessarily side by side; equal values may both stay. */
function longestRise(values: readonly number[]): ReadonlySet<number> {
  const lengths: number[] = []
  const previous: number[] = []
  let end = -1
  for (let at = 0; at < values.length; at += 1) {
    lengths[at] = 1
    previous[at] = -1
    for (let before = 0; before < at; before += 1) {
      if ((values[before] ?? 0) > (values[at] ?? 0) || (lengths[before] ?? 0) + 1 <= (lengths[at] ?? 0)) continue
      lengths[at] = (lengths[before] ?? 0) + 1
      previous[at] = before
    }
    if (end === -1 || (lengths[at] ?? 0) > (lengths[end] ?? 0)) end = at
  }
  const rise = new Set<number>()
  for (let at = end; at >= 0; at = previous[at] ?? -1) rise.add(at)
  return rise
}
