import { failure, success, type Result } from '../../base/result.ts'
import { parseReadable } from '../../document/readable.ts'
import type { DraftExclusion, ReportDraft } from '../draft.ts'
import type { FileDraft } from './alignment-draft.ts'

/** Takes reports, claims and mentions from the readable form of a project (`project.json`). Everything else in it stays behind. */
export function readProjectJson(fileName: string, text: string): Result<FileDraft> {
  const json = parseJson(text)
  if (json === undefined) return failure('importDamaged', { fileName, format: 'JSON' })
  const parsed = parseReadable(json)
  if (!parsed.ok) return failure(parsed.problem.code, { fileName })
  const { meta, reports, claims } = parsed.value
  const kept = reports.map((report) => ({ ...report, paragraphs: report.paragraphs.filter((one) => one.text !== '') }))
  const places = new Map(
    kept.flatMap(({ paragraphs }, report) =>
      paragraphs.map(({ id }, paragraph): [string, { report: number; paragraph: number }] => [
        id,
        { report, paragraph },
      ]),
    ),
  )
  if (!kept.some(({ paragraphs }) => paragraphs.length > 0)) return failure('importEmpty', { fileName })
  return success({
    title: meta.title,
    eventDate: meta.eventDate,
    reports: kept.map((report): ReportDraft => ({
      fileName,
      encoding: 'utf-8',
      language: report.language,
      outlet: report.outlet,
      outletEnglish: report.outletEnglish,
      headline: report.headline,
      byline: '',
      date: {
        printed: report.printedDate,
        calendar: report.calendar,
        candidates: report.date === null ? [] : [report.date],
        isCertain: report.isDateConfirmed,
      },
      url: report.url,
      origins: {
        outlet: 'properties',
        headline: 'properties',
        date: report.date === null ? 'text' : 'properties',
        language: 'properties',
        url: 'properties',
      },
      paragraphs: report.paragraphs.map(({ role, text: words, exclusion }) => ({
        role,
        text: words,
        exclusion: asDraftExclusion(exclusion),
      })),
      remarks: [],
    })),
    claims: claims.map((claim) => ({
      number: claim.number,
      text: claim.text,
      mentions: claim.mentions.flatMap(({ paragraphId, from, to, stance, attribution, gloss, isToCheck }) => {
        const place = places.get(paragraphId)
        return place === undefined ? [] : [{ ...place, from, to, stance, attribution, gloss, needsCheck: isToCheck }]
      }),
    })),
  })
}

/** A draft knows of no other version: what one withdrew was set aside all the same. */
function asDraftExclusion(exclusion: DraftExclusion | 'withdrawn' | null): DraftExclusion | null {
  return exclusion === 'withdrawn' ? 'editor' : exclusion
}

function parseJson(text: string): unknown {
  try {
    const json: unknown = JSON.parse(text)
    return json
  } catch {
    // Only the parser can tell; what is no JSON is nothing to it.
    return undefined
  }
}
