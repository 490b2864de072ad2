import * as v from 'valibot'
import { failure, success, type Result } from '../base/result.ts'
import {
  claimSchema,
  commentSchema,
  draftPassageSchema,
  lintSwitchSchema,
  mentionSchema,
  metaSchema,
  paragraphSchema,
  rejectionSchema,
  reportSchema,
  summaryVersionSchema,
  termSchema,
  verdictSchema,
} from './records.ts'
import type { Snapshot } from './snapshot.ts'

const id = v.pipe(v.string(), v.minLength(1))

const offset = v.pipe(v.number(), v.integer(), v.minValue(0))
const spanSchema = v.object({ from: offset, to: offset })

/** The readable form of a project: its snapshot as JSON, for people and programs that know nothing of Yjs. */
export const readableSchema = v.object({
  format: v.literal('muqabala-snapshot'),
  formatVersion: v.literal(1),
  meta: metaSchema,
  reports: v.array(
    v.object({
      ...reportSchema.entries,
      id,
      paragraphs: v.array(v.object({ ...paragraphSchema.entries, id, number: v.nullable(v.number()) })),
    }),
  ),
  claims: v.array(
    v.object({
      ...claimSchema.entries,
      id,
      mentions: v.array(v.object({ ...mentionSchema.entries, id, reportId: v.string(), isToCheck: v.boolean() })),
    }),
  ),
  rejections: v.array(v.object({ ...rejectionSchema.entries, id })),
  comments: v.array(v.object({ ...v.omit(commentSchema, ['anchor']).entries, id, span: v.exactOptional(spanSchema) })),
  terms: v.array(v.object({ ...termSchema.entries, id })),
  /** Absent from copies written before differences could be judged. */
  verdicts: v.optional(v.array(v.object({ ...verdictSchema.entries, id })), []),
  /** Absent from copies written before there were drafts. */
  draftPassages: v.optional(v.array(v.object({ ...draftPassageSchema.entries, id })), []),
  /** Absent from copies written before the lint. */
  lintSwitches: v.optional(v.array(v.object({ ...lintSwitchSchema.entries, id })), []),
  /** Absent from copies written before versions were kept. */
  summaryVersions: v.optional(v.array(v.object({ ...summaryVersionSchema.entries, id })), []),
  summary: v.string(),
})

export function formatReadable(snapshot: Snapshot): string {
  return `${JSON.stringify({ format: 'muqabala-snapshot', formatVersion: 1, ...snapshot }, null, 2)}\n`
}

/** Takes parsed JSON; refuses (`notAProject`) what `formatReadable` would not have written. */
export function parseReadable(json: unknown): Result<Snapshot> {
  const parsed = v.safeParse(readableSchema, json)
  if (!parsed.success) return failure('notAProject')
  const { meta, reports, claims, rejections, comments, terms, verdicts } = parsed.output
  const { draftPassages, lintSwitches, summaryVersions, summary } = parsed.output
  const kept = { draftPassages, lintSwitches, summaryVersions }
  return success({ meta, reports, claims, rejections, comments, terms, verdicts, ...kept, summary })
}
