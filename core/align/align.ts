import type { Span } from '../base/span.ts'
import type { Match } from './evidence.ts'
import type { AlignerModel } from './model.ts'
import { firstFeatures } from './pair-features.ts'
import { pairReports, type PairedReports } from './paired-reports.ts'
import type { ReportText } from './reading.ts'
import { judge, type Verdict } from './stages.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A word of one report and its like in the other. Spans in stored offsets of the two paragraphs. */
export interface EvidenceMatch {
  readonly kind: Match['kind']
  readonly a: Span
  readonly b: Span
  /** What both say, in English; empty where nobody knows. */
  readonly english: string
  readonly weight: number
}

export interface SentenceSuggestion {
  readonly paragraphA: number
  readonly paragraphB: number
  /** The two sentences, in stored offsets of their paragraphs. */
  readonly a: Span
  readonly b: Span
  /** 0 to 1; of suggestions at 0.9, nine in ten hold. */
  readonly confidence: number
  /** The strongest first. */
  readonly evidence: readonly EvidenceMatch[]
}

export interface ParagraphSuggestion {
  readonly paragraphA: number
  readonly paragraphB: number
  readonly confidence: number
  /** Its sentence pairs, the likeliest first; at least one. */
  readonly sentences: readonly SentenceSuggestion[]
}

export interface AlignOptions {
  readonly vocabulary: Vocabulary
  readonly model: AlignerModel
  /** Suggestions below are left out. The least that is worth an editor's look: 0.4. */
  readonly threshold?: number
  /** Whether to give the scores of all pairs that were weighed; without it there are none. */
  readonly inspect?: boolean
}

/** A sentence pair that was weighed: its features by name, before its neighbours count, and what it came to in the end. */
export interface PairScore {
  readonly paragraphA: number
  readonly paragraphB: number
  readonly a: Span
  readonly b: Span
  readonly confidence: number
  readonly matches: number
  readonly features: Readonly<Record<string, number>>
}

export interface Suggestions {
  /** In the order of report A, then of B. Many-to-many and crossing pairs are kept as they are. */
  readonly paragraphs: readonly ParagraphSuggestion[]
  readonly sentences: readonly SentenceSuggestion[]
  readonly scores: readonly PairScore[]
}

/**
 * Proposes which sentences and paragraphs of two reports make the same claim, with what speaks for it. Paragraphs are
 * numbered from 0 as given; leave noise out before. The same input gives the same output.
 */
export function align(reportA: ReportText, reportB: ReportText, options: AlignOptions): Suggestions {
  const { vocabulary, model, threshold = 0.4, inspect = false } = options
  const reports = pairReports(reportA, reportB, vocabulary)
  const { a, b, pairs } = reports
  const verdict = judge(reports, model)
  const suggestionAt = (index: number): SentenceSuggestion | null => {
    const pair = pairs[index]
    const [sentenceA, sentenceB] = [a[pair?.a ?? -1], b[pair?.b ?? -1]]
    if (!pair || !sentenceA || !sentenceB) return null
    return {
      paragraphA: sentenceA.paragraph,
      paragraphB: sentenceB.paragraph,
      a: { from: sentenceA.from, to: sentenceA.to },
      b: { from: sentenceB.from, to: sentenceB.to },
      confidence: verdict.sentences[index] ?? 0,
      evidence: pair.matches.map(({ kind, a: itemA, b: itemB, english, weight }) => ({
        kind,
        a: { from: itemA.from, to: itemA.to },
        b: { from: itemB.from, to: itemB.to },
        english,
        weight,
      })),
    }
  }
  const paragraphs = verdict.paragraphs
    .filter(({ confidence }) => confidence >= threshold)
    .map((pair): ParagraphSuggestion => {
      const all = pair.sentencePairs
        .map(suggestionAt)
        .filter((suggestion) => suggestion !== null)
        .sort((x, y) => y.confidence - x.confidence)
      const likely = all.filter((suggestion) => suggestion.confidence >= threshold)
      return {
        paragraphA: pair.a,
        paragraphB: pair.b,
        confidence: pair.confidence,
        sentences: likely.length > 0 ? likely : all.slice(0, 1),
      }
    })
    .sort((x, y) => x.paragraphA - y.paragraphA || x.paragraphB - y.paragraphB)
  const sentences = verdict.sentences
    .flatMap((confidence, index) => (confidence >= threshold ? [suggestionAt(index)] : []))
    .filter((suggestion) => suggestion !== null)
    .sort(
      (x, y) =>
        x.paragraphA - y.paragraphA || x.a.from - y.a.from || x.paragraphB - y.paragraphB || x.b.from - y.b.from,
    )
  return { paragraphs, sentences, scores: inspect ? scoreTable(reports, verdict) : [] }
}

/** Every pair that was weighed, for whoever wants to know why one was suggested and another not. */
function scoreTable({ a, b, pairs }: PairedReports, verdict: Verdict): readonly PairScore[] {
  return pairs.flatMap((pair, index): readonly PairScore[] => {
    const [sentenceA, sentenceB] = [a[pair.a], b[pair.b]]
    if (!sentenceA || !sentenceB) return []
    return [
      {
        paragraphA: sentenceA.paragraph,
        paragraphB: sentenceB.paragraph,
        a: { from: sentenceA.from, to: sentenceA.to },
        b: { from: sentenceB.from, to: sentenceB.to },
        confidence: verdict.sentences[index] ?? 0,
        matches: pair.matches.length,
        features: Object.fromEntries(firstFeatures.map((name, at) => [name, pair.features[at] ?? 0])),
      },
    ]
  })
}
