import type { Verdict } from '../document/snapshot.ts'
import type { Finding } from './finding.ts'

/** A finding with what the editor made of it. */
export interface JudgedFinding<Found extends Judged = Finding> {
  readonly finding: Found
  readonly verdict: Verdict | null
  /** The words it rests on are others than those the verdict was given on: it wants a new look. */
  readonly isOutdated: boolean
}

/** What a verdict is given on: differences between reports, and what the lint finds in the summary. */
type Judged = Pick<Finding, 'id' | 'basis'>

/** Puts verdicts to their findings, in the order of the findings. */
export function judge<Found extends Judged>(
  findings: readonly Found[],
  verdicts: readonly Verdict[],
): readonly JudgedFinding<Found>[] {
  const byId = new Map(verdicts.map((verdict) => [verdict.id, verdict]))
  return findings.map((finding) => {
    const verdict = byId.get(finding.id) ?? null
    return { finding, verdict, isOutdated: verdict !== null && verdict.basis !== finding.basis }
  })
}

/** Whether an editor has set a finding aside, on the words it rests on now. */
export function isDismissed({ verdict, isOutdated }: Pick<JudgedFinding, 'verdict' | 'isOutdated'>): boolean {
  return verdict?.judgement === 'dismissed' && !isOutdated
}
