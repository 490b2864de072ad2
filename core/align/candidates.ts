import type { Span } from '../base/span.ts'
import type { SentenceSuggestion } from './align.ts'

/** What `align` suggests between two of several reports, which are numbered from 0. */
export interface PairSuggestions {
  readonly reportA: number
  readonly reportB: number
  readonly sentences: readonly SentenceSuggestion[]
}

/** A sentence of one of several reports. Span in stored offsets of its paragraph. */
export interface CandidateSentence extends Span {
  readonly report: number
  readonly paragraph: number
}

/** Sentences of two or more reports that seem to make one claim. */
export interface ClaimCandidate {
  /** In the order of reports and texts; a report may say it more than once. */
  readonly sentences: readonly CandidateSentence[]
  /** The weakest of the suggestions that hold it together, 0 to 1. */
  readonly confidence: number
}

/**
 * Joins the suggestions between all pairs of reports into claim candidates; each sentence is in one at most. The surest
 * suggestions join first. Two groups become one when the sentences between them, report by report, are suggested at
 * `least` on average: one weak bridge does not make one claim of two, and a claim told by three reports holds when one of its
 * three pairs was not found. In the order of their first sentences.
 */
export function joinCandidates(pairs: readonly PairSuggestions[], least = 0.3): readonly ClaimCandidate[] {
  const groups = new Map<string, Group>()
  const links = new Map<string, Map<string, number>>()
  const noteLink = (from: string, to: string, confidence: number) => {
    const known = links.get(from)
    if (known === undefined) links.set(from, new Map([[to, confidence]]))
    else known.set(to, confidence)
  }
  const suggested = pairs.flatMap(({ reportA, reportB, sentences }) =>
    sentences.map(({ paragraphA, paragraphB, a, b, confidence }) => {
      const [from, to] = [placeOf(reportA, paragraphA, a), placeOf(reportB, paragraphB, b)]
      for (const place of [from, to]) {
        const key = keyOf(place)
        if (!groups.has(key)) groups.set(key, { sentences: [place], confidence: 1 })
      }
      noteLink(keyOf(from), keyOf(to), confidence)
      noteLink(keyOf(to), keyOf(from), confidence)
      return { from: keyOf(from), to: keyOf(to), confidence }
    }),
  )
  for (const { from, to, confidence } of suggested.toSorted((x, y) => y.confidence - x.confidence)) {
    const [one, other] = [groups.get(from), groups.get(to)]
    if (!one || !other || one === other || likeness(one, other, links) < least) continue
    const joined = { sentences: [...one.sentences, ...other.sentences].sort(inTextOrder), confidence }
    for (const sentence of joined.sentences) groups.set(keyOf(sentence), joined)
  }
  return [...new Set(groups.values())].filter(({ sentences }) => sentences.length > 1).sort((x, y) => firstOrder(x, y))
}

type Group = ClaimCandidate
type Links = ReadonlyMap<string, ReadonlyMap<string, number>>

function placeOf(report: number, paragraph: number, { from, to }: Span): CandidateSentence {
  return { report, paragraph, from, to }
}

function keyOf({ report, paragraph, from }: CandidateSentence): string {
  return `${report} ${paragraph} ${from}`
}

/** The mean confidence between sentences of different reports; what was not suggested counts as 0. */
function likeness(one: Group, other: Group, links: Links): number {
  let [sum, count] = [0, 0]
  for (const a of one.sentences) {
    const linked = links.get(keyOf(a))
    for (const b of other.sentences) {
      if (a.report === b.report) continue
      count += 1
      sum += linked?.get(keyOf(b)) ?? 0
    }
  }
  return sum / Math.max(1, count)
}

function firstOrder({ sentences: [x] }: Group, { sentences: [y] }: Group): number {
  return x && y ? inTextOrder(x, y) : 0
}

function inTextOrder(x: CandidateSentence, y: CandidateSentence): number {
  return x.report - y.report || x.paragraph - y.paragraph || x.from - y.from
}
