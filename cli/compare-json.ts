import { judge } from '#core/compare/verdicts.ts'
import type { Comparison } from '#core/export/comparison-rows.ts'
import type { Snapshot } from '#core/document/snapshot.ts'

/** The findings for other programs, dismissed ones too: stable names, spans in stored offsets with their words, no sentences. */
export function compareJson(path: string, snapshot: Snapshot, { findings }: Comparison): string {
  const texts = new Map(
    snapshot.reports.flatMap(({ paragraphs }) => paragraphs.map(({ id, text }) => [id, text] as const)),
  )
  const numbers = new Map(snapshot.claims.map(({ id, number }) => [id, number]))
  const listed = judge(findings, snapshot.verdicts).map(({ finding, verdict, isOutdated }) => ({
    id: finding.id,
    kind: finding.kind,
    reason: finding.reason,
    severity: finding.severity,
    claims: finding.claimIds.map((id) => `C${numbers.get(id) ?? ''}`),
    values: finding.values,
    sides: finding.sides.map(({ reportId, places, values }) => ({
      report: reportId,
      values,
      places: places.map((place) => ({
        ...place,
        words: place.text === 'stored' ? (texts.get(place.paragraphId) ?? '').slice(place.from, place.to) : null,
      })),
    })),
    basis: finding.basis,
    verdict:
      verdict === null
        ? null
        : { judgement: verdict.judgement, reason: verdict.reason, note: verdict.note, isOutdated },
  }))
  const reports = snapshot.reports.map(({ id, outlet, outletEnglish, language }) => ({
    id,
    outlet,
    outletEnglish,
    language,
  }))
  return `${JSON.stringify({ project: path, title: snapshot.meta.title, reports, findings: listed }, null, 2)}\n`
}
