import type { Claim, Snapshot } from './snapshot.ts'

/** What goes with a report, for the editor to know before removing it. Claims themselves stay. */
export interface ReportRemoval {
  /** Those set aside included. */
  readonly paragraphs: number
  readonly mentions: number
  /** Claims that no report would make any more. */
  readonly orphaned: readonly Claim[]
}

export function removalOf({ reports, claims }: Pick<Snapshot, 'reports' | 'claims'>, reportId: string): ReportRemoval {
  const isGoing = ({ reportId: of }: { readonly reportId: string }) => of === reportId
  return {
    paragraphs: reports.find((report) => report.id === reportId)?.paragraphs.length ?? 0,
    mentions: claims.reduce((count, claim) => count + claim.mentions.filter(isGoing).length, 0),
    orphaned: claims.filter((claim) => claim.mentions.length > 0 && claim.mentions.every(isGoing)),
  }
}
