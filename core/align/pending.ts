import { overlaps } from '../base/span.ts'
import { keepList, rememberEach } from '../document/remember.ts'
import type { Claim, Rejection, Snapshot } from '../document/snapshot.ts'
import { foldText } from '../text/fold.ts'
import { tokenize } from '../text/tokens.ts'
import { quoteOf, type Suggestion, type SuggestedWords } from './suggestion.ts'

/**
 * The suggestions an editor has yet to decide on: not those whose words changed or were set aside since, not those a claim
 * makes already, not those that were rejected. `a` is the earlier report of each; in the order of the story, by pairs of reports.
 */
export function pendingSuggestions(snapshot: Decided, all: readonly Suggestion[]): readonly Suggestion[] {
  return readPending(snapshot, all, turned)
}

/** What an editor's decisions are read from. */
type Decided = Pick<Snapshot, 'reports' | 'claims' | 'rejections'>

function readPending(
  { reports, claims, rejections }: Decided,
  all: readonly Suggestion[],
  turnOver: (one: Suggestion) => Suggestion,
): readonly Suggestion[] {
  const places = new Map(
    reports.flatMap((report, inReports) =>
      report.paragraphs.map((paragraph, order) => [paragraph.id, { paragraph, inReports, order }]),
    ),
  )
  const isCurrent = ({ paragraphId, text }: SuggestedWords) => {
    const paragraph = places.get(paragraphId)?.paragraph
    return paragraph?.text === text && paragraph.exclusion === null
  }
  const placeOf = (words: SuggestedWords) => places.get(words.paragraphId) ?? { inReports: 0, order: 0 }
  const isMade = claimLookup(claims)
  const isRejected = rejectionLookup(rejections, (id) => places.get(id)?.paragraph.reportId)
  return all
    .filter((one) => isCurrent(one.a) && isCurrent(one.b) && !isMade(one) && !isRejected(one))
    .map((one) => (placeOf(one.a).inReports <= placeOf(one.b).inReports ? one : turnOver(one)))
    .sort((x, y) => {
      const [xa, xb, ya, yb] = [placeOf(x.a), placeOf(x.b), placeOf(y.a), placeOf(y.b)]
      return (
        xa.inReports - ya.inReports ||
        xb.inReports - yb.inReports ||
        xa.order - ya.order ||
        startOf(x.a) - startOf(y.a) ||
        xb.order - yb.order ||
        startOf(x.b) - startOf(y.b)
      )
    })
}

/** `pendingSuggestions` for one snapshot after another: the same list until it holds others. */
export function createPendingSuggestions(): typeof pendingSuggestions {
  const turnedOnce = rememberEach((one: Suggestion) => turned(one))
  let earlier: readonly Suggestion[] = []
  return (snapshot, all) => {
    earlier = keepList(earlier, readPending(snapshot, all, turnedOnce))
    return earlier
  }
}

/** The suggestion with its two sides changed over. */
export function turned(one: Suggestion): Suggestion {
  return {
    ...one,
    a: one.b,
    b: one.a,
    sentences: one.sentences.map(({ a, b, confidence }) => ({ a: b, b: a, confidence })),
    evidence: one.evidence.map((match) => ({ ...match, a: match.b, b: match.a })),
  }
}

/** Whether some claim has a mention among the suggested words of both paragraphs. */
function claimLookup(claims: readonly Claim[]): (one: Suggestion) => boolean {
  const byParagraph = Map.groupBy(
    claims.flatMap((claim) => claim.mentions),
    (mention) => mention.paragraphId,
  )
  const claimsOf = ({ paragraphId, spans }: SuggestedWords) =>
    new Set(
      (byParagraph.get(paragraphId) ?? [])
        .filter((mention) => spans.some((span) => overlaps(span, mention)))
        .map((mention) => mention.claimId),
    )
  return ({ a, b }) => {
    const inB = claimsOf(b)
    return [...claimsOf(a)].some((claimId) => inB.has(claimId))
  }
}

/**
 * Whether the same two paragraphs were turned down on nearly these words (a corrected typing error brings nothing back), or
 * the same words of the same reports wherever they stand now (nor does a split).
 */
function rejectionLookup(
  rejections: readonly Rejection[],
  reportOf: (paragraphId: string) => string | undefined,
): (one: Suggestion) => boolean {
  const byReports = Map.groupBy(
    rejections.flatMap((one) => {
      const [reportA, reportB] = [reportOf(one.paragraphIdA), reportOf(one.paragraphIdB)]
      const sides = {
        [`${reportA} ${reportB}`]: { a: quoted(one.paragraphIdA, one.quoteA), b: quoted(one.paragraphIdB, one.quoteB) },
        [`${reportB} ${reportA}`]: { a: quoted(one.paragraphIdB, one.quoteB), b: quoted(one.paragraphIdA, one.quoteA) },
      }
      return Object.entries(sides)
    }),
    ([reports]) => reports,
  )
  return ({ a, b }) => {
    const known = byReports.get(`${a.reportId} ${b.reportId}`)
    if (known === undefined) return false
    const [wordsA, wordsB] = [quoteOf(a), quoteOf(b)]
    return known.some(([, rejection]) => {
      const isSamePlace = rejection.a.paragraphId === a.paragraphId && rejection.b.paragraphId === b.paragraphId
      return isSamePlace
        ? shareWithin(wordsA, rejection.a.words) >= sameWords && shareWithin(wordsB, rejection.b.words) >= sameWords
        : rejection.a.folded.includes(foldText(wordsA)) && rejection.b.folded.includes(foldText(wordsB))
    })
  }
}

/** Of the words of a suggestion, how many a rejection must hold to be about it. */
const sameWords = 0.75

interface Quoted {
  readonly paragraphId: string
  readonly folded: string
  readonly words: ReadonlySet<string>
}

function quoted(paragraphId: string, quote: string): Quoted {
  return { paragraphId, folded: foldText(quote), words: new Set(tokenize(quote).map((token) => token.text)) }
}

function shareWithin(text: string, words: ReadonlySet<string>): number {
  const tokens = tokenize(text)
  return tokens.filter((token) => words.has(token.text)).length / Math.max(1, tokens.length)
}

function startOf({ spans }: SuggestedWords): number {
  return spans[0]?.from ?? 0
}
