import { contextStage } from './context-features.ts'
import { predict, type LogisticModel } from './logistic.ts'
import type { PairedReports } from './paired-reports.ts'
import type { AlignerModel, Stages } from './model.ts'
import { paragraphStage, type ParagraphPair } from './paragraph-features.ts'
import { parallelismOf } from './parallelism.ts'

/** Probabilities of sentence pairs, by their place in `pairs`, and of paragraph pairs. */
interface Scores {
  readonly sentences: readonly number[]
  readonly paragraphs: readonly ParagraphPair[]
  /** By their place in `paragraphs`. */
  readonly paragraphConfidence: readonly number[]
}

/** The stages one after another, each on what the one before gave. */
function score(reports: PairedReports, stages: Stages): Scores {
  const { a, b, pairs } = reports
  const first = pairs.map(({ features }) => predict(stages.first, features))
  const inContext = (stage: LogisticModel, before: readonly number[]) => {
    const rowAt = contextStage(reports, before)
    return pairs.map((_, place) => predict(stage, rowAt(place)))
  }
  const sentences = inContext(stages.third, inContext(stages.second, first))
  const paragraphs = paragraphStage(a, b, pairs, sentences)
  const paragraphConfidence = paragraphs.map(({ features }) => predict(stages.paragraph, features))
  return { sentences, paragraphs, paragraphConfidence }
}

/** What both readings come to. */
export interface Verdict {
  /** By their place in `pairs`, 0 to 1. */
  readonly sentences: readonly number[]
  readonly paragraphs: readonly (ParagraphPair & { readonly confidence: number })[]
}

/** Both readings as one, each by how far the reports stand to each other as it takes for granted. Neither calibrated nor gated. */
export function blend(reports: PairedReports, model: Omit<AlignerModel, 'calibration'>): Verdict {
  const parallel = predict(model.parallelism, parallelismOf(reports.a, reports.b, reports.pairs))
  const [whereParallel, whereNot] = [score(reports, model.parallel), score(reports, model.independent)]
  const both = (one: number | undefined, other: number | undefined) =>
    parallel * (one ?? 0) + (1 - parallel) * (other ?? 0)
  return {
    sentences: whereParallel.sentences.map((confidence, index) => both(confidence, whereNot.sentences[index])),
    paragraphs: whereParallel.paragraphs.map((pair, index) => ({
      ...pair,
      confidence: both(whereParallel.paragraphConfidence[index], whereNot.paragraphConfidence[index]),
    })),
  }
}

/** How likely each pair is: of those at 0.7, seven in ten hold. */
export function judge(reports: PairedReports, model: AlignerModel): Verdict {
  const { sentences, paragraphs } = blend(reports, model)
  const calibrated = paragraphs.map((pair) => ({
    ...pair,
    confidence: predict(model.calibration, [logOdds(pair.confidence)]),
  }))
  const matchesOf = ({ sentencePairs: [best] }: ParagraphPair) => reports.pairs[best ?? -1]?.matches.length ?? 0
  return { sentences, paragraphs: gated(calibrated, matchesOf) }
}

export function logOdds(probability: number): number {
  return Math.log((probability + 1e-4) / (1 - probability + 1e-4))
}

/**
 * Reports of one event have more than one paragraph in common. Where a pair stands nearly alone, it is never called sure: it may as
 * well be two stories that happen to share figures. And where it rests on a word or two, it is not even likely.
 */
function gated<Pair extends { readonly confidence: number }>(
  pairs: readonly Pair[],
  matchesOf: (pair: Pair) => number,
): readonly Pair[] {
  const likely = pairs.reduce((sum, { confidence }) => sum + (confidence >= 0.3 ? confidence : 0), 0)
  return pairs.map((pair) => {
    if (likely - pair.confidence >= leastCompany) return pair
    return { ...pair, confidence: Math.min(pair.confidence, matchesOf(pair) < fewestMatches ? unlikely : notSure) }
  })
}

/** Confidence of all other pairs together. */
const leastCompany = 1
const fewestMatches = 3
const notSure = 0.89
const unlikely = 0.39
