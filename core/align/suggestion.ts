import type { Span } from '../base/span.ts'
import type { Report } from '../document/snapshot.ts'
import type { EvidenceMatch, ParagraphSuggestion, SentenceSuggestion } from './align.ts'
import { readingLanguage } from './language.ts'
import type { ReportText } from './reading.ts'

/** A report as the aligner read it: what it was given, and whose paragraphs those were. Noise is left out. */
export interface ReadableReport {
  readonly reportId: string
  readonly text: ReportText
  /** The id of each of its paragraphs, in the same order. */
  readonly paragraphIds: readonly string[]
}

/** The words of one paragraph that a suggestion is about. */
export interface SuggestedWords {
  readonly reportId: string
  readonly paragraphId: string
  /** The paragraph's stored text at the time: the offsets below are its. */
  readonly text: string
  /** In order, disjoint; sentences that follow each other are one span. */
  readonly spans: readonly Span[]
}

/**
 * Words of two paragraphs that seem to make one claim: what an editor reviews, accepts or rejects. A pair of paragraphs
 * may have several, one for each claim they seem to share.
 */
export interface Suggestion {
  /** The same whenever the same words are suggested. */
  readonly key: string
  readonly a: SuggestedWords
  readonly b: SuggestedWords
  /** 0 to 1. */
  readonly confidence: number
  /** The sentence pairs it rests on, the likeliest first; offsets of the two texts. */
  readonly sentences: readonly Pick<SentenceSuggestion, 'a' | 'b' | 'confidence'>[]
  /** What speaks for it, the strongest first. */
  readonly evidence: readonly EvidenceMatch[]
}

export function readableReport({ id, language, paragraphs }: Report): ReadableReport {
  const kept = paragraphs.filter(({ exclusion }) => exclusion === null)
  return {
    reportId: id,
    text: { language: readingLanguage(language), paragraphs: kept.map(({ text }) => text) },
    paragraphIds: kept.map((paragraph) => paragraph.id),
  }
}

/**
 * What `align` found between two reports, as suggestions: sentence pairs that share a sentence belong to one claim, others
 * to claims of their own. The likeliest of a paragraph pair has the pair's confidence, the others that of their best sentences.
 */
export function suggestionsBetween(
  a: ReadableReport,
  b: ReadableReport,
  found: readonly ParagraphSuggestion[],
): readonly Suggestion[] {
  return found.flatMap(({ paragraphA, paragraphB, confidence, sentences }) => {
    const [wordsA, wordsB] = [paragraphAt(a, paragraphA), paragraphAt(b, paragraphB)]
    if (wordsA === null || wordsB === null) return []
    const likeliestFirst = sentences.toSorted((x, y) => y.confidence - x.confidence)
    return bySharedSentences(likeliestFirst).map((group, rank): Suggestion => {
      const sides = {
        a: {
          ...wordsA,
          spans: joinSpans(
            wordsA.text,
            group.map((pair) => pair.a),
          ),
        },
        b: {
          ...wordsB,
          spans: joinSpans(
            wordsB.text,
            group.map((pair) => pair.b),
          ),
        },
      }
      return {
        key: `${keyOf(sides.a)} ${keyOf(sides.b)}`,
        ...sides,
        confidence: rank === 0 ? confidence : (group[0]?.confidence ?? 0),
        sentences: group.map((pair) => ({ a: pair.a, b: pair.b, confidence: pair.confidence })),
        evidence: group.flatMap((pair) => pair.evidence).toSorted((x, y) => y.weight - x.weight),
      }
    })
  })
}

/** The words of a suggestion's paragraph from its first to its last, as an editor would quote them. */
export function quoteOf({ text, spans }: Pick<SuggestedWords, 'text' | 'spans'>): string {
  const { from, to } = hullOf(spans)
  return text.slice(from, to)
}

/** From the beginning of the first to the end of the last. */
export function hullOf(spans: readonly Span[]): Span {
  return { from: Math.min(...spans.map((span) => span.from)), to: Math.max(...spans.map((span) => span.to)) }
}

/** The spans in order, those that overlap or have nothing but white space between them as one. */
export function joinSpans(text: string, spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = []
  for (const { from, to } of spans.toSorted((x, y) => x.from - y.from || x.to - y.to)) {
    const last = joined.at(-1)
    if (last !== undefined && text.slice(last.to, from).trim() === '') {
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, to) }
    } else joined.push({ from, to })
  }
  return joined
}

function paragraphAt({ reportId, text, paragraphIds }: ReadableReport, index: number) {
  const [paragraphId, words] = [paragraphIds[index], text.paragraphs[index]]
  return paragraphId === undefined || words === undefined ? null : { reportId, paragraphId, text: words }
}

function keyOf({ paragraphId, spans }: SuggestedWords): string {
  return `${paragraphId}:${spans.map(({ from, to }) => `${from}-${to}`).join(',')}`
}

/** Groups the pairs so that no sentence is in two groups; groups and pairs in the order given. */
function bySharedSentences(pairs: readonly SentenceSuggestion[]): readonly (readonly SentenceSuggestion[])[] {
  let groups: SentenceSuggestion[][] = []
  for (const pair of pairs) {
    const touching = groups.filter((group) =>
      group.some((one) => one.a.from === pair.a.from || one.b.from === pair.b.from),
    )
    const [first] = touching
    if (first === undefined) groups.push([pair])
    else {
      first.push(...touching.slice(1).flat(), pair)
      groups = groups.filter((group) => group === first || !touching.includes(group))
    }
  }
  return groups
}
