import type { Report } from '../document/snapshot.ts'
import { skeleton } from '../align/skeleton.ts'
import { bareForms, type Reader, type Reading } from './reading.ts'
import { rememberByObject } from './remember.ts'
import { stateIn } from './states.ts'

/** What a report names anywhere, headline included: to say of a name that a report does not have it. */
export interface ReportNames {
  readonly terms: ReadonlySet<number>
  /** The states it names, by any of their names. */
  readonly states: ReadonlySet<string>
  /** The shapes of its words across scripts; see `skeleton`. */
  readonly shapes: ReadonlySet<string>
}

/** Finds the names of reports, reading each paragraph and each report once as long as it is the same object. */
export function createReportNames(read: Reader): (report: Report) => ReportNames {
  const ofReading = rememberByObject(namesIn)
  return rememberByObject(({ paragraphs, language }: Report) => {
    const [terms, states, shapes] = [new Set<number>(), new Set<string>(), new Set<string>()]
    for (const paragraph of paragraphs) {
      if (paragraph.exclusion !== null) continue
      const names = ofReading(read(paragraph, language))
      for (const term of names.terms) terms.add(term)
      for (const state of names.states) states.add(state)
      for (const shape of names.shapes) shapes.add(shape)
    }
    return { terms, states, shapes }
  })
}

function namesIn({ terms, tokens }: Reading): ReportNames {
  return {
    terms: new Set(terms.map(({ term }) => term.id)),
    states: new Set(terms.map(({ term }) => stateIn(term.english)).filter((state) => state !== null)),
    shapes: new Set(tokens.flatMap(({ text }) => bareForms(text).map((form) => skeleton(form)))),
  }
}
