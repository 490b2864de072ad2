import type { Finding } from '../compare/finding.ts'
import type { Snapshot } from '../document/snapshot.ts'
import { findingSentence } from './finding-sentence.ts'

/** A difference with the sentence it would be in the summary. */
export interface PuttableFinding {
  readonly finding: Finding
  readonly sentence: string
}

/** Those about claims that the summary cites already, and the others; each in the order they came in. Those nothing can be said of are left out. */
export interface PuttableFindings {
  readonly cited: readonly PuttableFinding[]
  readonly others: readonly PuttableFinding[]
}

export function puttableFindings(
  findings: readonly Finding[],
  citedNumbers: ReadonlySet<number>,
  project: Pick<Snapshot, 'claims' | 'reports'>,
): PuttableFindings {
  const citedIds = new Set(project.claims.flatMap(({ id, number }) => (citedNumbers.has(number) ? [id] : [])))
  const all = findings.flatMap((finding): PuttableFinding[] => {
    const sentence = findingSentence(finding, project)
    return sentence === null ? [] : [{ finding, sentence }]
  })
  const isCited = ({ finding }: PuttableFinding) => finding.claimIds.some((id) => citedIds.has(id))
  return { cited: all.filter(isCited), others: all.filter((one) => !isCited(one)) }
}
