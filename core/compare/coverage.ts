import type { Paragraph, Snapshot } from '../document/snapshot.ts'

/** What of a paragraph others have too: a claim it shares with another report, claims or none that only it makes, or set aside. */
export type Coverage = 'shared' | 'only' | 'excluded'

/** The paragraphs of every report, in order, by what others have of them. Keyed by report. */
export function coverageOf({
  reports,
  claims,
}: Pick<Snapshot, 'reports' | 'claims'>): ReadonlyMap<string, readonly (readonly [Paragraph, Coverage])[]> {
  const shared = new Set<string>()
  const excluded = new Set(
    reports.flatMap(({ paragraphs }) => paragraphs.flatMap(({ id, exclusion }) => (exclusion === null ? [] : [id]))),
  )
  for (const { mentions } of claims) {
    const told = mentions.filter(({ paragraphId }) => !excluded.has(paragraphId))
    if (new Set(told.map(({ reportId }) => reportId)).size < 2) continue
    for (const { paragraphId } of told) shared.add(paragraphId)
  }
  return new Map(
    reports.map(({ id, paragraphs }) => [
      id,
      paragraphs.map(
        (paragraph) =>
          [paragraph, excluded.has(paragraph.id) ? 'excluded' : shared.has(paragraph.id) ? 'shared' : 'only'] as const,
      ),
    ]),
  )
}
