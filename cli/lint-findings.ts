import { isDismissed, judge } from '#core/compare/verdicts.ts'
import type { Snapshot } from '#core/document/snapshot.ts'
import type { LintFinding } from '#core/summary/lint/finding.ts'
import { lintSummary } from '#core/summary/lint/lint-summary.ts'
import { rulesOff } from '#core/summary/lint/rules.ts'
import { parseSummary } from '#core/summary/parse-summary.ts'
import { newsLexicon } from './news-lexicon.ts'
import type { Values } from './texts.ts'

/** What `findLooseEnds` tells already, with or without a lexicon. */
const toldElsewhere: ReadonlySet<string> = new Set(['citation', 'toCheck', 'coverage'])

/** What the lint finds in the summary of a project, by the project's own switches; what an editor dismissed is left out. */
export async function findInSummary(snapshot: Snapshot): Promise<readonly LintFinding[]> {
  if (snapshot.summary.trim() === '') return []
  const lexicon = await newsLexicon()
  const off = rulesOff(snapshot.lintSwitches)
  const found = lintSummary(snapshot, parseSummary(snapshot.summary), lexicon, { off })
  return judge(found, snapshot.verdicts)
    .filter((judged) => !isDismissed(judged))
    .map(({ finding }) => finding)
    .filter(({ rule }) => !toldElsewhere.has(rule))
}

/** What is told of a finding: where it stands, with its words, and the values of its sentence. */
export function lintValues({ rule, reason, severity, span, values }: LintFinding, { summary }: Snapshot): Values {
  const { from, to } = span ?? { from: 0, to: 0 }
  const line = summary.slice(0, from).split(/\r\n|\r|\n/).length
  return { ...values, rule, reason, severity, line, words: shortened(summary.slice(from, to)) }
}

const longest = 60

function shortened(words: string): string {
  return words.length <= longest ? words : `${words.slice(0, longest).trimEnd()}…`
}
