import * as v from 'valibot'
import { isPosition } from './position.ts'

/**
 * The records of a project, as stored: one schema each, one `Y.Map` of fields each. See the design's table of words.
 * Offsets are UTF-16 code units of the stored paragraph text, half-open. Dates are ISO `YYYY-MM-DD`, Gregorian.
 */

export const languageSchema = v.picklist(['fa', 'ar', 'en', 'und'])
export type Language = v.InferOutput<typeof languageSchema>

export const calendarSchema = v.picklist(['persian', 'islamic-umalqura', 'gregory'])
export type Calendar = v.InferOutput<typeof calendarSchema>

export const roleSchema = v.picklist(['headline', 'heading', 'body', 'listItem', 'quotation', 'caption', 'byline'])
export type Role = v.InferOutput<typeof roleSchema>

/**
 * Why a paragraph is set aside. `outside`: another part of the page than the story; `editor`: by hand; `withdrawn`: a newer
 * version of its report no longer has it.
 */
export const exclusionSchema = v.picklist([
  'readMore',
  'comments',
  'linkList',
  'login',
  'share',
  'footer',
  'tags',
  'outside',
  'editor',
  'withdrawn',
])
export type Exclusion = v.InferOutput<typeof exclusionSchema>

export const stanceSchema = v.picklist(['asserts', 'assertsInPart', 'differs', 'denies'])
export type Stance = v.InferOutput<typeof stanceSchema>

export const voiceSchema = v.picklist(['stated', 'quoted', 'alleged', 'denied'])
export type Voice = v.InferOutput<typeof voiceSchema>

/** The chain outlet ← agency ← source; the outlet is the report's. Empty strings where a link of the chain is missing. */
export const attributionSchema = v.object({ agency: v.string(), source: v.string(), voice: voiceSchema })
export type Attribution = v.InferOutput<typeof attributionSchema>

const idSchema = v.pipe(v.string(), v.minLength(1))
const isoDateSchema = v.pipe(v.string(), v.isoDate())
/** A fractional index: strings sort as their records do; equal ones by id. */
const positionSchema = v.pipe(v.string(), v.check(isPosition))
const offsetSchema = v.pipe(v.number(), v.integer(), v.minValue(0))

/** The imported file a report came from, kept byte for byte in the project under its hash. */
export const sourceSchema = v.object({
  fileName: v.string(),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  encoding: v.string(),
})
export type Source = v.InferOutput<typeof sourceSchema>

/** A version of a report that a newer one took the place of, kept as it stood, its paragraphs under their ids. */
export const earlierVersionSchema = v.object({
  headline: v.string(),
  printedDate: v.string(),
  date: v.nullable(isoDateSchema),
  source: v.nullable(sourceSchema),
  paragraphs: v.array(
    v.object({ id: idSchema, role: roleSchema, text: v.string(), exclusion: v.nullable(exclusionSchema) }),
  ),
  /** Whether an editor has looked through what the newer version changed. */
  isReviewed: v.boolean(),
})
export type EarlierVersion = v.InferOutput<typeof earlierVersionSchema>

export const reportSchema = v.object({
  position: positionSchema,
  language: languageSchema,
  outlet: v.string(),
  outletEnglish: v.string(),
  /** How the editor introduces the outlet in English, article and all: “the state-run news agency”. Absent or empty for nothing. */
  descriptor: v.optional(v.string()),
  headline: v.string(),
  /** The date's words as the report prints them; empty when it prints none. */
  printedDate: v.string(),
  date: v.nullable(isoDateSchema),
  calendar: calendarSchema,
  isDateConfirmed: v.boolean(),
  url: v.string(),
  source: v.nullable(sourceSchema),
  /** Oldest first; absent where no version was ever replaced. */
  earlier: v.optional(v.array(earlierVersionSchema)),
})

export const paragraphSchema = v.object({
  reportId: idSchema,
  position: positionSchema,
  role: roleSchema,
  text: v.string(),
  /** The text as imported, once a correction has changed it. */
  original: v.nullable(v.string()),
  exclusion: v.nullable(exclusionSchema),
  /** The editor's own words on why it is set aside; absent or empty where the exclusion says it. */
  exclusionNote: v.optional(v.string()),
  gloss: v.string(),
})

export const claimSchema = v.object({
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  position: positionSchema,
  text: v.string(),
  status: v.picklist(['open', 'checked']),
  note: v.string(),
})

export const mentionSchema = v.object({
  claimId: idSchema,
  paragraphId: idSchema,
  from: offsetSchema,
  to: offsetSchema,
  /** The words the mention was made on, kept when the paragraph's words change under it. */
  quote: v.string(),
  stance: stanceSchema,
  attribution: attributionSchema,
  gloss: v.string(),
  /** Set when a command moved the mention in a way an editor should look at. */
  needsCheck: v.boolean(),
})

export const rejectionSchema = v.object({
  paragraphIdA: idSchema,
  paragraphIdB: idSchema,
  quoteA: v.string(),
  quoteB: v.string(),
})

export const commentSchema = v.object({
  target: v.object({ kind: v.picklist(['claim', 'mention', 'paragraph', 'report', 'summary']), id: v.string() }),
  text: v.string(),
  author: v.string(),
  /** ISO 8601 instant. */
  writtenAt: v.string(),
  isResolved: v.boolean(),
  /** The words of the summary it was made on, as they stood, and their edges as Yjs holds them (`summary-anchor.ts`). */
  quote: v.optional(v.string()),
  anchor: v.optional(v.object({ from: v.string(), to: v.string() })),
})

/** An editor's own word or name. `persian` and `arabic` hold the original forms; where there are several, `|` parts them. */
export const termSchema = v.object({
  persian: v.string(),
  arabic: v.string(),
  /** For a name its one spelling; empty while none is chosen. */
  english: v.string(),
  note: v.string(),
  /** Absent where nobody said: a word. A name is spelled as chosen, wherever the product writes it. */
  kind: v.optional(v.picklist(['word', 'name'])),
  /** English spellings of a name that are not to be used, parted by `|`. */
  otherEnglish: v.optional(v.string()),
})

/**
 * A passage of the summary that was laid out from claims: a draft for as long as the summary holds a passage of the same words
 * (`core/summary/draft/draft-passages.ts`). Nothing follows it through the text, so whatever changes a word lifts the mark, and undo
 * brings it back.
 */
export const draftPassageSchema = v.object({ words: v.string() })

/**
 * What an editor made of a difference between reports, under the difference's id (`core/compare/finding.ts`). `basis` tells on which
 * words it was given: a finding whose basis is another since wants a new look.
 */
export const verdictSchema = v.object({
  basis: v.string(),
  judgement: v.picklist(['open', 'confirmed', 'dismissed']),
  /** Why it was dismissed, in the editor's words. */
  reason: v.string(),
  note: v.string(),
})

/** Whether a rule of the summary's lint is switched off, under the rule's name (`core/summary/lint/rules.ts`). On where nobody said. */
export const lintSwitchSchema = v.object({ isOff: v.boolean() })

/** The summary as it stood at some time. */
export const summaryVersionSchema = v.object({
  text: v.string(),
  /** As the editor named it; empty for those that are kept by themselves. */
  name: v.string(),
  /** Who wrote last before it was kept; empty where that is not known. */
  author: v.string(),
  /** ISO 8601 instant. */
  savedAt: v.string(),
  wordCount: v.pipe(v.number(), v.integer(), v.minValue(0)),
})

export const metaSchema = v.object({
  projectId: idSchema,
  schemaVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  title: v.string(),
  eventDate: v.nullable(isoDateSchema),
  /** The highest claim number ever given, so that a number cited in the summary never comes to mean another claim. */
  lastClaimNumber: v.pipe(v.number(), v.integer(), v.minValue(0)),
})

/** One schema a table; the names are those of the document's `Y.Map`s. */
export const recordSchemas = {
  reports: reportSchema,
  paragraphs: paragraphSchema,
  claims: claimSchema,
  mentions: mentionSchema,
  rejections: rejectionSchema,
  comments: commentSchema,
  terms: termSchema,
  verdicts: verdictSchema,
  draftPassages: draftPassageSchema,
  lintSwitches: lintSwitchSchema,
  summaryVersions: summaryVersionSchema,
} as const

export type TableName = keyof typeof recordSchemas
export type RecordOf<Name extends TableName> = v.InferOutput<(typeof recordSchemas)[Name]>

export type ReportRecord = RecordOf<'reports'>
export type ParagraphRecord = RecordOf<'paragraphs'>
export type ClaimRecord = RecordOf<'claims'>
export type MentionRecord = RecordOf<'mentions'>
export type RejectionRecord = RecordOf<'rejections'>
export type CommentRecord = RecordOf<'comments'>
export type TermRecord = RecordOf<'terms'>
export type VerdictRecord = RecordOf<'verdicts'>
export type DraftPassageRecord = RecordOf<'draftPassages'>
export type LintSwitchRecord = RecordOf<'lintSwitches'>
export type SummaryVersionRecord = RecordOf<'summaryVersions'>
export type Meta = v.InferOutput<typeof metaSchema>
