import type { Claim, Paragraph, Report } from '../document/snapshot.ts'
import type { Comparable } from './compare.ts'

/**
 * What became of a comparable since another, for whoever compares in another process: parts that are the same objects go as their
 * ids, so that there they stay the same objects and are not compared anew. Plain, to be sent as it is.
 */
export interface ComparableChange {
  readonly meta: Comparable['meta']
  readonly reports: readonly (string | ReportChange)[]
  readonly claims: readonly (string | Claim)[]
}

interface ReportChange extends Omit<Report, 'paragraphs'> {
  readonly paragraphs: readonly (string | Paragraph)[]
}

/** `before`: what the other process has by now; null for nothing. */
export function changeBetween(before: Comparable | null, now: Comparable): ComparableChange {
  const claims = new Set(before?.claims)
  const reports = new Map(before?.reports.map((report) => [report.id, report]))
  return {
    meta: now.meta,
    reports: now.reports.map((report) => {
      const earlier = reports.get(report.id)
      if (earlier === report) return report.id
      const known = new Set(earlier?.paragraphs)
      return { ...report, paragraphs: report.paragraphs.map((one) => (known.has(one) ? one.id : one)) }
    }),
    claims: now.claims.map((claim) => (claims.has(claim) ? claim.id : claim)),
  }
}

/** The comparable as it is now; whatever did not change is the same object as in `before`. Ids that `before` lacks are left out. */
export function applyChange(before: Comparable | null, change: ComparableChange): Comparable {
  const claims = byId(before?.claims ?? [])
  const reports = byId(before?.reports ?? [])
  return {
    meta: change.meta,
    reports: change.reports.flatMap((report): Report[] => {
      if (typeof report === 'string') return [...known(reports, report)]
      const paragraphs = byId(reports.get(report.id)?.paragraphs ?? [])
      return [
        {
          ...report,
          paragraphs: report.paragraphs.flatMap((one) => (typeof one === 'string' ? known(paragraphs, one) : [one])),
        },
      ]
    }),
    claims: change.claims.flatMap((claim) => (typeof claim === 'string' ? known(claims, claim) : [claim])),
  }
}

function byId<Part extends { readonly id: string }>(parts: readonly Part[]): ReadonlyMap<string, Part> {
  return new Map(parts.map((part) => [part.id, part]))
}

function known<Part>(parts: ReadonlyMap<string, Part>, id: string): readonly Part[] {
  const part = parts.get(id)
  return part === undefined ? [] : [part]
}
