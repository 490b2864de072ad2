import type { Claim, Report } from '../document/snapshot.ts'
import { pairsOf, placeIn, type ClaimSide, type Statement } from './claim-sides.ts'
import { makeFinding, type Finding } from './finding.ts'

/** A claim is told elsewhere when it lies so many places off, and so much of all of them. */
const leastPlaces = 3
const leastShare = 0.4

/** Where a report first tells a claim, outside its headline. */
interface Told {
  readonly statement: Statement
  readonly rank: number
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
  const told = new Map(reports.map(({ id }) => [id, new Map<Claim, Told>()]))
  for (const { claim, sides } of claims) {
    for (const { report, statements } of sides) {
      const statement = statements.find(({ paragraph }) => paragraph.role !== 'headline')
      if (statement !== undefined) told.get(report.id)?.set(claim, { statement, rank: rankOf(statement) })
    }
  }
  return pairsOf(reports).flatMap(([{ id: idA }, { id: idB }]) => {
    const ofB = told.get(idB)
    const ranked = [...(told.get(idA) ?? [])].flatMap(([claim, a]) => {
      const b = ofB?.get(claim)
      return b === undefined ? [] : [{ claim, a, b }]
    })
    ranked.sort((one, other) => one.a.rank - other.a.rank)
    const ranksB = ranked.map(({ b }) => b.rank)
    const kept = longestRise(ranksB)
    return ranked.flatMap(({ claim, a, b }, index) => {
      if (kept.has(index)) return []
      const [placeA, placeB] = [index + 1, 1 + ranksB.filter((rank) => rank < b.rank).length]
      const apart = Math.abs(placeA - placeB)
      if (apart < leastPlaces || apart < leastShare * ranked.length) return []
      const sideOf = (reportId: string, { statement }: Told, place: number) => ({
        reportId,
        places: [placeIn(statement, statement.span)],
        values: { place, of: ranked.length },
      })
      return [
        makeFinding({
          reason: 'order.moved',
          subject: `${idA} ${idB}`,
          claimIds: [claim.id],
          sides: [sideOf(idA, a, placeA), sideOf(idB, b, placeB)],
          // Which side has it first; not how many claims lie between.
          words: [String(placeA < placeB)],
        }),
      ]
    })
  })
}

/** The indexes of a longest rising run of values, not necessarily side by side; equal values may both stay. Of several the one that ends first. */
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
