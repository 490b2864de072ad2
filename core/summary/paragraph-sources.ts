import { outletName } from '../document/outlet-name.ts'
import type { Snapshot } from '../document/snapshot.ts'
import type { Span } from '../base/span.ts'
import type { ClaimReference } from './citation.ts'
import { citationsOf } from './citations.ts'
import { resolveCitation } from './resolve-citation.ts'
import type { Summary } from './tree.ts'

/** What one paragraph, list or quotation of a summary rests on. */
export interface ParagraphSources {
  readonly span: Span
  /** Every claim it cites, each once, in the order of the text. */
  readonly references: readonly ClaimReference[]
  /** Outlets whose words stand behind it. */
  readonly outlets: number
  /** Mentions behind it that an editor has still to look at. */
  readonly toCheck: number
}

/** What the paragraphs of a summary rest on; those that cite nothing are left out. */
export function paragraphSources(summary: Summary, snapshot: Snapshot): readonly ParagraphSources[] {
  const outlets = new Map(snapshot.reports.map((report) => [report.id, outletName(report, snapshot.reports)]))
  return summary.blocks.flatMap((block) => {
    if (block.kind === 'footnote' || block.kind === 'heading') return []
    const cited = citationsOf({ ...summary, blocks: [block] }).flatMap((citation) => citation.references)
    const references = cited.filter((one, place) => cited.findIndex((other) => isSame(one, other)) === place)
    if (references.length === 0) return []
    const mentions = references.flatMap((reference) => {
      const resolved = resolveCitation(reference, snapshot)
      return resolved.kind === 'claim' ? resolved.mentions : []
    })
    return [
      {
        span: block.span,
        references,
        outlets: new Set(mentions.map(({ reportId }) => outlets.get(reportId))).size,
        toCheck: new Set(mentions.filter(({ isToCheck }) => isToCheck).map(({ id }) => id)).size,
      },
    ]
  })
}

function isSame(a: ClaimReference, b: ClaimReference): boolean {
  return a.claimNumber === b.claimNumber && a.language === b.language
}
