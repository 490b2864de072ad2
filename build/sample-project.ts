import * as v from 'valibot'
import { addClaim } from '#core/document/commands/add-claim.ts'
import { addReport } from '#core/document/commands/add-report.ts'
import { setAttribution, setStance } from '#core/document/commands/edit-mention.ts'
import { editMeta } from '#core/document/commands/edit-meta.ts'
import { editReport } from '#core/document/commands/edit-report.ts'
import { editSummary } from '#core/document/commands/edit-summary.ts'
import { createProject, type Project } from '#core/document/project.ts'
import { stanceSchema, voiceSchema } from '#core/document/records.ts'
import type { Result } from '#core/base/result.ts'
import { draftToReport } from '#core/import/draft-to-report.ts'
import { importText } from '#core/import/import-text.ts'
import { packPart, sha256 } from '#platform/project-file/part.ts'
import { sourcePartName } from '#platform/vault/kept-sources.ts'
import type { PackedProject } from '#platform/project-file/pack.ts'
import { packState } from '#platform/service/pack-state.ts'

const eventSchema = v.object({
  title: v.object({ en: v.string() }),
  date: v.string(),
  reports: v.array(
    v.object({ file: v.string(), outlet: v.string(), outletEnglish: v.string(), dateResolved: v.string() }),
  ),
})

const goldSchema = v.object({
  claims: v.array(
    v.object({
      text: v.string(),
      mentions: v.array(
        v.object({
          quote: v.string(),
          stance: stanceSchema,
          attribution: v.object({ agency: v.nullable(v.string()), source: v.nullable(v.string()), voice: voiceSchema }),
        }),
      ),
    }),
  ),
})

const folder = 'events/strait-incident'

/** The sample project: two reports of an invented event with their gold claims and a summary. The same at every run. */
export async function buildSample(read: (name: string) => Promise<Uint8Array<ArrayBuffer>>): Promise<PackedProject> {
  const readJson = async (name: string): Promise<unknown> => JSON.parse(new TextDecoder().decode(await read(name)))
  const event = v.parse(eventSchema, await readJson(`${folder}/event.json`))
  const gold = v.parse(goldSchema, await readJson(`${folder}/gold.json`))
  const summary = new TextDecoder().decode(await read('sample/summary.md'))

  let count = 0
  const newId = () => `sample-${String(++count).padStart(4, '0')}`
  const project = createProject({ projectId: 'sample-shots-in-the-strait', title: event.title.en, clientId: 1, newId })
  succeed(project.run(editMeta, { eventDate: event.date }))
  const sources = []
  for (const { file, outlet, outletEnglish, dateResolved } of event.reports) {
    const bytes = await read(`${folder}/${file}`)
    const draft = succeed(importText({ fileName: file, bytes, near: event.date }))
    const hash = sha256(bytes)
    const source = { fileName: file, sha256: hash, encoding: draft.encoding }
    const { reportId } = succeed(project.run(addReport, draftToReport(draft, { source, date: dateResolved })))
    succeed(project.run(editReport, { reportId, fields: { outlet, outletEnglish } }))
    sources.push(await packPart(sourcePartName(file, bytes), bytes))
  }
  for (const claim of gold.claims) addGoldClaim(project, claim)
  succeed(project.run(editSummary, { from: 0, to: 0, text: summary.trimEnd() }))
  return packState(project, {
    projectId: project.snapshot.meta.projectId,
    generation: 1,
    savedAt: '2026-11-21T12:00:00.000Z',
    sources,
  })
}

function addGoldClaim(project: Project, { text, mentions }: v.InferOutput<typeof goldSchema>['claims'][number]): void {
  const paragraphs = project.snapshot.reports.flatMap((report) => report.paragraphs)
  const spans = mentions.map(({ quote }) => {
    const paragraph = paragraphs.find((one) => one.text.includes(quote))
    if (!paragraph) throw new Error(`no paragraph of the sample says: ${quote}`)
    const from = paragraph.text.indexOf(quote)
    return { paragraphId: paragraph.id, from, to: from + quote.length }
  })
  const { claimId } = succeed(project.run(addClaim, { text, spans }))
  for (const stored of project.snapshot.claims.find((claim) => claim.id === claimId)?.mentions ?? []) {
    const gold = mentions.find((mention) => mention.quote === stored.quote)
    if (!gold) throw new Error(`a mention lost its words: ${stored.quote}`)
    const { agency, source, voice } = gold.attribution
    succeed(project.run(setStance, { mentionId: stored.id, stance: gold.stance }))
    succeed(
      project.run(setAttribution, {
        mentionId: stored.id,
        attribution: { agency: agency ?? '', source: source ?? '', voice },
      }),
    )
  }
}

function succeed<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`${result.problem.code} ${JSON.stringify(result.problem.parameters)}`)
  return result.value
}
