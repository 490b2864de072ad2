import type { EarlierVersion } from './records.ts'
import type { Paragraph, Report } from './snapshot.ts'

/** What a newer version did to one paragraph of the version it replaced. */
export type VersionChange =
  | { readonly kind: 'changed'; readonly paragraph: Paragraph; readonly before: string }
  | { readonly kind: 'added' | 'withdrawn'; readonly paragraph: Paragraph }

/** The version the present one replaced; null where there was none. */
export function replacedVersion({ earlier = [] }: Report): EarlierVersion | null {
  return earlier.at(-1) ?? null
}

/** Paragraph by paragraph, what the newest version changed, in the order of the report. What was noise in both is left out. */
export function versionChanges(report: Report): readonly VersionChange[] {
  const before = replacedVersion(report)
  if (before === null) return []
  const earlier = new Map(before.paragraphs.map((paragraph) => [paragraph.id, paragraph]))
  return report.paragraphs.flatMap((paragraph): VersionChange[] => {
    const was = earlier.get(paragraph.id)
    if (paragraph.exclusion === 'withdrawn') return was?.exclusion === null ? [{ kind: 'withdrawn', paragraph }] : []
    if (paragraph.exclusion !== null) return []
    if (was === undefined) return [{ kind: 'added', paragraph }]
    return was.text === (paragraph.original ?? paragraph.text) ? [] : [{ kind: 'changed', paragraph, before: was.text }]
  })
}
