import type { Report, Snapshot } from '../document/snapshot.ts'
import { setFacing, type Facing } from './facing.ts'

/** How the reports of a project are laid out. */
export interface ReportSections {
  /** Every two reports that share a claim, in the editor's order. */
  readonly pairs: readonly Facing[]
  /** Reports that share no claim with any other. */
  readonly alone: readonly Report[]
}

/** One section for every two reports that have aligned paragraphs; reports without any stand alone. */
export function pairReports(snapshot: Snapshot): ReportSections {
  const { reports } = snapshot
  const pairs = reports
    .flatMap((reportA, place) => reports.slice(place + 1).map((reportB) => setFacing(snapshot, reportA, reportB)))
    .filter(({ bands }) => bands.some(({ a, b }) => a?.kind === 'paragraph' && b.length > 0))
  const paired = new Set(pairs.flatMap(({ reportA, reportB }) => [reportA, reportB]))
  return { pairs, alone: reports.filter((report) => !paired.has(report)) }
}
