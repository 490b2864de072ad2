import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Result } from '#core/base/result.ts'
import { addClaim } from '#core/document/commands/add-claim.ts'
import { addReport } from '#core/document/commands/add-report.ts'
import { setAttribution, setMentionGloss, setStance } from '#core/document/commands/edit-mention.ts'
import { editMeta } from '#core/document/commands/edit-meta.ts'
import { editReport } from '#core/document/commands/edit-report.ts'
import { createProject, type Project } from '#core/document/project.ts'
import { stanceSchema, voiceSchema } from '#core/document/records.ts'
import { findingKinds } from '#core/compare/finding.ts'
import { draftToReport } from '#core/import/draft-to-report.ts'
import { importText } from '#core/import/import-text.ts'
import { countingIds } from '../../laws/editing.ts'

const events = join(import.meta.dirname, '../../../fixtures/events')

const eventSchema = v.object({
  date: v.string(),
  reports: v.array(
    v.object({ file: v.string(), outlet: v.string(), outletEnglish: v.string(), dateResolved: v.string() }),
  ),
})

const goldSchema = v.object({
  claims: v.array(
    v.object({
      number: v.number(),
      text: v.string(),
      mentions: v.array(
        v.object({
          report: v.string(),
          quote: v.string(),
          gloss: v.optional(v.string(), ''),
          stance: stanceSchema,
          attribution: v.object({ agency: v.nullable(v.string()), source: v.nullable(v.string()), voice: voiceSchema }),
        }),
      ),
    }),
  ),
  differences: v.array(
    v.object({
      kind: v.picklist(findingKinds),
      claims: v.array(v.number()),
      agrees: v.optional(v.boolean(), false),
      words: v.array(v.object({ report: v.string(), quote: v.string() })),
      note: v.string(),
    }),
  ),
})

export type GoldDifference = v.InferOutput<typeof goldSchema>['differences'][number]

/** An event of the fixtures as a project with its gold claims, and the differences a careful editor finds. */
export interface GoldEvent {
  readonly slug: string
  readonly project: Project
  readonly differences: readonly GoldDifference[]
  /** The file of each report. */
  readonly files: ReadonlyMap<string, string>
}

export const goldEvents: readonly GoldEvent[] = readdirSync(events).sort().map(readEvent)

function readEvent(slug: string): GoldEvent {
  const read = (name: string) => readFileSync(join(events, slug, name))
  const event = v.parse(eventSchema, JSON.parse(read('event.json').toString()))
  const gold = v.parse(goldSchema, JSON.parse(read('gold.json').toString()))
  const project = createProject({ projectId: slug, title: slug, clientId: 1, newId: countingIds('g') })
  succeed(project.run(editMeta, { eventDate: event.date }))
  const files = new Map<string, string>()
  for (const { file, outlet, outletEnglish, dateResolved } of event.reports) {
    const draft = succeed(importText({ fileName: file, bytes: new Uint8Array(read(file)), near: event.date }))
    const { reportId } = succeed(project.run(addReport, draftToReport(draft, { source: null, date: dateResolved })))
    succeed(project.run(editReport, { reportId, fields: { outlet, outletEnglish } }))
    files.set(reportId, file)
  }
  for (const { text, mentions } of gold.claims) {
    const spans = mentions.map(({ report, quote }) => placeOf(project, files, report, quote))
    const { claimId } = succeed(project.run(addClaim, { text, spans }))
    for (const stored of project.snapshot.claims.find(({ id }) => id === claimId)?.mentions ?? []) {
      const mention = mentions.find(
        ({ quote, report }) => quote === stored.quote && files.get(stored.reportId) === report,
      )
      if (mention === undefined) throw new Error(`lost: ${stored.quote}`)
      const { agency, source, voice } = mention.attribution
      const mentionId = stored.id
      succeed(project.run(setStance, { mentionId, stance: mention.stance }))
      succeed(project.run(setMentionGloss, { mentionId, gloss: mention.gloss }))
      succeed(
        project.run(setAttribution, { mentionId, attribution: { agency: agency ?? '', source: source ?? '', voice } }),
      )
    }
  }
  return { slug, project, differences: gold.differences, files }
}

/** Where a file's report has words. */
export function placeOf({ snapshot }: Project, files: ReadonlyMap<string, string>, file: string, quote: string) {
  for (const report of snapshot.reports) {
    const paragraph = report.paragraphs.find(({ text }) => files.get(report.id) === file && text.includes(quote))
    if (paragraph === undefined) continue
    const from = paragraph.text.indexOf(quote)
    return { paragraphId: paragraph.id, from, to: from + quote.length }
  }
  throw new Error(`${file} does not say: ${quote}`)
}

function succeed<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`${result.problem.code} ${JSON.stringify(result.problem.parameters)}`)
  return result.value
}
