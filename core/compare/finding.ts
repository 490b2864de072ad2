import { fingerprint } from '../base/fingerprint.ts'
import type { Span } from '../base/span.ts'

export const findingKinds = [
  'figure',
  'date',
  'name',
  'attribution',
  'stance',
  'wording',
  'prominence',
  'order',
  'onlyIn',
] as const
export type FindingKind = (typeof findingKinds)[number]

/**
 * Why a finding was made: one sentence of `locales/<language>/compare.json` each, and the reason for its severity.
 * The first word is the kind.
 */
export const findingReasons = {
  /** The figures cannot both be right. */
  'figure.contradicts': 'high',
  /** A bound so far from the other figure that it hides something: more than 200,000 against 350,000. */
  'figure.looser': 'medium',
  /** A rough figure near the other, but not near enough to be the same rounded. */
  'figure.rough': 'low',
  /** One gives the sum, the other the parts: 22 against 18 and 4. */
  'figure.parts': 'medium',
  /** Sums in two currencies: comparable only at a rate of exchange. */
  'figure.currencies': 'low',
  /** "Several" against a number. */
  'figure.vague': 'low',
  'date.day': 'high',
  'date.time': 'medium',
  /** Near in letters, and not one name: Hashem against Hazem. */
  'name.nearly': 'high',
  /** The same thing under two names. */
  'name.differently': 'medium',
  /** One report names, the other does not. */
  'name.unnamed': 'low',
  /** A source that is not named against one that is. */
  'attribution.anonymous': 'high',
  /** Stated flatly against told at a distance or denied. */
  'attribution.distance': 'high',
  /** A source against none. */
  'attribution.unsourced': 'medium',
  'attribution.source': 'medium',
  /** Through an agency, or through another one. */
  'attribution.agency': 'low',
  /** In the source's own words against reported speech. */
  'attribution.quoted': 'low',
  'stance.denies': 'high',
  /** Said to differ by the editor where no figure, date or name shows how. */
  'stance.differs': 'medium',
  'stance.inPart': 'low',
  'wording.loaded': 'medium',
  'wording.hedge': 'medium',
  'wording.intensifier': 'low',
  'wording.words': 'low',
  'wording.gloss': 'low',
  'prominence.headline': 'medium',
  'prominence.position': 'low',
  'prominence.share': 'low',
  'order.moved': 'low',
  'onlyIn.claim': 'medium',
  'onlyIn.paragraph': 'low',
} as const satisfies Readonly<Record<`${FindingKind}.${string}`, Severity>>

export type FindingReason = keyof typeof findingReasons
export type Severity = 'high' | 'medium' | 'low'

/** Words a finding rests on, in stored offsets of a paragraph, or of the English gloss of a mention or paragraph. */
export interface Place extends Span {
  readonly paragraphId: string
  /** Null where the words lie outside every mention. */
  readonly mentionId: string | null
  readonly text: 'stored' | 'gloss'
}

/** What one report has to do with a finding: its words, at least one place, in the order of the report. */
export interface FindingSide {
  readonly reportId: string
  readonly places: readonly Place[]
  /** Values for the sentence, of this side: numbers, ISO days, English lexicon words. Never words of a report. */
  readonly values: Values
}

export type Values = Readonly<Record<string, string | number>>

/** A difference between reports. Plain, and without user text. */
export interface Finding {
  /** Made of what is compared, not of what is found: the same across recomputation, edits and copies. */
  readonly id: string
  readonly kind: FindingKind
  readonly reason: FindingReason
  readonly severity: Severity
  /** The claims it is about, in the editor's order; none for paragraphs outside every claim. */
  readonly claimIds: readonly string[]
  /** In the order of the reports; one for `onlyIn`, two or more otherwise. */
  readonly sides: readonly FindingSide[]
  readonly values: Values
  /** Changes with the words or values the finding rests on: tells whether a verdict was given on what is there now. */
  readonly basis: string
}

export interface FindingParts {
  readonly reason: FindingReason
  /** What is compared within the claims: a unit, a term, a pair of reports. May be empty. */
  readonly subject: string
  readonly claimIds: readonly string[]
  readonly sides: readonly FindingSide[]
  readonly values?: Values
  readonly severity?: Severity
  /** The words at the places, for `basis`. */
  readonly words: readonly string[]
}

export function makeFinding({ reason, subject, claimIds, sides, values = {}, severity, words }: FindingParts): Finding {
  const kind = kindOf(reason)
  const about = claimIds.length > 0 ? claimIds.toSorted() : sides.map(({ places }) => places[0]?.paragraphId ?? '')
  return {
    id: [kind, ...about, subject].filter((part) => part !== '').join(' '),
    kind,
    reason,
    severity: severity ?? findingReasons[reason],
    claimIds,
    sides,
    values,
    basis: fingerprint([reason, ...words]),
  }
}

function kindOf(reason: FindingReason): FindingKind {
  const name = reason.slice(0, reason.indexOf('.'))
  const kind = findingKinds.find((one) => one === name)
  if (kind === undefined) throw new Error(`no kind of finding: ${reason}`)
  return kind
}
