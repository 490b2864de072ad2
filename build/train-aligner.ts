import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { contextFeatures, contextStage } from '../core/align/context-features.ts'
import { fit, predict, type LogisticModel } from '../core/align/logistic.ts'
import type { AlignerModel, Stages } from '../core/align/model.ts'
import { firstFeatures } from '../core/align/pair-features.ts'
import { paragraphFeatures, paragraphStage } from '../core/align/paragraph-features.ts'
import { parallelismFeatures, parallelismOf } from '../core/align/parallelism.ts'
import { pairReports, type PairedReports } from '../core/align/paired-reports.ts'
import { blend, judge, logOdds } from '../core/align/stages.ts'
import type { Vocabulary } from '../core/align/vocabulary.ts'
import { readVocabulary } from '../platform/lexicon/read-vocabulary.ts'
import {
  documentOf,
  overlapping,
  placeSentences,
  readBenchFile,
  reportsOf,
  type BenchPair,
  type PredictedLink,
  type Prediction,
} from './bench-format.ts'
import { reliabilityTable, scoreTable, type JudgedLink } from './bench-score.ts'
import { halvedPairs, outletPairs } from './outlet-pairs.ts'
import { root } from './root.ts'

/**
 * `npm run train:align -- FILE… [--own-sentences] [--write]`: trains the aligner on files of the benchmark's format and prints what a
 * fourfold validation by document gives. Beside the files' own pairs it trains on pairs made from them: reports of different
 * documents, where nothing aligns (X); outlets that tell the event each in its own way (M) and halves of one story that share
 * no claim (H), see `outlet-pairs.ts`. The files bring their sentences; with `--own-sentences` the paragraphs are split
 * as the product splits them. With `--write`, weights trained on all of it replace `core/align/weights.json`.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    write: { type: 'boolean' },
    'own-sentences': { type: 'boolean' },
  },
})
if (positionals.length === 0) {
  console.error('Name the files to train on: npm run train:align -- FILE… [--own-sentences] [--write]')
  process.exit(2)
}

/** Suggested from here on; as `align` has it. */
const threshold = 0.4
const folds = 4

/** Where the reports run parallel, and where they do not; unrelated ones belong to both. */
const parallelTiers = new Set(['A', 'B', 'C', 'D', 'E', 'U', 'X'])
const independentTiers = new Set(['D', 'E', 'M', 'H', 'U', 'X'])
/** Related, and known to be one or the other. */
const knownTiers = new Set(['A', 'B', 'C', 'D', 'E', 'M'])

interface Example extends PairedReports {
  readonly pair: BenchPair
  /** Which of the file's sentences each of ours is. */
  readonly placesA: readonly (readonly number[])[]
  readonly placesB: readonly (readonly number[])[]
  /** 1 where the gold links sentences that ours overlap, else 0; by scored pair. */
  readonly labels: readonly number[]
  readonly goldParagraphs: ReadonlySet<string>
}

const vocabulary = await readVocabulary(join(root, 'core/lexicon'))
const files = await Promise.all(positionals.map(readBenchFile))
const given = files.flatMap((file) => file.pairs)
/** What is made from the files: without other events' paragraphs mixed in, so that what is taken for unrelated is. */
const whole = given.filter(({ tier }) => tier === 'A' || tier === 'B')
const oneByOne = given.filter(({ tier }) => tier === 'A')
const pairs = [...given, ...crossPairs(whole, 2), ...outletPairs(oneByOne, 2, 7), ...halvedPairs(oneByOne, 1, 11)]
const examples = pairs.map((pair) => readExample(pair, vocabulary))
const scoredPairs = examples.reduce((sum, example) => sum + example.pairs.length, 0)
const documents = [...new Set(pairs.map(documentOf))]
console.log(
  `${pairs.length} pairs from ${documents.length} documents, ${scoredPairs} sentence pairs that share something`,
)

const { predictions, judged, calibration } = validate()
console.log(`\nFourfold validation by document\n${scoreTable(pairs, predictions)}\n\n${reliabilityTable(judged)}`)
if (values.write === true) await writeWeights()

function readExample(pair: BenchPair, known: Vocabulary): Example {
  const reports = reportsOf(pair, values['own-sentences'] === true ? 'own' : 'given')
  const paired = pairReports(reports.a, reports.b, known)
  const { a, b } = paired
  const placesA = overlapping(a, placeSentences(pair.fa, pair.faSentences))
  const placesB = overlapping(b, placeSentences(pair.ar, pair.arSentences))
  const gold = new Set(pair.goldSentenceLinks.map((link) => link.join()))
  const labels = paired.pairs.map((one) => {
    const inB = placesB[one.b] ?? []
    return (placesA[one.a] ?? []).some((fa) => inB.some((ar) => gold.has(`${fa},${ar}`))) ? 1 : 0
  })
  const goldParagraphs = new Set(pair.goldParagraphLinks.map((link) => link.join()))
  return { ...paired, pair, placesA, placesB, labels, goldParagraphs }
}

/** Reports of different documents, which are taken to have nothing in common. */
function crossPairs(among: readonly BenchPair[], rounds: number): readonly BenchPair[] {
  return Array.from({ length: rounds }, (_, round) =>
    among.flatMap((pair, index): readonly BenchPair[] => {
      // Any step would do that is no multiple of a document's pairs.
      const other = among[(index + 37 + 14 * round) % among.length]
      if (!other || documentOf(other) === documentOf(pair)) return []
      const { ar, arSentences } = other
      const id = `${pair.id}/crossed/${round}`
      return [{ ...pair, id, tier: 'X', ar, arSentences, goldParagraphLinks: [], goldSentenceLinks: [] }]
    }),
  ).flat()
}

/** Each document's pairs as weights see them that never met the document; calibrated by what the other documents' came to. */
function validate(): {
  readonly predictions: readonly Prediction[]
  readonly judged: readonly JudgedLink[]
  readonly calibration: LogisticModel
} {
  const foldOf = ({ pair }: Example) => documents.indexOf(documentOf(pair)) % folds
  const trained = Array.from({ length: folds }, (_, fold) => {
    const model = train(examples.filter((example) => foldOf(example) !== fold))
    const held = examples.filter((example) => foldOf(example) === fold)
    return { model, held, found: held.flatMap((example) => oddsAndGold(model, example)) }
  })
  const outcomes = trained.flatMap(({ model, held }) => {
    const others = trained.filter((other) => other.model !== model).flatMap(({ found }) => found)
    return held.map((example) => judgeExample({ ...model, calibration: calibrate(others) }, example))
  })
  return {
    predictions: outcomes.map(({ prediction }) => prediction),
    judged: outcomes.flatMap((outcome) => outcome.judged),
    calibration: calibrate(trained.flatMap(({ found }) => found)),
  }
}

type Uncalibrated = Omit<AlignerModel, 'calibration'>

function oddsAndGold(model: Uncalibrated, example: Example) {
  return blend(example, model).paragraphs.map(({ a, b, confidence }) => ({
    odds: logOdds(confidence),
    isGold: example.goldParagraphs.has(`${a},${b}`),
  }))
}

function calibrate(found: readonly { readonly odds: number; readonly isGold: boolean }[]): LogisticModel {
  return fit(
    ['logOdds'],
    found.map(({ odds }) => [odds]),
    found.map(({ isGold }) => (isGold ? 1 : 0)),
  )
}

function train(set: readonly Example[]): Uncalibrated {
  const of = (tiers: ReadonlySet<string>) => set.filter(({ pair }) => tiers.has(pair.tier))
  const known = of(knownTiers)
  const parallelism = fit(
    parallelismFeatures,
    known.map(({ a, b, pairs: scored }) => parallelismOf(a, b, scored)),
    known.map(({ pair }) => (pair.tier === 'M' ? 0 : 1)),
  )
  return { parallelism, parallel: trainStages(of(parallelTiers)), independent: trainStages(of(independentTiers)) }
}

/** Every stage is trained on what the one before it gives. */
function trainStages(set: readonly Example[]): Stages {
  const labels = set.flatMap((example) => example.labels)
  const firstRows = set.map((example) => example.pairs.map(({ features }) => features))
  const first = fit(firstFeatures, firstRows.flat(), labels)
  const secondRows = inContext(set, firstRows, first)
  const second = fit(contextFeatures, secondRows.flat(), labels)
  const thirdRows = inContext(set, secondRows, second)
  const third = fit(contextFeatures, thirdRows.flat(), labels)
  const projected = set.map((example, index) => ({
    example,
    found: paragraphStage(
      example.a,
      example.b,
      example.pairs,
      (thirdRows[index] ?? []).map((row) => predict(third, row)),
    ),
  }))
  const paragraph = fit(
    paragraphFeatures,
    projected.flatMap(({ found }) => found.map(({ features }) => features)),
    projected.flatMap(({ example, found }) =>
      found.map(({ a, b }) => (example.goldParagraphs.has(`${a},${b}`) ? 1 : 0)),
    ),
  )
  return { first, second, third, paragraph }
}

type Rows = readonly (readonly number[])[]

/** What the next stage sees, by example: each pair's surroundings as this stage scores them. */
function inContext(set: readonly Example[], rows: readonly Rows[], stage: LogisticModel): readonly Rows[] {
  return set.map((example, index) => {
    const rowAt = contextStage(
      example,
      (rows[index] ?? []).map((row) => predict(stage, row)),
    )
    return example.pairs.map((_, place) => rowAt(place))
  })
}

function judgeExample(
  model: AlignerModel,
  example: Example,
): { readonly prediction: Prediction; readonly judged: readonly JudgedLink[] } {
  const { pairs: scored, pair } = example
  const verdict = judge(example, model)
  const links = verdict.paragraphs.map(({ a, b, confidence }): PredictedLink => ({ fa: a, ar: b, confidence }))
  const sentenceLinks = scored.flatMap((one, index): readonly PredictedLink[] => {
    const confidence = verdict.sentences[index] ?? 0
    const inB = example.placesB[one.b] ?? []
    return (example.placesA[one.a] ?? []).flatMap((fa) => inB.map((ar) => ({ fa, ar, confidence })))
  })
  const suggested = (found: readonly PredictedLink[]) => found.filter(({ confidence }) => confidence >= threshold)
  return {
    prediction: { id: pair.id, links: suggested(links), sentenceLinks: suggested(sentenceLinks) },
    judged: links.map(({ fa, ar, confidence }) => ({
      confidence,
      isGold: example.goldParagraphs.has(`${fa},${ar}`),
    })),
  }
}

async function writeWeights(): Promise<void> {
  const trainedOn = files.map(({ sha256 }) => sha256)
  const sixDigits = (_: string, value: unknown): unknown =>
    typeof value === 'number' ? Number(value.toPrecision(6)) : value
  const weights = join(root, 'core/align/weights.json')
  await writeFile(weights, `${JSON.stringify({ trainedOn, ...train(examples), calibration }, sixDigits, 2)}\n`)
  console.log('\nWrote core/align/weights.json')
}
