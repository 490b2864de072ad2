import type { Span } from '../../base/span.ts'
import { outletName } from '../../document/outlet-name.ts'
import type { Report } from '../../document/snapshot.ts'

/** The name of a project's outlet in an English text. */
export interface OutletPlace extends Span {
  readonly reportId: string
}

/** Where an English text names outlets of the project, in order. */
export function findOutlets(text: string, reports: readonly Report[]): readonly OutletPlace[] {
  return reports
    .flatMap(({ id, outletEnglish }) => {
      const name = outletEnglish.trim().replace(/^the /i, '')
      if (name === '') return []
      const pattern = new RegExp(`(?<!\\p{L})${escaped(name)}(?!\\p{L})`, 'giu')
      return Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({
        from: index,
        to: index + found.length,
        reportId: id,
      }))
    })
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter((place, index, all) => all.slice(0, index).every((before) => before.to <= place.from))
}

function escaped(name: string): string {
  return name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}

/** The name of a report's outlet in English text; empty where there is no such report. */
export function outletNamed(reportId: string | null, reports: readonly Report[]): string {
  const report = reports.find(({ id }) => id === reportId)
  return report === undefined ? '' : outletName(report, reports)
}

/**
 * The report a sentence puts some of its words to: "61, according to Sepidar", "Sepidar counts 61", "61 died, Sepidar reports". Null where
 * it names no outlet for them.
 */
export function ownerOf(
  { from, to }: Span,
  outlets: readonly OutletPlace[],
  text: string,
  others: readonly Span[] = [],
): string | null {
  const next = outlets.find((outlet) => outlet.from >= to)
  const between = next === undefined ? '' : text.slice(to, next.from)
  const isFree = others.every((other) => other.from < to || other.from > to + between.length)
  if (next !== undefined && isFree && /^[^.;,]*,?[^.;,]*\b(?:according to|in|by)(?: the)? $/.test(between)) {
    return next.reportId
  }
  const before = outlets.findLast((outlet) => outlet.to <= from)
  if (before !== undefined) return before.reportId
  const isTold = next !== undefined && /^ (?:reports|reported|says|said|writes|wrote|adds)\b/.test(text.slice(next.to))
  return isTold && outlets.length === 1 ? next.reportId : null
}
