import { fingerprint } from '../../base/fingerprint.ts'
import type { Span } from '../../base/span.ts'
import { createReader, type NewsLexicon } from '../../compare/reading.ts'
import type { Summary } from '../tree.ts'
import { attributionRule } from './attribution.ts'
import { citationRule } from './citation.ts'
import { createCite } from './cited.ts'
import { uncoveredClaims } from './coverage.ts'
import { dateRule } from './date.ts'
import { figureRule } from './figure.ts'
import { ruleOf, type LintFinding, type SentenceFinding } from './finding.ts'
import { nameRule } from './name.ts'
import { quotationRule } from './quotation.ts'
import { misspelledNames } from './spelling.ts'
import { findOutlets } from './outlets.ts'
import type { Lintable } from './lintable.ts'
import type { Rule, RuleContext } from './rule.ts'
import { lintRules, type LintRule } from './rules.ts'
import { lintSentences, type LintSentence } from './sentence.ts'
import { sharedRule } from './shared.ts'
import { englishIn, unknownWords, type KnownEnglish } from './typo.ts'
import { rejectedRule, toCheckRule } from './to-check.ts'
import { uncitedRule } from './uncited.ts'

export interface LintOptions {
  /** Rules an editor has switched off. */
  readonly off?: ReadonlySet<LintRule>
  /** What counts as an English word besides the names of the project; without it none is looked up. */
  readonly english?: KnownEnglish | null
}

/**
 * What an editor should look at in a summary: sentence by sentence, then what the summary leaves out. Never changes anything. A sentence
 * is looked at by itself, with what it cites.
 */
export function lintSummary(
  snapshot: Lintable,
  summary: Summary,
  lexicon: NewsLexicon,
  options: LintOptions = {},
): readonly LintFinding[] {
  return createLint(lexicon)(snapshot, summary, options)
}

export type Lint = (snapshot: Lintable, summary: Summary, options?: LintOptions) => readonly LintFinding[]

/** `lintSummary` for one text after another: sentences that did not change are not looked at anew. Gives exactly what `lintSummary` gives. */
export function createLint(lexicon: NewsLexicon): Lint {
  const read = createReader(lexicon)
  let sentences = new Map<string, readonly SentenceFinding[]>()
  let grounds: readonly unknown[] = []
  let lintSentence: (sentence: LintSentence) => readonly SentenceFinding[] = () => []
  return (snapshot, summary, { off = new Set(), english = null } = {}) => {
    const { meta, reports, claims, rejections, terms } = snapshot
    const now = [meta.eventDate, reports, claims, rejections, terms, english]
    if (grounds.length === 0 || now.some((part, index) => part !== grounds[index])) {
      grounds = now
      sentences = new Map()
      const cite = createCite(snapshot, read)
      const known = english === null ? null : englishIn(snapshot, english)
      const context: RuleContext = {
        snapshot,
        vocabulary: lexicon.vocabulary,
        outletsIn: (text) => findOutlets(text, reports),
      }
      lintSentence = (sentence) => {
        const cited = cite(sentence.references)
        const found = sentenceRules.flatMap((rule) => rule(sentence, cited, context))
        return known === null ? found : [...found, ...unknownWords(sentence, known)]
      }
    }
    // Only what this text has is kept: an afternoon's typing would fill it with halves of words.
    const kept = new Map<string, readonly SentenceFinding[]>()
    const all = lintSentences(summary)
    const ofSentences = all.flatMap(({ from, sentence }) => {
      const key = `${sentence.where}\n${sentence.source}\n${sentence.text}`
      const found = sentences.get(key) ?? lintSentence(sentence)
      kept.set(key, found)
      return found.map((finding) => placed(finding, from, sentence))
    })
    sentences = kept
    const ofNames = misspelledNames(all, snapshot, lexicon.vocabulary).map(({ at, finding }) =>
      placed(finding, at.from, at.sentence),
    )
    const ofSummary = uncoveredClaims(summary, snapshot).map((finding) => completed(finding, null, ''))
    return withoutRepeats([...inOrder([...ofSentences, ...ofNames]), ...ofSummary].filter(({ rule }) => !off.has(rule)))
  }
}

/** In the order in which their findings stand at one place. */
const sentenceRules: readonly Rule[] = [
  citationRule,
  uncitedRule,
  figureRule,
  dateRule,
  nameRule,
  sharedRule,
  attributionRule,
  quotationRule,
  toCheckRule,
  rejectedRule,
]

/** A sentence's finding where the sentence stands. */
function placed(finding: SentenceFinding, from: number, { text }: LintSentence): LintFinding {
  const shift = (span: Span): Span => ({ from: span.from + from, to: span.to + from })
  const fixes = finding.fixes?.map((fix) => ({
    ...fix,
    edits: fix.edits.map((edit) => ({ ...edit, ...shift(edit) })),
  }))
  const subject = finding.subject ?? text.slice(finding.span.from, finding.span.to)
  const withFixes = fixes === undefined ? finding : { ...finding, fixes }
  return completed({ ...withFixes, subject }, shift(finding.span), text)
}

function completed(finding: Omit<SentenceFinding, 'span'>, span: Span | null, sentence: string): LintFinding {
  const { reason, subject = '', claimIds = [], places = [], values = {}, fixes = [], words = [] } = finding
  const rule = ruleOf(reason)
  const about = sentence === '' ? '' : fingerprint([sentence.trim().replaceAll(/\s+/g, ' ')])
  return {
    id: ['lint', rule, about, subject].filter((part) => part !== '').join(' '),
    rule,
    reason,
    severity: finding.severity ?? lintRules[rule].severity,
    span,
    claimIds,
    places,
    values,
    fixes,
    basis: fingerprint([reason, ...words]),
  }
}

/** By place; at one place in the order of the rules. */
function inOrder(findings: readonly LintFinding[]): readonly LintFinding[] {
  return findings.toSorted((a, b) => (a.span?.from ?? 0) - (b.span?.from ?? 0))
}

/** A sentence that stands twice has its findings twice, each with an id of its own. */
function withoutRepeats(findings: readonly LintFinding[]): readonly LintFinding[] {
  const counts = new Map<string, number>()
  return findings.map((finding) => {
    const count = (counts.get(finding.id) ?? 0) + 1
    counts.set(finding.id, count)
    return count === 1 ? finding : { ...finding, id: `${finding.id} #${count}` }
  })
}
