import type { ParagraphRecord, ReportRecord, Source } from '../document/records.ts'
import type { ReportDraft } from './draft.ts'

/** What the command `addReport` takes. */
export interface DraftedReport {
  readonly report: Omit<ReportRecord, 'position'>
  readonly paragraphs: readonly Pick<ParagraphRecord, 'role' | 'text' | 'exclusion'>[]
}

export interface DraftDecisions {
  /** The file kept in the project; null for pasted text that was not kept. */
  readonly source: Source | null
  /** The ISO date the editor chose; left out, the best candidate stands, confirmed only when it is certain. */
  readonly date?: string | null
}

/** A draft, with the editor's changes in it, as a report. A date the editor chose is confirmed. */
export function draftToReport(draft: ReportDraft, { source, date }: DraftDecisions): DraftedReport {
  const best = draft.date.candidates[0] ?? null
  return {
    report: {
      language: draft.language,
      outlet: draft.outlet,
      outletEnglish: draft.outletEnglish,
      headline: draft.headline,
      printedDate: draft.date.printed,
      date: date === undefined ? best : date,
      calendar: draft.date.calendar,
      isDateConfirmed: date === undefined ? draft.date.isCertain && best !== null : date !== null,
      url: draft.url,
      source,
    },
    paragraphs: draft.paragraphs.map(({ role, text, exclusion }) => ({ role, text, exclusion })),
  }
}
