import type { Report } from '../document/snapshot.ts'
import { skeleton } from '../align/skeleton.ts'
import { bareForms, type Reader } from './reading.ts'
import { stateIn } from './states.ts'

/** What a report names anywhere, headline included: to say of a name that a report does not have it. */
export interface ReportNames {
  readonly terms: ReadonlySet<number>
  /** The states it names, by any of their names. */
  readonly states: ReadonlySet<string>
  /** The shapes of its words across scripts; see `skeleton`. */
  readonly shapes: ReadonlySet<string>
}

export function namesOf(report: Report, read: Reader): ReportNames {
  const terms = new Set<number>()
  const states = new Set<string>()
  const shapes = new Set<string>()
  for (const paragraph of report.paragraphs) {
    if (paragraph.exclusion !== null) continue
    const reading = read(paragraph, report.language)
    for (const { term } of reading.terms) {
      terms.add(term.id)
      const state = stateIn(term.english)
      if (state !== null) states.add(state)
    }
    for (const word of reading.tokens) for (const form of bareForms(word.text)) shapes.add(skeleton(form))
  }
  return { terms, states, shapes }
}
