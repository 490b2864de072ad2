import { Best } from './best.ts'
import type { ScoredPair } from './pair-features.ts'
import type { Sentence } from './reading.ts'

/** What makes two paragraphs a suggestion. */
export const paragraphFeatures = [
  'bestSentence',
  'anySentence',
  'secondSentence',
  'bestOtherInRow',
  'bestOtherInColumn',
  'relatedness',
  'bestMass',
  'shareOfSmaller',
] as const

export interface ParagraphPair {
  readonly a: number
  readonly b: number
  readonly features: readonly number[]
  /** Indexes of its sentence pairs, the likeliest first. */
  readonly sentencePairs: readonly number[]
}

/** Every two paragraphs with a sentence pair between them, in the order the pairs bring them. */
export function paragraphStage(
  a: readonly Sentence[],
  b: readonly Sentence[],
  pairs: readonly ScoredPair[],
  probabilities: readonly number[],
): readonly ParagraphPair[] {
  const countA = (a.at(-1)?.paragraph ?? -1) + 1
  const countB = (b.at(-1)?.paragraph ?? -1) + 1
  const groups = Map.groupBy(
    pairs.map((pair, index) => ({ pair, index, probability: probabilities[index] ?? 0 })),
    ({ pair }) => (a[pair.a]?.paragraph ?? 0) * countB + (b[pair.b]?.paragraph ?? 0),
  )
  const [rows, columns] = [new Best(countA), new Best(countB)]
  const [sizesA, sizesB] = [sentencesByParagraph(a, countA), sentencesByParagraph(b, countB)]
  const drafts = Array.from(groups.values(), (group) => {
    const sorted = group.toSorted((x, y) => y.probability - x.probability)
    const [best] = sorted
    const pa = a[best?.pair.a ?? 0]?.paragraph ?? 0
    const pb = b[best?.pair.b ?? 0]?.paragraph ?? 0
    const any = 1 - sorted.reduce((none, { probability }) => none * (1 - probability), 1)
    rows.note(pa, pb, any)
    columns.note(pb, pa, any)
    return { pa, pb, sorted, any }
  })
  const relatedness = Math.min(
    1,
    drafts.reduce((sum, { any }) => sum + (any > 0.3 ? any : 0), 0) / Math.max(1, Math.min(countA, countB)),
  )
  const logit = (p: number) => Math.log((p + 1e-4) / (1 - p + 1e-4))
  return drafts.map(({ pa, pb, sorted, any }) => {
    const [best, second] = sorted
    const mass = best?.pair.matches.reduce((sum, match) => sum + match.weight, 0) ?? 0
    const matched = sorted.filter(({ probability }) => probability > 0.4)
    const smaller = Math.min(
      new Set(matched.map(({ pair }) => pair.a)).size / Math.max(1, sizesA[pa] ?? 1),
      new Set(matched.map(({ pair }) => pair.b)).size / Math.max(1, sizesB[pb] ?? 1),
    )
    return {
      a: pa,
      b: pb,
      features: [
        logit(best?.probability ?? 0),
        logit(any),
        second?.probability ?? 0,
        rows.other(pa, pb),
        columns.other(pb, pa),
        relatedness,
        Math.log1p(mass),
        smaller,
      ],
      sentencePairs: sorted.map(({ index }) => index),
    }
  })
}

function sentencesByParagraph(sentences: readonly Sentence[], paragraphs: number): readonly number[] {
  const counts = new Array<number>(paragraphs).fill(0)
  for (const { paragraph } of sentences) counts[paragraph] = (counts[paragraph] ?? 0) + 1
  return counts
}
