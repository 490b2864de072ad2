import type { BenchPair, PredictedLink, Prediction } from './bench-format.ts'

/** A link the aligner considered, and whether the gold has it. */
export interface JudgedLink {
  readonly confidence: number
  readonly isGold: boolean
}

interface Tally {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** A line a tier: precision, recall and F1 of paragraph links (micro), of sentence links, and of those at 0.9 and above. */
export function scoreTable(pairs: readonly BenchPair[], predictions: readonly Prediction[]): string {
  const byId = new Map(predictions.map((prediction) => [prediction.id, prediction]))
  const tiers = [...Map.groupBy(pairs, ({ tier }) => tier)].sort(([a], [b]) => (a < b ? -1 : 1))
  const header = 'tier pairs      P     R    F1   sentence P     R    F1   at 0.9 P     R'
  return [header, ...tiers.map(([tier, inTier]) => tierLine(tier, inTier, byId))].join('\n')
}

function tierLine(tier: string, pairs: readonly BenchPair[], byId: ReadonlyMap<string, Prediction>): string {
  const links = pairs.map(({ id }) => byId.get(id)?.links ?? [])
  const sure = links.map((found) => found.filter(isSure))
  const gold = pairs.map((pair) => pair.goldParagraphLinks)
  if (gold.every((wanted) => wanted.length === 0)) {
    const [all, high] = [links, sure].map((found) => found.flat().length)
    return `${tier.padEnd(4)}${column(pairs.length, 6, 0)}   ${all} false suggestions, ${mean(all, pairs)} a pair; ${high} at 0.9 and above`
  }
  const paragraph = tally(links, gold)
  const sentence = tally(
    pairs.map(({ id }) => byId.get(id)?.sentenceLinks ?? []),
    pairs.map((pair) => pair.goldSentenceLinks),
  )
  const high = tally(sure, gold)
  const figures = [paragraph.precision, paragraph.recall, paragraph.f1]
  const sentenceFigures = [sentence.precision, sentence.recall, sentence.f1]
  return (
    `${tier.padEnd(4)}${column(pairs.length, 6, 0)}  ${percents(figures)}       ${percents(sentenceFigures)}` +
    `     ${percents([high.precision, high.recall])}`
  )
}

function isSure({ confidence }: PredictedLink): boolean {
  return confidence >= 0.9
}

function mean(count: number | undefined, pairs: readonly BenchPair[]): string {
  return ((count ?? 0) / pairs.length).toFixed(2)
}

type Links = readonly (readonly [number, number])[]

/** Micro-averaged over pairs; a link predicted twice counts once. */
function tally(predicted: readonly (readonly PredictedLink[])[], gold: readonly Links[]): Tally {
  let [hits, found, wanted] = [0, 0, 0]
  predicted.forEach((links, index) => {
    const expected = new Set((gold[index] ?? []).map((link) => link.join()))
    const got = new Set(links.map(({ fa, ar }) => `${fa},${ar}`))
    hits += [...got].filter((link) => expected.has(link)).length
    found += got.size
    wanted += expected.size
  })
  const ratio = (part: number, whole: number) => (whole === 0 ? 0 : part / whole)
  const [precision, recall] = [ratio(hits, found), ratio(hits, wanted)]
  return { precision, recall, f1: ratio(2 * precision * recall, precision + recall) }
}

/** What confidence means: by decile, how many links were given it, what it promised and how many of them hold. */
export function reliabilityTable(links: readonly JudgedLink[]): string {
  const deciles = Array.from({ length: 10 }, (_, decile) => {
    const inDecile = links.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === decile)
    const count = inDecile.length
    const predicted = inDecile.reduce((sum, { confidence }) => sum + confidence, 0) / count
    const observed = inDecile.filter(({ isGold }) => isGold).length / count
    const figures = count === 0 ? '         –         –' : `${column(predicted, 10, 3)}${column(observed, 10, 3)}`
    return `${(decile / 10).toFixed(1)}–${((decile + 1) / 10).toFixed(1)}${column(count, 9, 0)}${figures}`
  })
  return ['confidence links predicted  observed', ...deciles].join('\n')
}

function percents(figures: readonly number[]): string {
  return figures.map((figure) => column(100 * figure, 6, 1)).join('')
}

function column(figure: number, width: number, decimals: number): string {
  return figure.toFixed(decimals).padStart(width)
}
