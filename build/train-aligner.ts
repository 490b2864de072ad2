import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findEvidence } from '../core/align/evidence.ts'
import {
  firstFeatures,
  firstStage,
  paragraphFeatures,
  paragraphStage,
  secondFeatures,
  secondStage,
  type ScoredPair,
} from '../core/align/features.ts'
import { fit, predict } from '../core/align/logistic.ts'
import type { AlignerModel } from '../core/align/model.ts'
import { readReport, type Sentence } from '../core/align/reading.ts'
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
import { root } from './root.ts'

/**
 * `npm run train:align -- FILE… [--unrelated N] [--own-sentences] [--write]`: trains the aligner's three stages on files of the benchmark's format
 * and prints what a fourfold validation by document gives. With `--unrelated`, every pair's first report is also set against N
 * others' second ones, where nothing aligns (tier X). The files bring their sentences; with `--own-sentences` the paragraphs are
 * split as the product splits them. With `--write`, weights trained on all of it replace
 * `core/align/weights.json`.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    write: { type: 'boolean' },
    unrelated: { type: 'string', default: '0' },
    'own-sentences': { type: 'boolean' },
  },
})
if (positionals.length === 0) {
  console.error('Name the files to train on: npm run train:align -- FILE… [--unrelated N] [--write]')
  process.exit(2)
}

/** Suggested from here on; as `align` has it. */
const threshold = 0.4
const folds = 4

type Stages = Pick<AlignerModel, 'first' | 'second' | 'paragraph'>

/** Two reports as the first stage leaves them. */
interface Reading {
  readonly a: readonly Sentence[]
  readonly b: readonly Sentence[]
  readonly scored: readonly ScoredPair[]
}

interface Example extends Reading {
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
const pairs = [...given, ...crossPairs(Number(values.unrelated))]
const examples = pairs.map((pair) => readExample(pair, vocabulary))
const scoredPairs = examples.reduce((sum, { scored }) => sum + scored.length, 0)
const documents = [...new Set(pairs.map(documentOf))]
console.log(
  `${pairs.length} pairs from ${documents.length} documents, ${scoredPairs} sentence pairs that share something`,
)

const { predictions, judged } = validate()
console.log(`\nFourfold validation by document\n${scoreTable(pairs, predictions)}\n\n${reliabilityTable(judged)}`)
if (values.write === true) await writeWeights()

function readExample(pair: BenchPair, known: Vocabulary): Example {
  const reports = reportsOf(pair, values['own-sentences'] === true ? 'own' : 'given')
  const a = readReport(reports.a, known)
  const b = readReport(reports.b, known)
  const scored = firstStage(a, b, findEvidence(a, b))
  const placesA = overlapping(a, placeSentences(pair.fa, pair.faSentences))
  const placesB = overlapping(b, placeSentences(pair.ar, pair.arSentences))
  const gold = new Set(pair.goldSentenceLinks.map((link) => link.join()))
  const labels = scored.map((one) => {
    const inB = placesB[one.b] ?? []
    return (placesA[one.a] ?? []).some((fa) => inB.some((ar) => gold.has(`${fa},${ar}`))) ? 1 : 0
  })
  const goldParagraphs = new Set(pair.goldParagraphLinks.map((link) => link.join()))
  return { a, b, scored, pair, placesA, placesB, labels, goldParagraphs }
}

/** Reports of different documents, which are taken to have nothing in common. */
function crossPairs(others: number): readonly BenchPair[] {
  return Array.from({ length: others }, (_, round) =>
    given.flatMap((pair, index): readonly BenchPair[] => {
      // Any step would do that is no multiple of a document's pairs.
      const other = given[(index + 97 + 114 * round) % given.length]
      if (!other || documentOf(other) === documentOf(pair)) return []
      const { ar, arSentences } = other
      const id = `${pair.id}/crossed/${round}`
      return [{ ...pair, id, tier: 'X', ar, arSentences, goldParagraphLinks: [], goldSentenceLinks: [] }]
    }),
  ).flat()
}

/** Each document's pairs as weights see them that never met the document. */
function validate(): { readonly predictions: readonly Prediction[]; readonly judged: readonly JudgedLink[] } {
  const foldOf = ({ pair }: Example) => documents.indexOf(documentOf(pair)) % folds
  const outcomes = Array.from({ length: folds }, (_, fold) => {
    const stages = train(examples.filter((example) => foldOf(example) !== fold))
    return examples.filter((example) => foldOf(example) === fold).map((example) => judge(stages, example))
  }).flat()
  return {
    predictions: outcomes.map(({ prediction }) => prediction),
    judged: outcomes.flatMap((outcome) => outcome.judged),
  }
}

/** Every stage is trained on what the one before it gives. */
function train(set: readonly Example[]): Stages {
  const labels = set.flatMap((example) => example.labels)
  const first = fit(
    firstFeatures,
    set.flatMap(({ scored }) => scored.map(({ features }) => features)),
    labels,
  )
  const rows = set.map((example) => secondRows(first, example))
  const second = fit([...firstFeatures, ...secondFeatures], rows.flat(), labels)
  const projected = set.map((example, index) => ({
    example,
    found: paragraphStage(
      example.a,
      example.b,
      example.scored,
      (rows[index] ?? []).map((row) => predict(second, row)),
    ),
  }))
  const paragraph = fit(
    paragraphFeatures,
    projected.flatMap(({ found }) => found.map(({ features }) => features)),
    projected.flatMap(({ example, found }) =>
      found.map(({ a, b }) => (example.goldParagraphs.has(`${a},${b}`) ? 1 : 0)),
    ),
  )
  return { first, second, paragraph }
}

function secondRows(first: Stages['first'], { a, b, scored }: Reading): readonly (readonly number[])[] {
  const probabilities = scored.map(({ features }) => predict(first, features))
  return secondStage(a, b, scored, probabilities).map((row, index) => [...(scored[index]?.features ?? []), ...row])
}

function judge(
  stages: Stages,
  example: Example,
): { readonly prediction: Prediction; readonly judged: readonly JudgedLink[] } {
  const { a, b, scored, pair } = example
  const probabilities = secondRows(stages.first, example).map((row) => predict(stages.second, row))
  const links = paragraphStage(a, b, scored, probabilities).map((found): PredictedLink => ({
    fa: found.a,
    ar: found.b,
    confidence: predict(stages.paragraph, found.features),
  }))
  const sentenceLinks = scored.flatMap((one, index): readonly PredictedLink[] => {
    const confidence = probabilities[index] ?? 0
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
  await writeFile(weights, `${JSON.stringify({ trainedOn, ...train(examples) }, sixDigits, 2)}\n`)
  console.log('\nWrote core/align/weights.json')
}
