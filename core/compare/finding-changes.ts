import { isSameList, isSameRecord } from '../document/same.ts'
import type { Finding, FindingSide } from './finding.ts'

/** Findings as they are now, told to whoever has those before: the place of what stayed the same there, or the finding. */
export type FindingChanges = readonly (number | Finding)[]

/** What became of findings. Plain, to be sent as it is: an edit changes a few of a thousand. */
export function findingChanges(before: readonly Finding[], now: readonly Finding[]): FindingChanges {
  const places = new Map(before.map((finding, place) => [finding.id, place]))
  return now.map((finding) => {
    const place = places.get(finding.id)
    const earlier = place === undefined ? undefined : before[place]
    return place !== undefined && earlier !== undefined && isSameFinding(earlier, finding) ? place : finding
  })
}

/** The findings now; whatever stayed is the same object as in `before`. Places that `before` lacks are left out. */
export function applyFindingChanges(before: readonly Finding[], changes: FindingChanges): readonly Finding[] {
  return changes.flatMap((change) => (typeof change === 'number' ? (before[change] ?? []) : [change]))
}

function isSameFinding(a: Finding, b: Finding): boolean {
  return (
    a === b ||
    (a.basis === b.basis &&
      a.reason === b.reason &&
      a.severity === b.severity &&
      isSameList(a.claimIds, b.claimIds) &&
      isSameRecord(a.values, b.values) &&
      a.sides.length === b.sides.length &&
      a.sides.every((side, index) => isSameSide(side, b.sides[index])))
  )
}

function isSameSide({ reportId, places, values }: FindingSide, other: FindingSide | undefined): boolean {
  return (
    reportId === other?.reportId &&
    isSameRecord(values, other.values) &&
    places.length === other.places.length &&
    places.every((place, index) => isSameRecord(place, other.places[index] ?? {}))
  )
}
