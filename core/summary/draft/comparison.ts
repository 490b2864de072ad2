import type { Claim } from '../../document/snapshot.ts'
import { inParagraphs } from './paragraphs.ts'
import { sidesOf } from './sides.ts'
import { tellClaim } from './tell-claim.ts'
import type { DraftTemplate } from './template.ts'

/** What the outlets share, where they differ, what each alone has. */
export const comparison: DraftTemplate = (claims, source, pen) => {
  const sides = new Map(claims.map((claim) => [claim, sidesOf(claim, source)]))
  const outletsOf = (claim: Claim) => new Set(sides.get(claim)?.map(({ report }) => report))
  const isContested = (claim: Claim) => {
    const stances = sides.get(claim)?.map(({ stance }) => stance) ?? []
    return stances.length > 1 && stances.some((stance) => stance !== 'asserts')
  }
  const section = (heading: () => string, wanted: (claim: Claim) => boolean, together: boolean): readonly string[] => {
    const told = claims.filter(wanted)
    if (told.length === 0) return []
    const tell = (claim: Claim) => tellClaim(claim, source, pen)
    return [
      `## ${heading()}`,
      ...(together ? inParagraphs(told, pen, tell) : told.flatMap((claim) => inParagraphs([claim], pen, tell))),
    ]
  }
  return [
    ...section(
      () => 'What the outlets share',
      (claim) => !isContested(claim) && outletsOf(claim).size > 1,
      true,
    ),
    ...section(() => 'Where they differ', isContested, false),
    ...source.reports.flatMap((report) =>
      section(
        () => `Only in ${pen.name(report)}`,
        (claim) => !isContested(claim) && outletsOf(claim).size === 1 && outletsOf(claim).has(report),
        true,
      ),
    ),
    ...section(
      () => 'In none of the reports',
      (claim) => outletsOf(claim).size === 0,
      true,
    ),
  ]
}
