import { Best } from './best.ts'
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
  'related',
] as const

export interface ScoredPair {
  readonly a: number
  readonly b: number
  readonly matches: readonly Match[]
  /** How much of both sentences is shared, 0 to about 1. */
  readonly dice: number
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
      Math.log1p(of('related')),
    ]
    return { a: i, b: j, matches, dice, features }
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
