import type { Span } from '../../base/span.ts'
import type { Place, Values } from '../../compare/finding.ts'
import type { SummaryEdit } from '../renumber-citations.ts'
import { isLintRule, type LintRule, type LintSeverity } from './rules.ts'

/** Why a finding was made: one sentence of `locales/<language>/lint.json` each. The first word is the rule. */
export type LintReason =
  | 'citation.unreadable'
  | 'citation.noClaim'
  | 'citation.noMention'
  | 'uncited.sentence'
  | 'figure.contradicts'
  | 'figure.absent'
  | 'figure.outlet'
  | 'date.contradicts'
  | 'date.absent'
  | 'date.time'
  | 'name.absent'
  | 'spelling.twice'
  | 'spelling.table'
  | 'shared.none'
  | 'shared.alone'
  | 'shared.some'
  | 'shared.differs'
  | 'attribution.outlet'
  | 'attribution.dropped'
  | 'attribution.disputed'
  | 'attribution.distance'
  | 'attribution.source'
  | 'quotation.unquoted'
  | 'quotation.translated'
  | 'toCheck.mention'
  | 'rejected.pair'
  | 'typo.unknown'
  | 'coverage.uncited'

/** What a quick fix does: one label of `locales/<language>/lint.json` each. */
export type LintFixKind =
  'change' | 'cite' | 'repair' | 'nameOutlet' | 'attribute' | 'distance' | 'unquote' | 'addSentence'

/** A way to mend it by itself: edits of the summary, in order, disjoint, each in the offsets before any of them. */
export interface LintFix {
  readonly kind: LintFixKind
  /** What the words become, for the label. */
  readonly to: string
  readonly edits: readonly SummaryEdit[]
}

/** Something in a summary that an editor should look at. Plain, and without sentences for people. */
export interface LintFinding {
  /** Made of the rule, the sentence's own words and what of them is meant: the same wherever the sentence stands, gone when it is rewritten. */
  readonly id: string
  readonly rule: LintRule
  readonly reason: LintReason
  readonly severity: LintSeverity
  /** Offsets in the summary's source; null for what the summary lacks. */
  readonly span: Span | null
  /** In the order in which they are cited. */
  readonly claimIds: readonly string[]
  /** The words of reports it rests on. */
  readonly places: readonly Place[]
  /** Values for the sentence: what the summary says (`said`), what reports say (`stated`), claims by number, names. */
  readonly values: Values
  readonly fixes: readonly LintFix[]
  /** Changes with the reports' words it rests on: tells whether a dismissal was given on what is there now. */
  readonly basis: string
}

/** A finding within a sentence: offsets count from the sentence's first. */
export interface SentenceFinding {
  readonly reason: LintReason
  readonly span: Span
  /** What of the sentence is meant, for the id: the words at the span where left out. */
  readonly subject?: string
  readonly claimIds?: readonly string[]
  readonly places?: readonly Place[]
  readonly values?: Values
  readonly fixes?: readonly LintFix[]
  /** The words at the places. */
  readonly words?: readonly string[]
  /** Where one of a rule's reasons weighs less or more than the rule. */
  readonly severity?: LintSeverity
}

export function ruleOf(reason: LintReason): LintRule {
  const rule = reason.slice(0, reason.indexOf('.'))
  if (!isLintRule(rule)) throw new Error(`no rule of the lint: ${reason}`)
  return rule
}
