import type { Evidence, Match } from './evidence.ts'
import type { Sentence } from './reading.ts'

/** What stage one looks at in a sentence pair; the names stand in the weights file. */
export const firstFeatures = [
  'mass',
  'coverageSmaller',
  'coverageLarger',
  'dice',
  'standsAboveRow',
  'standsAboveColumn',
  'shareOfRow',
  'shareOfColumn',
  'isMutualBest',
  'matches',
  'names',
  'numbers',
  'numberClash',
  'dates',
  'spellings',
  'lexiconWords',
  'lengthRatio',
  'diceSquared',
  'strongest',
  'secondStrongest',
  'nameClash',
  'standing',
] as const

export interface ScoredPair {
  readonly a: number
  readonly b: number
  readonly matches: readonly Match[]
  readonly features: readonly number[]
}

/** The features of every sentence pair that shares something. */
export function firstStage(a: readonly Sentence[], b: readonly Sentence[], evidence: Evidence): readonly ScoredPair[] {
  const rows = new Float64Array(a.length)
  const columns = new Float64Array(b.length)
  const bestRow = new Best(a.length)
  const bestColumn = new Best(b.length)
  const measured = evidence.pairs.map((pair) => {
    const mass = pair.matches.reduce((sum, match) => sum + match.weight, 0)
    const [weightA, weightB] = [evidence.weightsA[pair.a] ?? 0, evidence.weightsB[pair.b] ?? 0]
    const dice = (2 * mass) / (weightA + weightB + 2)
    rows[pair.a] = (rows[pair.a] ?? 0) + dice
    columns[pair.b] = (columns[pair.b] ?? 0) + dice
    bestRow.note(pair.a, pair.b, dice)
    bestColumn.note(pair.b, pair.a, dice)
    return { ...pair, mass, dice, weightA, weightB }
  })
  return measured.map(({ a: i, b: j, matches, mass, dice, weightA, weightB }) => {
    const [sentenceA, sentenceB] = [a[i], b[j]]
    const of = (...kinds: Match['kind'][]) =>
      matches.reduce((sum, match) => sum + (kinds.includes(match.kind) ? match.weight : 0), 0)
    const othersRow = bestRow.other(i, j)
    const othersColumn = bestColumn.other(j, i)
    const weights = matches.map(({ weight }) => weight).toSorted((x, y) => y - x)
    const covers = [mass / (weightA + 1), mass / (weightB + 1)]
    const features = [
      Math.log1p(mass),
      Math.min(1.5, Math.max(...covers)),
      Math.min(1.5, Math.min(...covers)),
      dice,
      dice - othersRow,
      dice - othersColumn,
      dice / ((rows[i] ?? 0) + 0.05),
      dice / ((columns[j] ?? 0) + 0.05),
      dice > othersRow && dice > othersColumn ? 1 : 0,
      Math.log1p(matches.length),
      Math.log1p(of('name', 'latin')),
      Math.log1p(of('number')),
      clash(sentenceA, sentenceB, matches),
      Math.log1p(of('date')),
      Math.log1p(of('spelling')),
      Math.log1p(of('word')),
      Math.abs(Math.log((sentenceA?.length ?? 1) / (sentenceB?.length ?? 1))),
      dice * dice,
      weights[0] ?? 0,
      weights[1] ?? 0,
      nameClash(sentenceA, sentenceB, matches),
      dice * Math.max(0, dice - othersRow) * Math.max(0, dice - othersColumn),
    ]
    return { a: i, b: j, matches, features }
  })
}

/** Both sides give figures and none agrees. */
function clash(a: Sentence | undefined, b: Sentence | undefined, matches: readonly Match[]): number {
  const hasNumber = (sentence: Sentence | undefined) =>
    sentence?.items.some((item) => item.cues.some(({ kind }) => kind === 'number')) === true
  return hasNumber(a) && hasNumber(b) && !matches.some(({ kind }) => kind === 'number') ? 1 : 0
}

/** Both sides name somebody or some place and share no name. */
function nameClash(a: Sentence | undefined, b: Sentence | undefined, matches: readonly Match[]): number {
  const hasName = (sentence: Sentence | undefined) =>
    sentence?.items.some((item) => item.cues.some(({ kind }) => kind === 'name')) === true
  const isShared = matches.some(({ kind }) => kind === 'name' || kind === 'latin' || kind === 'spelling')
  return hasName(a) && hasName(b) && !isShared ? 1 : 0
}

/** What stage two adds. */
export const secondFeatures = [
  'firstScore',
  'bestOtherInRow',
  'bestOtherInColumn',
  'neighbourBefore',
  'neighbourAfter',
  'neighbourCrossed',
  'nearBefore',
  'nearAfter',
  'onTheWay',
  'sameParagraphs',
  'orderAgrees',
  'relatedness',
  'scoreTimesRelatedness',
] as const

/** The first stage seen from each pair: its neighbours, its rivals, the order of the whole. */
export function secondStage(
  a: readonly Sentence[],
  b: readonly Sentence[],
  pairs: readonly ScoredPair[],
  probabilities: readonly number[],
): readonly (readonly number[])[] {
  const columns = b.length
  const score = new Map(pairs.map((pair, index) => [pair.a * columns + pair.b, probabilities[index] ?? 0]))
  const at = (i: number, j: number) =>
    i < 0 || j < 0 || i >= a.length || j >= columns ? 0 : (score.get(i * columns + j) ?? 0)
  const bestRow = new Best(a.length)
  const bestColumn = new Best(columns)
  const inParagraphs = new Map<string, number>()
  pairs.forEach((pair, index) => {
    const probability = probabilities[index] ?? 0
    bestRow.note(pair.a, pair.b, probability)
    bestColumn.note(pair.b, pair.a, probability)
    const key = `${a[pair.a]?.paragraph} ${b[pair.b]?.paragraph}`
    inParagraphs.set(key, (inParagraphs.get(key) ?? 0) + probability)
  })
  const order = orderAgreement(a.length, columns, pairs, probabilities)
  const expected = probabilities.reduce((sum, probability) => sum + (probability > 0.3 ? probability : 0), 0)
  const relatedness = expected / Math.max(1, Math.min(a.length, columns))
  return pairs.map((pair, index) => {
    const probability = probabilities[index] ?? 0
    const logit = Math.log((probability + 1e-4) / (1 - probability + 1e-4))
    const { a: i, b: j } = pair
    const together = (inParagraphs.get(`${a[i]?.paragraph} ${b[j]?.paragraph}`) ?? 0) - probability
    return [
      logit,
      bestRow.other(i, j),
      bestColumn.other(j, i),
      at(i - 1, j - 1),
      at(i + 1, j + 1),
      Math.max(at(i - 1, j), at(i + 1, j), at(i, j - 1), at(i, j + 1)),
      near(at, i, j, -1),
      near(at, i, j, 1),
      onTheWay(bestRow, i, j),
      Math.min(1.5, together),
      order[index] ?? 0,
      Math.min(1, relatedness),
      logit * Math.min(1, relatedness),
    ]
  })
}

/** The best pair a little before (−1) or after (1) on both sides: sentences left out in between cost a little. */
function near(at: (i: number, j: number) => number, i: number, j: number, step: 1 | -1): number {
  let best = 0
  for (let di = 1; di <= 3; di++) {
    for (let dj = 1; dj <= 3; dj++) {
      best = Math.max(best, at(i + di * step, j + dj * step) * (1 - 0.12 * (di + dj - 2)))
    }
  }
  return best
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

/** How far the other pairs lie before-before or after-after rather than crosswise: −1 to 1. By prefix sums, O(nm + pairs). */
function orderAgreement(
  rows: number,
  columns: number,
  pairs: readonly ScoredPair[],
  probabilities: readonly number[],
): readonly number[] {
  const byRow = Map.groupBy(
    pairs.map((pair, index) => ({ pair, index, weight: (probabilities[index] ?? 0) ** 2 })),
    ({ pair }) => pair.a,
  )
  const total = new Float64Array(columns + 1)
  for (const group of byRow.values())
    for (const { pair, weight } of group) total[pair.b] = (total[pair.b] ?? 0) + weight
  const before = new Float64Array(columns + 1)
  const result = new Array<number>(pairs.length).fill(0)
  for (let row = 0; row < rows; row++) {
    const group = (byRow.get(row) ?? []).toSorted((x, y) => x.pair.b - y.pair.b)
    if (group.length === 0) continue
    for (const { pair, weight } of group) total[pair.b] = (total[pair.b] ?? 0) - weight
    let [beforeLeft, afterLeft] = [0, 0]
    const beforeAll = before.reduce((sum, value) => sum + value, 0)
    const afterAll = total.reduce((sum, value) => sum + value, 0)
    let column = 0
    for (const { pair, index } of group) {
      for (; column < pair.b; column++) {
        beforeLeft += before[column] ?? 0
        afterLeft += total[column] ?? 0
      }
      const beforeRight = beforeAll - beforeLeft - (before[pair.b] ?? 0)
      const afterRight = afterAll - afterLeft - (total[pair.b] ?? 0)
      const agree = beforeLeft + afterRight
      const cross = beforeRight + afterLeft
      result[index] = (agree - cross) / (agree + cross + 1)
    }
    for (const { pair, weight } of group) before[pair.b] = (before[pair.b] ?? 0) + weight
  }
  return result
}

/** The best and second best of every line, so that the best of the others is known at once. */
class Best {
  readonly first: Float64Array
  readonly firstAt: Int32Array
  readonly second: Float64Array
  constructor(lines: number) {
    this.first = new Float64Array(lines)
    this.firstAt = new Int32Array(lines).fill(-1)
    this.second = new Float64Array(lines)
  }
  note(line: number, at: number, value: number): void {
    if (value > (this.first[line] ?? 0)) {
      this.second[line] = this.first[line] ?? 0
      this.first[line] = value
      this.firstAt[line] = at
    } else if (value > (this.second[line] ?? 0)) this.second[line] = value
  }
  other(line: number, at: number): number {
    return (this.firstAt[line] === at ? this.second[line] : this.first[line]) ?? 0
  }
}

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

export function paragraphStage(
  a: readonly Sentence[],
  b: readonly Sentence[],
  pairs: readonly ScoredPair[],
  probabilities: readonly number[],
): readonly ParagraphPair[] {
  const groups = Map.groupBy(
    pairs.map((pair, index) => ({ pair, index, probability: probabilities[index] ?? 0 })),
    ({ pair }) => `${a[pair.a]?.paragraph} ${b[pair.b]?.paragraph}`,
  )
  const countA = (a.at(-1)?.paragraph ?? -1) + 1
  const countB = (b.at(-1)?.paragraph ?? -1) + 1
  const [rows, columns] = [new Best(countA), new Best(countB)]
  const perParagraph = (sentences: readonly Sentence[], paragraph: number) =>
    sentences.filter((sentence) => sentence.paragraph === paragraph).length
  const sizesA = Array.from({ length: countA }, (_, paragraph) => perParagraph(a, paragraph))
  const sizesB = Array.from({ length: countB }, (_, paragraph) => perParagraph(b, paragraph))
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
