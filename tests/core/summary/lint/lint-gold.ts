import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Snapshot } from '#core/document/snapshot.ts'
import { lintRules, isLintRule, type LintRule } from '#core/summary/lint/rules.ts'
import { parseSummary } from '#core/summary/parse-summary.ts'
import { citedClaims } from '#core/summary/citations.ts'
import { goldEvents } from '../../compare/gold-events.ts'

const folder = join(import.meta.dirname, '../../../../fixtures/lint')

/** An error planted in a sentence: the rule that should see it, and the first of the words it should see it at. */
export interface Planted {
  readonly rule: LintRule
  /** Empty where the whole sentence is amiss. */
  readonly at: string
  readonly sentence: string
  readonly snapshot: Snapshot
}

/** An event with a summary in which nothing is wrong, and with sentences in which something is. */
export interface LintedEvent {
  readonly slug: string
  readonly snapshot: Snapshot
  readonly clean: string
  readonly planted: readonly Planted[]
}

export const lintedEvents: readonly LintedEvent[] = readdirSync(folder)
  .filter((name) => name.endsWith('.clean.md'))
  .sort()
  .map((name) => {
    const slug = name.slice(0, -'.clean.md'.length)
    const event = goldEvents.find((one) => one.slug === slug)
    if (event === undefined) throw new Error(`no event ${slug}`)
    const { snapshot } = event.project
    return {
      slug,
      snapshot,
      clean: readFileSync(join(folder, name), 'utf8'),
      planted: readPlanted(readFileSync(join(folder, `${slug}.planted.tsv`), 'utf8'), snapshot),
    }
  })

function readPlanted(tsv: string, snapshot: Snapshot): readonly Planted[] {
  const [, ...lines] = tsv.trimEnd().split('\n')
  return lines.map((line) => {
    const [rule = '', at = '', sentence = ''] = line.split('\t')
    if (!isLintRule(rule) || sentence === '') throw new Error(`not a planted error: ${line}`)
    return { rule, at, sentence, snapshot: troubled(rule, sentence, snapshot) }
  })
}

/** Some errors lie in the project, not in the sentence: the mentions of its claims want a look, or were turned down as a pair. */
function troubled(rule: LintRule, sentence: string, snapshot: Snapshot): Snapshot {
  const numbers = citedClaims(parseSummary(sentence))
  const cited = snapshot.claims.filter(({ number }) => numbers.includes(number))
  if (rule === 'toCheck') {
    const claims = snapshot.claims.map((claim) =>
      cited.includes(claim)
        ? { ...claim, mentions: claim.mentions.map((one) => ({ ...one, isToCheck: true })) }
        : claim,
    )
    return { ...snapshot, claims }
  }
  if (rule !== 'rejected') return snapshot
  const rejections = cited.flatMap(({ id, mentions: [a, ...rest] }) => {
    const b = rest.find(({ reportId }) => reportId !== a?.reportId)
    if (a === undefined || b === undefined) return []
    return [{ id, paragraphIdA: a.paragraphId, paragraphIdB: b.paragraphId, quoteA: a.quote, quoteB: b.quote }]
  })
  return { ...snapshot, rejections }
}

export const allRules = Object.keys(lintRules).filter(isLintRule)
