import type { Language } from '../../document/records.ts'
import type { Report, Snapshot } from '../../document/snapshot.ts'

/** The two languages of an XLIFF document, and the reports that face each other in it. */
export interface LanguagePairs {
  readonly source: Language
  readonly target: Language | null
  /** Every report in the first report's language with every one in the first other language; alone where there is none. */
  readonly pairs: readonly { readonly reportA: Report; readonly reportB: Report | null }[]
}

export function languagePairs({ reports }: Pick<Snapshot, 'reports'>): LanguagePairs {
  const source = reports[0]?.language ?? 'und'
  const target = reports.find(({ language }) => language !== source)?.language ?? null
  const ofSource = reports.filter(({ language }) => language === source)
  const ofTarget = reports.filter(({ language }) => language === target)
  const partners = ofTarget.length === 0 ? [null] : ofTarget
  return { source, target, pairs: ofSource.flatMap((reportA) => partners.map((reportB) => ({ reportA, reportB }))) }
}
