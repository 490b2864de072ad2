import { findingKinds, type Finding, type FindingKind } from '#core/compare/finding.ts'
import { placeOf, type GoldDifference, type GoldEvent } from './gold-events.ts'

export interface Score {
  /** Findings of the kind, and those of them that a careful editor made too. */
  readonly found: number
  readonly right: number
  /** Differences planted, and those of them found. */
  readonly planted: number
  readonly recalled: number
  readonly wrong: readonly Finding[]
  readonly missed: readonly GoldDifference[]
}

/** How findings stand to the differences of the gold, by kind. */
export function scoreEvent(event: GoldEvent, findings: readonly Finding[]): ReadonlyMap<FindingKind, Score> {
  return new Map(
    findingKinds.map((kind) => {
      // A paragraph that makes no claim is none of the gold's business.
      const own = findings.filter((finding) => finding.kind === kind && finding.claimIds.length > 0)
      const planted = event.differences.filter((difference) => difference.kind === kind && !difference.agrees)
      const right = own.filter((finding) => planted.some((difference) => isFound(event, difference, finding)))
      const recalled = planted.filter((difference) => own.some((finding) => isFound(event, difference, finding)))
      return [
        kind,
        {
          found: own.length,
          right: right.length,
          planted: planted.length,
          recalled: recalled.length,
          wrong: own.filter((finding) => !right.includes(finding)),
          missed: planted.filter((difference) => !recalled.includes(difference)),
        },
      ]
    }),
  )
}

/** The same claim, and the gold's words. */
function isFound(event: GoldEvent, difference: GoldDifference, finding: Finding): boolean {
  const { claims } = event.project.snapshot
  const numbers = finding.claimIds.map((id) => claims.find((claim) => claim.id === id)?.number ?? 0)
  return difference.claims.some((number) => numbers.includes(number)) && restsOn(event, difference, finding)
}

/** Words of the paragraphs the gold names, of all its reports or of two of them. */
export function restsOn({ project, files }: GoldEvent, { words }: GoldDifference, finding: Finding): boolean {
  const paragraphs = new Set(finding.sides.flatMap(({ places }) => places.map(({ paragraphId }) => paragraphId)))
  const met = new Set(
    words
      .filter(({ report, quote }) => paragraphs.has(placeOf(project, files, report, quote).paragraphId))
      .map(({ report }) => report),
  )
  return met.size >= Math.min(2, words.length)
}
