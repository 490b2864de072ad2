import { findEvidence } from './evidence.ts'
import { firstStage, type ScoredPair } from './pair-features.ts'
import { readReport, type ReportText, type Sentence } from './reading.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Two reports and the sentence pairs worth scoring. */
export interface PairedReports {
  readonly a: readonly Sentence[]
  readonly b: readonly Sentence[]
  /** By row, then by column. */
  readonly pairs: readonly ScoredPair[]
  readonly around: Surroundings
}

/** Where the pairs around each pair stand among the pairs; −1 where there is none. */
interface Surroundings {
  /** Up to three sentences earlier on both sides; the first of each is the pair one sentence earlier. */
  readonly before: Int32Array
  readonly after: Int32Array
  /** One sentence off on one side only. */
  readonly beside: Int32Array
}

const reach = [1, 2, 3]
const ahead = reach.flatMap((rows) => reach.map((columns) => [rows, columns] as const))
const beside = [
  [-1, 0],
  [1, 0],
  [0, -1],
  [0, 1],
] as const
/** How many places `before` and `after` hold for each pair, and what each is worth: sentences left out in between cost a little. */
export const aheadEach = ahead.length
export const aheadWorth: readonly number[] = ahead.map(([rows, columns]) => 1 - 0.12 * (rows + columns - 2))
export const besideEach = beside.length

export function pairReports(reportA: ReportText, reportB: ReportText, vocabulary: Vocabulary): PairedReports {
  const [a, b] = [readReport(reportA, vocabulary), readReport(reportB, vocabulary)]
  const isSameLanguage = reportA.language === reportB.language
  const pairs = firstStage(a, b, findEvidence(a, b, { isSameLanguage }))
  return { a, b, pairs, around: surroundings(pairs, a.length, b.length) }
}

function surroundings(pairs: readonly ScoredPair[], rows: number, columns: number): Surroundings {
  const places = new Map(pairs.map((pair, place) => [pair.a * columns + pair.b, place]))
  const placesAt = (offsets: readonly (readonly [number, number])[], step: 1 | -1) => {
    const found = new Int32Array(pairs.length * offsets.length)
    pairs.forEach((pair, place) => {
      offsets.forEach(([ofRow, ofColumn], one) => {
        const [i, j] = [pair.a + ofRow * step, pair.b + ofColumn * step]
        const isThere = i >= 0 && i < rows && j >= 0 && j < columns
        found[place * offsets.length + one] = isThere ? (places.get(i * columns + j) ?? -1) : -1
      })
    })
    return found
  }
  return { before: placesAt(ahead, -1), after: placesAt(ahead, 1), beside: placesAt(beside, 1) }
}
