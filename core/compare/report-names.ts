import type { Report } from '../document/snapshot.ts'
import { skeleton } from '../align/skeleton.ts'
import { bareForms, type Reader } from './reading.ts'

/** What a report names anywhere, headline included: to say of a name that a report does not have it. */
export interface ReportNames {
  readonly terms: ReadonlySet<number>
  /** The shapes of its words across scripts; see `skeleton`. */
  readonly shapes: ReadonlySet<string>
}

export function namesOf(report: Report, read: Reader): ReportNames {
  const terms = new Set<number>()
  const shapes = new Set<string>()
  for (const paragraph of report.paragraphs) {
    if (paragraph.exclusion !== null) continue
    const reading = read(paragraph, report.language)
    for (const { term } of reading.terms) terms.add(term.id)
    for (const word of reading.tokens) for (const form of bareForms(word.text)) shapes.add(skeleton(form))
  }
  return { terms, shapes }
}
