import { Best } from './best.ts'
import { orderAgreement } from './order-agreement.ts'
import { firstFeatures, type ScoredPair } from './pair-features.ts'
import type { Sentence } from './reading.ts'

/** What a pair's surroundings add to what it says itself. */
const aroundFeatures = [
  'firstScore',
  'bestOtherInRow',
  'bestOtherInColumn',
  'neighbourBefore',
  'neighbourAfter',
  'neighbourCrossed',
  'nearBefore',
  'nearAfter',
  'onTheWay',
  'chainBefore',
  'chainAfter',
  'between',
  'freeBetween',
  'free',
  'sameParagraphs',
  'orderAgrees',
  'relatedness',
  'scoreTimesRelatedness',
] as const

/** What the stages after the first look at. */
export const contextFeatures = [...firstFeatures, ...aroundFeatures] as const

/**
 * Each pair with its neighbours, its rivals and the order of the whole, as the stage before scored them.
 * `probabilities` go with `pairs`, 0 to 1.
 */
export function contextStage(
  a: readonly Sentence[],
  b: readonly Sentence[],
  pairs: readonly ScoredPair[],
  probabilities: readonly number[],
): readonly (readonly number[])[] {
  const columns = b.length
  const index = new Map(pairs.map((pair, at) => [pair.a * columns + pair.b, at]))
  const at = (i: number, j: number) =>
    i < 0 || j < 0 || i >= a.length || j >= columns ? 0 : (probabilities[index.get(i * columns + j) ?? -1] ?? 0)
  const bestRow = new Best(a.length)
  const bestColumn = new Best(columns)
  const inParagraphs = new Map<number, number>()
  const paragraphs = (b.at(-1)?.paragraph ?? 0) + 1
  const paragraphsOf = (pair: ScoredPair) => (a[pair.a]?.paragraph ?? 0) * paragraphs + (b[pair.b]?.paragraph ?? 0)
  pairs.forEach((pair, place) => {
    const probability = probabilities[place] ?? 0
    bestRow.note(pair.a, pair.b, probability)
    bestColumn.note(pair.b, pair.a, probability)
    inParagraphs.set(paragraphsOf(pair), (inParagraphs.get(paragraphsOf(pair)) ?? 0) + probability)
  })
  const passage = { pairs, probabilities, index, columns, rows: a.length }
  const [before, after] = [chains(passage, -1), chains(passage, 1)]
  const order = orderAgreement(a.length, columns, pairs, probabilities)
  const expected = probabilities.reduce((sum, probability) => sum + (probability > 0.3 ? probability : 0), 0)
  const relatedness = Math.min(1, expected / Math.max(1, Math.min(a.length, columns)))
  return pairs.map((pair, place) => {
    const probability = probabilities[place] ?? 0
    const logit = Math.log((probability + 1e-4) / (1 - probability + 1e-4))
    const { a: i, b: j } = pair
    const [otherInRow, otherInColumn] = [bestRow.other(i, j), bestColumn.other(j, i)]
    const [nearBefore, nearAfter] = [before.near[place] ?? 0, after.near[place] ?? 0]
    const free = (1 - otherInRow) * (1 - otherInColumn)
    const between = Math.min(nearBefore, nearAfter)
    return [
      ...pair.features,
      logit,
      otherInRow,
      otherInColumn,
      at(i - 1, j - 1),
      at(i + 1, j + 1),
      Math.max(at(i - 1, j), at(i + 1, j), at(i, j - 1), at(i, j + 1)),
      nearBefore,
      nearAfter,
      onTheWay(bestRow, i, j),
      before.chain[place] ?? 0,
      after.chain[place] ?? 0,
      between,
      between * free,
      free,
      Math.min(1.5, (inParagraphs.get(paragraphsOf(pair)) ?? 0) - probability),
      order[place] ?? 0,
      relatedness,
      logit * relatedness,
    ]
  })
}

interface Passage {
  readonly pairs: readonly ScoredPair[]
  readonly probabilities: readonly number[]
  /** Where a pair stands in `pairs`, by row × columns + column. */
  readonly index: ReadonlyMap<number, number>
  readonly rows: number
  readonly columns: number
}

/** Of a chain that goes on from the next pair, this much still counts here. */
const chainDecay = 0.6

/**
 * What leads up to each pair (−1) or follows it (1): the best pair within three sentences on both sides, and the chain of such
 * pairs it belongs to. Sentences left out in between cost a little.
 */
function chains(
  { pairs, probabilities, index, rows, columns }: Passage,
  step: 1 | -1,
): { readonly near: Float64Array; readonly chain: Float64Array } {
  const near = new Float64Array(pairs.length)
  const chain = new Float64Array(pairs.length)
  const places = Array.from(pairs, (_, place) => place).sort((x, y) => ((pairs[y]?.a ?? 0) - (pairs[x]?.a ?? 0)) * step)
  for (const place of places) {
    const { a = 0, b = 0 } = pairs[place] ?? {}
    for (let di = 1; di <= 3; di++) {
      const i = a + di * step
      if (i < 0 || i >= rows) break
      for (let dj = 1; dj <= 3; dj++) {
        const j = b + dj * step
        if (j < 0 || j >= columns) break
        const other = index.get(i * columns + j)
        if (other === undefined) continue
        const worth = 1 - 0.12 * (di + dj - 2)
        const probability = probabilities[other] ?? 0
        near[place] = Math.max(near[place] ?? 0, probability * worth)
        chain[place] = Math.max(chain[place] ?? 0, (probability + chainDecay * (chain[other] ?? 0)) * worth)
      }
    }
  }
  return { near, chain }
}

/** How well a pair lies on the way of the surest pairs of the rows around it: by the columns they are off, nearer rows first. */
function onTheWay(bestRow: Best, i: number, j: number): number {
  let [agreement, weight] = [0, 0]
  for (let distance = 1; distance <= 4; distance++) {
    for (const row of [i - distance, i + distance]) {
      const sure = bestRow.first[row] ?? 0
      if (sure < 0.3) continue
      const off = Math.abs((bestRow.firstAt[row] ?? 0) - j - (row - i))
      const trust = sure / distance
      agreement += trust * Math.max(0, 1 - off / 4)
      weight += trust
    }
  }
  return weight === 0 ? 0 : agreement / (weight + 0.3)
}
