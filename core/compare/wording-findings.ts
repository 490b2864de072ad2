import type { Span } from '../base/span.ts'
import type { Claim } from '../document/snapshot.ts'
import { foldText } from '../text/fold.ts'
import { pairsOf, placeIn, wordsAt, type ClaimSide, type Statement } from './claim-sides.ts'
import { makeFinding, type Finding, type FindingReason, type FindingSide } from './finding.ts'
import { glossFindings, wordFindings } from './word-diffs.ts'
import { markedWords, type MarkedKind } from './marked-words.ts'
import { sentenceAround, within } from './reading.ts'

/**
 * How reports put a claim: terms that take a side, with what they imply; words that weaken or strengthen; the words themselves where
 * two reports write one language, or both have an English gloss.
 */
export function wordingFindings(claim: Claim, sides: readonly ClaimSide[]): readonly Finding[] {
  return [
    ...loadedFindings(claim, sides),
    ...pairsOf(sides).flatMap(([a, b]) => [
      ...markedFindings(claim, a, b, 'hedge'),
      ...markedFindings(claim, a, b, 'intensifier'),
      ...wordFindings(claim, a, b),
      ...glossFindings(claim, a, b),
    ]),
  ]
}

/** A loaded term, where it stands and whether it is another's word. */
interface Loaded {
  readonly place: Span
  readonly statement: Statement
  readonly english: string
  readonly implies: string
  readonly isQuoted: boolean
  /** It has a plain sense too. */
  readonly isUnsure: boolean
  /** The ids of all terms the word may be, the plain ones too. */
  readonly senses: ReadonlySet<number>
}

function loadedFindings(claim: Claim, sides: readonly ClaimSide[]): readonly Finding[] {
  const loaded = sides.map(loadedIn)
  return sides.flatMap((side, index) => {
    const own = new Map<string, Loaded[]>()
    // Martyr, martyrdom and to be martyred imply one thing.
    for (const term of loaded[index] ?? []) own.set(term.implies, [...(own.get(term.implies) ?? []), term])
    return [...own].flatMap(([implies, found]): Finding[] => {
      const isShared = (other: ClaimSide) => found.some(({ senses }) => says(other, senses, implies))
      const without = sides.filter((other) => other !== side && !isShared(other))
      const [first] = found
      if (first === undefined || without.length === 0) return []
      const { english } = first
      const isUnsure = found.every((one) => one.isUnsure)
      const isQuoted = found.every((one) => one.isQuoted)
      const holder: FindingSide = {
        reportId: side.report.id,
        places: found.map(({ statement, place }) => placeIn(statement, place)),
        values: { term: english, isQuoted: isQuoted ? 1 : 0, isUnsure: isUnsure ? 1 : 0 },
      }
      return [
        makeFinding({
          reason: 'wording.loaded',
          subject: `${side.report.id} ${english}`,
          claimIds: [claim.id],
          sides: sides.flatMap((one) => (one === side ? [holder] : without.includes(one) ? [wholeSide(one)] : [])),
          values: { term: english, implies },
          words: found.map(({ statement, place }) => wordsAt(statement, place)),
          ...(isQuoted || isUnsure ? { severity: 'low' } : {}),
        }),
      ]
    })
  })
}

/** On whose word something is told is a matter of attribution. */
const namelessSource = 'informed source'

/** Whether a loaded term says that something is only claimed. */
export function isOfClaiming(term: string | number | undefined): boolean {
  return typeof term === 'string' && /\b(?:claim|alleg)/u.test(term)
}

function loadedIn({ statements }: ClaimSide): readonly Loaded[] {
  const seen = new Set<string>()
  return statements.flatMap((statement) => {
    const { reading, span, paragraph } = statement
    const terms = within(reading.terms, sentenceAround(reading, span))
    // Of two loaded senses («النظام») always the same one.
    const ordered = terms.toSorted((a, b) => a.from - b.from || (a.term.english < b.term.english ? -1 : 1))
    return ordered.flatMap((place): Loaded[] => {
      const { implies } = place
      const { english } = place.term
      const key = `${paragraph.id} ${place.from}`
      // «ضم» is also “included”, and so it is with all words as short.
      if (implies === undefined || seen.has(key) || place.to - place.from < 3 || english === namelessSource) return []
      const senses = within(terms, place)
      // «نظامی» is “military” as it stands, and “a system” only without its ending.
      if (!place.isWhole && senses.some((sense) => sense.isWhole)) return []
      seen.add(key)
      const isQuoted = within(reading.quoted, place).length > 0
      return [
        {
          place: { from: place.from, to: place.to },
          statement,
          english,
          implies,
          isQuoted,
          isUnsure: senses.some((sense) => sense.implies === undefined),
          senses: new Set(senses.map(({ term }) => term.id)),
        },
      ]
    })
  })
}

/**
 * Whether a side has the word too, or one that implies as much, anywhere in the paragraphs of the claim. A word of several senses takes
 * no side where the other shares one of them: «تهاجم» against «هجوم», not against «عملية».
 */
function says({ statements }: ClaimSide, senses: ReadonlySet<number>, implies: string): boolean {
  return statements.some(({ reading }) =>
    reading.terms.some((place) => place.implies === implies || senses.has(place.term.id)),
  )
}

function wholeSide({ report, statements }: ClaimSide): FindingSide {
  return { reportId: report.id, places: statements.map((one) => placeIn(one, one.span)), values: {} }
}

/** «گفته می‌شود» keeps a distance from whoever says it: a matter of attribution. */
function isSaid(words: string): boolean {
  return /^(?:گفته|یقال)/u.test(foldText(words))
}

/** Hedged or stressed in one report, plain in the other. */
function markedFindings(claim: Claim, a: ClaimSide, b: ClaimSide, kind: MarkedKind): readonly Finding[] {
  const find = ({ statements }: ClaimSide) =>
    statements.flatMap((statement) =>
      markedWords(kind, statement.reading, statement.span)
        .filter((span) => !isSaid(wordsAt(statement, span)))
        .map((span) => ({ statement, span })),
    )
  const [ofA, ofB] = [find(a), find(b)]
  if (ofA.length > 0 === ofB.length > 0) return []
  const reason: FindingReason = `wording.${kind}`
  const marked = (side: ClaimSide, found: typeof ofA): FindingSide =>
    found.length === 0
      ? wholeSide(side)
      : { reportId: side.report.id, places: found.map(({ statement, span }) => placeIn(statement, span)), values: {} }
  return [
    makeFinding({
      reason,
      subject: `${kind} ${a.report.id} ${b.report.id}`,
      claimIds: [claim.id],
      sides: [marked(a, ofA), marked(b, ofB)],
      words: [...ofA, ...ofB].map(({ statement, span }) => wordsAt(statement, span)),
    }),
  ]
}
