import { alignedParagraphs } from '#core/document/alignment.ts'
import type { Snapshot } from '#core/document/snapshot.ts'
import type { LibraryEntry, StripMark } from '#core/host/contract.ts'

/** What the start screen shows of a project, as far as the document tells. */
export type ProjectDescription = Pick<LibraryEntry, 'title' | 'eventDate' | 'reports' | 'claimCount'>

export function describeProject(snapshot: Snapshot): ProjectDescription {
  const aligned = alignedParagraphs(snapshot)
  return {
    title: snapshot.meta.title,
    eventDate: snapshot.meta.eventDate,
    claimCount: snapshot.claims.length,
    reports: snapshot.reports.map(({ outlet, outletEnglish, language, paragraphs }) => ({
      outlet,
      outletEnglish,
      language,
      strip: paragraphs.map(({ id, exclusion }): StripMark => {
        if (exclusion !== null) return 'excluded'
        return aligned.has(id) ? 'aligned' : 'only'
      }),
    })),
  }
}
