import { Best } from './best.ts'
import { orderAgreement } from './order-agreement.ts'
import { firstFeatures, type ScoredPair } from './pair-features.ts'
import { aheadEach, aheadWorth, besideEach, type PairedReports } from './paired-reports.ts'

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
 * Each pair with its neighbours, its rivals and the order of the whole, as the stage before scored them: gives the row of features of
 * the pair at a place. `probabilities` go with the pairs, 0 to 1.
 */
export function contextStage(
  { a, b, pairs, around }: PairedReports,
  probabilities: readonly number[],
): (place: number) => readonly number[] {
  const bestRow = new Best(a.length)
  const bestColumn = new Best(b.length)
  const inParagraphs = new Map<number, number>()
  const paragraphs = (b.at(-1)?.paragraph ?? 0) + 1
  const paragraphsOf = ({ a: i, b: j }: ScoredPair) => (a[i]?.paragraph ?? 0) * paragraphs + (b[j]?.paragraph ?? 0)
  pairs.forEach((pair, place) => {
    const probability = probabilities[place] ?? 0
    bestRow.note(pair.a, pair.b, probability)
    bestColumn.note(pair.b, pair.a, probability)
    inParagraphs.set(paragraphsOf(pair), (inParagraphs.get(paragraphsOf(pair)) ?? 0) + probability)
  })
  const before = chains(around.before, probabilities, 1)
  const after = chains(around.after, probabilities, -1)
  const order = orderAgreement(b.length, pairs, probabilities)
  const expected = probabilities.reduce((sum, probability) => sum + (probability > 0.3 ? probability : 0), 0)
  const relatedness = Math.min(1, expected / Math.max(1, Math.min(a.length, b.length)))
  const at = (place: number | undefined) => probabilities[place ?? -1] ?? 0
  return (place) => {
    const pair = pairs[place]
    if (!pair) return []
    const { a: i, b: j } = pair
    const probability = probabilities[place] ?? 0
    const logit = Math.log((probability + 1e-4) / (1 - probability + 1e-4))
    const [otherInRow, otherInColumn] = [bestRow.other(i, j), bestColumn.other(j, i)]
    const [nearBefore, nearAfter] = [before.near[place] ?? 0, after.near[place] ?? 0]
    const free = (1 - otherInRow) * (1 - otherInColumn)
    const between = Math.min(nearBefore, nearAfter)
    let crossed = 0
    for (let side = 0; side < besideEach; side += 1)
      crossed = Math.max(crossed, at(around.beside[place * besideEach + side]))
    return [
      ...pair.features,
      logit,
      otherInRow,
      otherInColumn,
      at(around.before[place * aheadEach]),
      at(around.after[place * aheadEach]),
      crossed,
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
  }
}

/** Of a chain that goes on from the next pair, this much still counts here. */
const chainDecay = 0.6

/**
 * What leads up to each pair or follows it: the best pair within three sentences on both sides, and the chain of such pairs it
 * belongs to. `ahead` holds their places; `direction` is 1 where they come earlier among the pairs, −1 where later.
 */
function chains(
  ahead: Int32Array,
  probabilities: readonly number[],
  direction: 1 | -1,
): { readonly near: Float64Array; readonly chain: Float64Array } {
  const count = probabilities.length
  const near = new Float64Array(count)
  const chain = new Float64Array(count)
  for (let step = 0; step < count; step += 1) {
    const place = direction === 1 ? step : count - 1 - step
    let [nearest, longest] = [0, 0]
    for (let one = 0; one < aheadEach; one += 1) {
      const other = ahead[place * aheadEach + one] ?? -1
      if (other === -1) continue
      const probability = probabilities[other] ?? 0
      nearest = Math.max(nearest, probability * (aheadWorth[one] ?? 0))
      longest = Math.max(longest, (probability + chainDecay * (chain[other] ?? 0)) * (aheadWorth[one] ?? 0))
    }
    near[place] = nearest
    chain[place] = longest
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
