import type { Claim, Paragraph, Report } from '../document/snapshot.ts'
import { placeIn, wordsAt, type ClaimSide } from './claim-sides.ts'
import { makeFinding, type Finding } from './finding.ts'
import { within, type Reader, type Reading } from './reading.ts'
import { rememberByKey } from './remember.ts'

interface Placed {
  readonly claim: Claim
  readonly sides: readonly ClaimSide[]
}

/**
 * Finds claims that one report alone makes, and paragraphs that make none, each with the topic word that most of its report's others
 * share. Paragraphs count only in reports that share a claim with another: of reports nobody has compared, nothing is known.
 */
export function createOnlyIn(
  read: Reader,
): (claims: readonly Placed[], reports: readonly Report[]) => readonly Finding[] {
  const [commonAgain, foundAgain] = [rememberByKey<ReadonlySet<string>>(), rememberByKey<readonly Finding[]>()]
  return (claims, reports) => {
    if (reports.length < 2) return []
    const lonely: Lonely[] = []
    const mentioned = new Set<string>()
    const compared = new Set<string>()
    const common = new Set<Reading>()
    for (const { claim, sides } of claims) {
      const [side] = sides
      if (side !== undefined && sides.length === 1) lonely.push({ claim, side })
      for (const { report, statements } of sides) {
        if (sides.length > 1) compared.add(report.id)
        for (const { paragraph, reading } of statements) {
          mentioned.add(paragraph.id)
          if (sides.length > 1) common.add(reading)
        }
      }
    }
    const commonTerms = commonAgain('', [...common], () => new Set([...common].flatMap(termsOf)))
    return reports.flatMap((report) => {
      const own = lonely.filter(({ side }) => side.report.id === report.id)
      const silent = compared.has(report.id)
        ? report.paragraphs.filter((one) => isBody(one) && !mentioned.has(one.id))
        : []
      const grounds = [report.language, commonTerms, ...own.flatMap(({ claim, side }) => [claim, side]), ...silent]
      return foundAgain(report.id, grounds, () => findingsOf(report, own, silent, commonTerms, read))
    })
  }
}

interface Lonely {
  readonly claim: Claim
  readonly side: ClaimSide
}

function termsOf({ terms }: Pick<Reading, 'terms'>): readonly string[] {
  return terms.map(({ term }) => term.english)
}

function findingsOf(
  report: Report,
  own: readonly Lonely[],
  silent: readonly Paragraph[],
  common: ReadonlySet<string>,
  read: Reader,
): readonly Finding[] {
  const termsOfClaims = own.map(({ side }) =>
    side.statements.flatMap(({ reading, span }) => termsOf({ terms: within(reading.terms, span) })),
  )
  const termsOfParagraphs = silent.map((one) => termsOf(read(one, report.language)))
  const topics = chooseTopics([...termsOfClaims, ...termsOfParagraphs], common)
  return [
    ...own.map(({ claim, side }, index) =>
      makeFinding({
        reason: 'onlyIn.claim',
        subject: '',
        claimIds: [claim.id],
        sides: [{ reportId: report.id, places: side.statements.map((one) => placeIn(one, one.span)), values: {} }],
        values: topicOf(topics[index]),
        words: side.statements.map((one) => wordsAt(one, one.span)),
      }),
    ),
    ...silent.map(({ id, text }, index) =>
      makeFinding({
        reason: 'onlyIn.paragraph',
        subject: '',
        claimIds: [],
        sides: [
          {
            reportId: report.id,
            places: [{ paragraphId: id, mentionId: null, from: 0, to: text.length, text: 'stored' }],
            values: {},
          },
        ],
        values: topicOf(topics[own.length + index]),
        words: [text],
      }),
    ),
  ]
}

/** A line that only opens a list says nothing of its own. */
function isBody({ exclusion, role, text }: Paragraph): boolean {
  return (
    exclusion === null &&
    text !== '' &&
    !/[:：]\s*$/u.test(text) &&
    (role === 'body' || role === 'listItem' || role === 'quotation')
  )
}

function topicOf(topic: string | null | undefined) {
  return topic == null ? {} : { topic }
}

/** So many paragraphs with one word are about something. */
const leastOfTopic = 3

/**
 * Of the terms of each, the one that most others share, the longer first; null where it shares none. What the event itself is about
 * tells nothing apart: a word that several share and no shared claim has (not in `common`) goes first.
 */
function chooseTopics(lists: readonly (readonly string[])[], common: ReadonlySet<string>): readonly (string | null)[] {
  const counts = new Map<string, number>()
  for (const list of lists) for (const term of new Set(list)) counts.set(term, (counts.get(term) ?? 0) + 1)
  return lists.map((list) => {
    const shared = [...new Set(list)].filter((term) => (counts.get(term) ?? 0) > 1)
    const rank = (term: string) => (common.has(term) || (counts.get(term) ?? 0) < leastOfTopic ? 1 : 0)
    shared.sort(
      (a, b) =>
        rank(a) - rank(b) || (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || b.length - a.length || (a < b ? -1 : 1),
    )
    return shared[0] ?? null
  })
}
