import type { Draft } from './draft.ts'
import type { MentionRecord, ParagraphRecord } from './records.ts'

/** The paragraphs of a report, in order. */
export function siblingsOf(draft: Draft, reportId: string): [id: string, paragraph: ParagraphRecord][] {
  return draft.paragraphs
    .entries()
    .filter(([, paragraph]) => paragraph.reportId === reportId)
    .toSorted(([idA, a], [idB, b]) =>
      a.position === b.position ? (idA < idB ? -1 : 1) : a.position < b.position ? -1 : 1,
    )
}

/** The mentions made in a paragraph. */
export function mentionsIn(draft: Draft, paragraphId: string): [id: string, mention: MentionRecord][] {
  return draft.mentions.entries().filter(([, mention]) => mention.paragraphId === paragraphId)
}
