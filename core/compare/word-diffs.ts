import type { Span } from '../base/span.ts'
import type { Claim } from '../document/snapshot.ts'
import { foldText } from '../text/fold.ts'
import { sharedShare, wordRuns } from '../text/word-runs.ts'
import { placeIn, type ClaimSide, type Statement } from './claim-sides.ts'
import { makeFinding, type Finding, type FindingReason, type Place } from './finding.ts'

/** Texts that share less than this are two texts, and what parts them is no change of wording. */
const leastShared = 0.45

/** The words in which two reports of one language part, where they otherwise write the same. */
export function wordFindings(claim: Claim, a: ClaimSide, b: ClaimSide): readonly Finding[] {
  if (a.report.language !== b.report.language || a.report.language === 'und') return []
  const pair = closest(a, b, ({ mention }) => mention.quote)
  if (pair === null || pair.share < leastShared) return []
  const [placesA, placesB] = changedPlaces(pair.textA, pair.textB)
  const inText = (statement: Statement, spans: readonly Span[]): Place[] =>
    spans.map(({ from, to }) => placeIn(statement, { from: statement.span.from + from, to: statement.span.from + to }))
  return findingOf('wording.words', claim, a, b, pair, inText(pair.a, placesA), inText(pair.b, placesB))
}

/** The words in which the English glosses of two reports part. */
export function glossFindings(claim: Claim, a: ClaimSide, b: ClaimSide): readonly Finding[] {
  const pair = closest(a, b, glossOf)
  if (pair === null) return []
  const [placesA, placesB] = changedPlaces(pair.textA, pair.textB)
  const inGloss = ({ mention, paragraph }: Statement, spans: readonly Span[]): Place[] =>
    spans.map((span) => ({
      ...span,
      paragraphId: paragraph.id,
      mentionId: mention.gloss === '' ? null : mention.id,
      text: 'gloss',
    }))
  return findingOf('wording.gloss', claim, a, b, pair, inGloss(pair.a, placesA), inGloss(pair.b, placesB))
}

/** A mention's own gloss, or that of the paragraph it is all of. */
function glossOf({ mention, paragraph, span }: Statement): string {
  if (mention.gloss !== '') return mention.gloss
  return span.from === 0 && span.to === paragraph.text.length ? paragraph.gloss : ''
}

interface Pair {
  readonly a: Statement
  readonly b: Statement
  readonly textA: string
  readonly textB: string
  readonly share: number
}

/** The two statements that are most alike, of those that stand to the claim alike. */
function closest(a: ClaimSide, b: ClaimSide, textOf: (statement: Statement) => string): Pair | null {
  let best: Pair | null = null
  for (const one of a.statements) {
    for (const other of b.statements) {
      const [textA, textB] = [textOf(one), textOf(other)]
      if (textA === '' || textB === '') continue
      const share = sharedShare(textA, textB)
      if (best === null || share > best.share) best = { a: one, b: other, textA, textB, share }
    }
  }
  return best
}

function findingOf(
  reason: Extract<FindingReason, 'wording.words' | 'wording.gloss'>,
  claim: Claim,
  a: ClaimSide,
  b: ClaimSide,
  { textA, textB }: Pair,
  placesA: readonly Place[],
  placesB: readonly Place[],
): readonly Finding[] {
  if (placesA.length === 0 || placesB.length === 0) return []
  const kind = reason === 'wording.words' ? 'words' : 'gloss'
  return [
    makeFinding({
      reason,
      subject: `${kind} ${a.report.id} ${b.report.id}`,
      claimIds: [claim.id],
      sides: [
        { reportId: a.report.id, places: placesA, values: {} },
        { reportId: b.report.id, places: placesB, values: {} },
      ],
      words: [textA, textB],
    }),
  ]
}

/** The changed words of both texts; the whole text where one only has more. None where they part in spelling, marks or case alone. */
function changedPlaces(textA: string, textB: string): readonly [readonly Span[], readonly Span[]] {
  const changed = wordRuns(textA, textB).filter(({ isKept, before, after }) => {
    const letters = ({ from, to }: Span, text: string) =>
      foldText(text.slice(from, to)).replaceAll(/[^\p{L}\p{N}]/gu, '')
    return !isKept && letters(before, textA) !== letters(after, textB)
  })
  if (changed.length === 0) return [[], []]
  const spansOf = (spans: readonly Span[], text: string) => {
    const filled = spans.flatMap((span) => trimmed(span, text))
    return filled.length > 0 ? filled : [{ from: 0, to: text.length }]
  }
  return [
    spansOf(
      changed.map(({ before }) => before),
      textA,
    ),
    spansOf(
      changed.map(({ after }) => after),
      textB,
    ),
  ]
}

function trimmed({ from, to }: Span, text: string): readonly Span[] {
  const words = text.slice(from, to)
  const start = from + (words.length - words.trimStart().length)
  const end = from + words.trimEnd().length
  return start < end ? [{ from: start, to: end }] : []
}
