import type { Snapshot } from '../document/snapshot.ts'
import type { ExportPart } from './choices.ts'
import { markup, type Markup } from './html-template.ts'

import type { ReportSections } from './sections.ts'

/** The names of the places of an HTML export that links lead to. */
export interface Anchors {
  claim(number: number): string
  /** A paragraph in one section: a paragraph of three reports stands in several. */
  paragraph(section: number, paragraphId: string): string
  /** These words as a link to where the paragraph first stands in full; the words alone where it is not in the export. */
  linkTo(paragraphId: string, words: string): Markup
}

/** Names every claim and every paragraph of the sections; names hold nothing of the project's own text or ids. */
export function nameAnchors(
  snapshot: Snapshot,
  { pairs, alone }: ReportSections,
  parts: readonly ExportPart[],
): Anchors {
  const places = new Map<string, string>()
  snapshot.reports.forEach((report, reportPlace) => {
    report.paragraphs.forEach(({ id }, place) => places.set(id, `${reportPlace + 1}-${place + 1}`))
  })
  const nameIn = (section: number, paragraphId: string) => `s${section + 1}-p${places.get(paragraphId) ?? ''}`
  const first = new Map<string, string>()
  const sections = [...pairs.map(({ reportA, reportB }) => [reportA, reportB]), ...alone.map((report) => [report])]
  if (parts.includes('reports')) {
    sections.forEach((reports, section) => {
      for (const { id, exclusion } of reports.flatMap(({ paragraphs }) => paragraphs)) {
        if (exclusion === null && !first.has(id)) first.set(id, nameIn(section, id))
      }
    })
  }
  return {
    claim: (number) => `claim-${number}`,
    paragraph: nameIn,
    linkTo(paragraphId, words) {
      const name = first.get(paragraphId)
      return name === undefined ? markup`${words}` : markup`<a href="#${name}">${words}</a>`
    },
  }
}
