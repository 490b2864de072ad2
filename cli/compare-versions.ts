import { findingWords } from '#core/compare/finding-words.ts'
import type { FindingKind } from '#core/compare/finding.ts'
import { compareVersions } from '#core/compare/versions.ts'
import type { Claim, Report, Snapshot } from '#core/document/snapshot.ts'
import { isolated, oneLine } from '#core/export/shown-text.ts'
import { compareJson } from './compare-json.ts'
import { compareText } from './compare-text.ts'
import { newsLexicon } from './news-lexicon.ts'
import type { Texts } from './texts.ts'

export interface VersionsOptions {
  readonly json: boolean
  readonly kinds: readonly FindingKind[] | undefined
}

/** Every report that took the place of an earlier version, against that version, one after the other. */
export async function versionsText(
  path: string,
  snapshot: Snapshot,
  texts: Texts,
  { json, kinds }: VersionsOptions,
): Promise<string> {
  const { say } = texts
  const lexicon = await newsLexicon()
  const words = findingWords(say, (iso) => iso)
  const blocks = snapshot.reports.flatMap((report) => {
    const compared = compareVersions(report, lexicon)
    if (compared === null) return []
    const { older, newer, claims } = compared
    const reports: readonly Report[] = [named(older, (outlet) => say('compare.earlier', { outlet })), newer]
    const findings = compared.findings.filter(({ kind }) => kinds === undefined || kinds.includes(kind))
    const both = { ...snapshot, reports, claims }
    const comparison = { findings, words }
    return [json ? compareJson(path, both, comparison) : compareText(path, both, comparison, texts, newestWords)]
  })
  if (json) return `[${blocks.map((block) => block.trim()).join(',\n')}]\n`
  return blocks.length === 0 ? `${say('compare.noVersions')}\n` : blocks.join('\n')
}

/** A sentence by its newest words: it is no claim of the editor's, and has no number. */
function newestWords({ mentions }: Claim): string {
  return isolated(oneLine(mentions.at(-1)?.quote ?? ''))
}

function named(report: Report, name: (outlet: string) => string): Report {
  const { outlet, outletEnglish } = report
  return { ...report, outlet: name(outlet), outletEnglish: outletEnglish === '' ? '' : name(outletEnglish) }
}
