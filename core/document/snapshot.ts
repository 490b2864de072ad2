import type { Span } from '../base/span.ts'
import type {
  ClaimRecord,
  CommentRecord,
  DraftPassageRecord,
  LintSwitchRecord,
  MentionRecord,
  Meta,
  ParagraphRecord,
  RejectionRecord,
  ReportRecord,
  SummaryVersionRecord,
  TermRecord,
  VerdictRecord,
} from './records.ts'

/**
 * The project as an immutable plain value. Parts that did not change between two snapshots are the same objects.
 * Records that point at something missing, or that no longer parse, are left out: a snapshot is always valid.
 */
export interface Snapshot {
  readonly meta: Meta
  /** In the editor's order. */
  readonly reports: readonly Report[]
  /** In the editor's order. Numbers are unique. */
  readonly claims: readonly Claim[]
  readonly rejections: readonly Rejection[]
  readonly comments: readonly Comment[]
  readonly terms: readonly Term[]
  /** By the ids of findings; those of findings that are no longer made stay. */
  readonly verdicts: readonly Verdict[]
  /** Passages laid out from claims; those the summary no longer holds in the same words are no drafts any more. */
  readonly draftPassages: readonly DraftPassage[]
  /** By the names of rules. */
  readonly lintSwitches: readonly LintSwitch[]
  /** The oldest first. */
  readonly summaryVersions: readonly SummaryVersion[]
  /** Markdown with citations. */
  readonly summary: string
}

export interface Report extends Readonly<ReportRecord> {
  readonly id: string
  /** In the order of the report, excluded ones included. */
  readonly paragraphs: readonly Paragraph[]
}

export interface Paragraph extends Readonly<ParagraphRecord> {
  readonly id: string
  /** 1, 2, … among those not excluded; null when excluded. */
  readonly number: number | null
}

export interface Claim extends Readonly<ClaimRecord> {
  readonly id: string
  /** In the order of reports, paragraphs and words. */
  readonly mentions: readonly Mention[]
}

export interface Mention extends Readonly<MentionRecord> {
  readonly id: string
  readonly reportId: string
  /** The words changed since the mention was made, or a command moved it: an editor should look. */
  readonly isToCheck: boolean
}

export interface Rejection extends Readonly<RejectionRecord> {
  readonly id: string
}

export interface Comment extends Readonly<Omit<CommentRecord, 'anchor'>> {
  readonly id: string
  /** Of a comment on words of the summary: where they stand now; empty where they are gone. */
  readonly span?: Span
}

export interface Term extends Readonly<TermRecord> {
  readonly id: string
}

export interface Verdict extends Readonly<VerdictRecord> {
  /** Of the finding. */
  readonly id: string
}

export interface DraftPassage extends Readonly<DraftPassageRecord> {
  readonly id: string
}

export interface LintSwitch extends Readonly<LintSwitchRecord> {
  /** Of the rule. */
  readonly id: string
}

export interface SummaryVersion extends Readonly<SummaryVersionRecord> {
  readonly id: string
}
