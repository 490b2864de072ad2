import { outletName } from '../document/outlet-name.ts'
import type { Claim, Mention, Paragraph, Report, Snapshot } from '../document/snapshot.ts'
import type { Language } from '../document/records.ts'
import { stanceWords, voiceWords } from './words.ts'

/** Names of our things for programs that link data: they lead nowhere, and stay the same from export to export. */
export interface Names {
  report(report: Pick<Report, 'id'>): string
  claim(claim: Pick<Claim, 'number'>): string
  mention(mention: Pick<Mention, 'id'>): string
  comment(comment: { readonly id: string }): string
}

export function namesOf({ meta }: Pick<Snapshot, 'meta'>): Names {
  const base = `urn:muqabala:${encodeURIComponent(meta.projectId)}`
  return {
    report: ({ id }) => `${base}:report:${encodeURIComponent(id)}`,
    claim: ({ number }) => `${base}:claim:C${number}`,
    mention: ({ id }) => `${base}:mention:${encodeURIComponent(id)}`,
    comment: ({ id }) => `${base}:comment:${encodeURIComponent(id)}`,
  }
}

/** A property with its value, or nothing where there is none. */
export function given(name: string, value: string | null): Readonly<Record<string, string>> {
  return value === null || value === '' ? {} : { [name]: value }
}

/** BCP 47; null where the language is not known. */
export function languageTag(language: Language): string | null {
  return language === 'und' ? null : language
}

/** The paragraph a mention stands in, and its report; null when either is gone. */
export function placeOf(
  mention: Mention,
  { reports }: Pick<Snapshot, 'reports'>,
): { readonly report: Report; readonly paragraph: Paragraph } | null {
  const report = reports.find(({ id }) => id === mention.reportId)
  const paragraph = report?.paragraphs.find(({ id }) => id === mention.paragraphId)
  return report && paragraph ? { report, paragraph } : null
}

/** Stance and voice as words anyone may filter by. */
export function keywordsOf({ stance, attribution, isToCheck }: Mention): readonly string[] {
  return [
    `stance: ${stanceWords[stance]}`,
    `voice: ${voiceWords[attribution.voice]}`,
    ...(isToCheck ? ['to check'] : []),
  ]
}

/** An outlet as schema.org has it. */
export function publisherOf(report: Report, { reports }: Pick<Snapshot, 'reports'>) {
  const name = outletName(report, reports)
  return {
    '@type': 'NewsMediaOrganization',
    name,
    ...given('alternateName', report.outlet === name ? null : report.outlet),
  }
}

export function writeJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
