import { compare } from '#core/compare/compare.ts'
import type { FindingKind } from '#core/compare/finding.ts'
import { findingWords } from '#core/compare/finding-words.ts'
import type { Snapshot } from '#core/document/snapshot.ts'
import type { Comparison } from '#core/export/comparison-rows.ts'
import { newsLexicon } from './news-lexicon.ts'
import type { Texts } from './texts.ts'

/** The differences between the reports of a project, with sentences for them. `kinds`: only these; all when left out. */
export async function comparisonOf(
  snapshot: Snapshot,
  { say }: Texts,
  showDay: (iso: string) => string = (iso) => iso,
  kinds?: readonly FindingKind[],
): Promise<Comparison> {
  const found = compare(snapshot, await newsLexicon())
  const findings = kinds === undefined ? found : found.filter(({ kind }) => kinds.includes(kind))
  return { findings, words: findingWords(say, showDay) }
}
