import type { Span } from '../../base/span.ts'
import type { Attribution, Stance } from '../../document/records.ts'
import type { ReportDraft } from '../draft.ts'

/** What a file holds: one report, or several with the claims they share. */
export interface FileDraft {
  readonly reports: readonly ReportDraft[]
  readonly claims: readonly ClaimDraft[]
  /** What the file calls the event; empty where it does not say. */
  readonly title: string
  /** ISO; null where the file does not say. */
  readonly eventDate: string | null
}

/** A file with one report in it. */
export function oneReport(report: ReportDraft): FileDraft {
  return { reports: [report], claims: [], title: '', eventDate: null }
}

export interface ClaimDraft {
  /** The number it had; null where it had none. */
  readonly number: number | null
  readonly text: string
  readonly mentions: readonly MentionDraft[]
}

/** Words that make a claim: by the places of their report in the file and of their paragraph in that report. */
export interface MentionDraft extends Span {
  readonly report: number
  readonly paragraph: number
  readonly stance: Stance
  readonly attribution: Attribution
  readonly gloss: string
  readonly needsCheck: boolean
}
