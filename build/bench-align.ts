import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import * as v from 'valibot'
import { align, type Suggestions } from '../core/align/align.ts'
import { alignerModel } from '../core/align/model.ts'
import { readVocabulary } from '../platform/lexicon/read-vocabulary.ts'
import {
  overlapping,
  placeSentences,
  readBenchFile,
  reportsOf,
  type BenchPair,
  type PredictedLink,
} from './bench-format.ts'
import { reliabilityTable, scoreTable } from './bench-score.ts'
import { root } from './root.ts'

/**
 * `npm run bench:align -- FILE [--predictions OUT.json] [--own-sentences]`: aligns every pair of a file in the benchmark's format with the product's
 * own weights, prints the scorer's table, what confidence is worth and what aligning costs; writes what the scorer reads.
 * The file brings its sentences; with `--own-sentences` the paragraphs are split as the product splits them.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { predictions: { type: 'string' }, 'own-sentences': { type: 'boolean' } },
})
const [path, ...more] = positionals
if (path === undefined || more.length > 0) {
  console.error('Name one file to measure: npm run bench:align -- FILE [--predictions OUT.json]')
  process.exit(2)
}

/** What `bench-scale.ts` prints. */
const scaleSchema = v.object({
  durationMs: v.number(),
  suggestions: v.number(),
  peakMegabytes: v.number(),
  restingMegabytes: v.number(),
})

const threshold = 0.4
const vocabulary = await readVocabulary(join(root, 'core/lexicon'))
const { pairs, sha256 } = await readBenchFile(path)
const durationsMs: number[] = []
const outcomes = pairs.map((pair) => {
  const found = suggest(pair)
  return { pair, links: linksOf(found), sentenceLinks: sentenceLinksOf(pair, found) }
})
const predictions = outcomes.map(({ pair, links, sentenceLinks }) => ({
  id: pair.id,
  links: links.filter(isSuggested),
  sentenceLinks: sentenceLinks.filter(isSuggested),
}))
if (values.predictions !== undefined) await writeFile(values.predictions, `${JSON.stringify(predictions)}\n`)

console.log(
  alignerModel.trainedOn?.includes(sha256) === true
    ? 'The weights were TRAINED ON THIS FILE: these figures flatter. Those that count: npm run train:align -- FILE'
    : 'The weights were not trained on this file.',
)
console.log(`\n${scoreTable(pairs, predictions)}\n`)
console.log(
  reliabilityTable(
    outcomes.flatMap(({ pair, links }) => {
      const gold = new Set(pair.goldParagraphLinks.map((link) => link.join()))
      return links.map(({ fa, ar, confidence }) => ({ confidence, isGold: gold.has(`${fa},${ar}`) }))
    }),
  ),
)
for (const pair of pairs) {
  const begun = performance.now()
  align({ language: 'fa', paragraphs: pair.fa }, { language: 'ar', paragraphs: pair.ar }, options(threshold))
  durationsMs.push(performance.now() - begun)
}
durationsMs.sort((a, b) => a - b)
const quantile = (share: number) => (durationsMs[Math.floor(share * durationsMs.length)] ?? 0).toFixed(1)
console.log(`\n${pairs.length} pairs, warm: median ${quantile(0.5)} ms, 95 % within ${quantile(0.95)} ms`)
for (const size of [40, 1_000]) await printScale(path, size)

function options(least: number) {
  return { vocabulary, model: alignerModel, threshold: least }
}

/** All that was considered, however unlikely. */
function suggest(pair: BenchPair): Suggestions {
  const { a, b } = reportsOf(pair, values['own-sentences'] === true ? 'own' : 'given')
  return align(a, b, options(0))
}

function linksOf({ paragraphs }: Suggestions): readonly PredictedLink[] {
  return paragraphs.map(({ paragraphA, paragraphB, confidence }) => ({ fa: paragraphA, ar: paragraphB, confidence }))
}

/** The benchmark counts its own sentences: ours are those of them that they overlap. */
function sentenceLinksOf(pair: BenchPair, { sentences }: Suggestions): readonly PredictedLink[] {
  const [givenA, givenB] = [placeSentences(pair.fa, pair.faSentences), placeSentences(pair.ar, pair.arSentences)]
  return sentences.flatMap(({ paragraphA, paragraphB, a, b, confidence }) => {
    const [inA = []] = overlapping([{ ...a, paragraph: paragraphA }], givenA)
    const [inB = []] = overlapping([{ ...b, paragraph: paragraphB }], givenB)
    return inA.flatMap((fa) => inB.map((ar) => ({ fa, ar, confidence })))
  })
}

function isSuggested({ confidence }: PredictedLink): boolean {
  return confidence >= threshold
}

/** In a process of its own, so that the peak is its own. */
async function printScale(file: string, size: number): Promise<void> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(root, 'build/bench-scale.ts'), file, `${size}`])
  const scale = v.parse(scaleSchema, JSON.parse(stdout))
  console.log(
    `${size} × ${size} paragraphs: ${scale.durationMs.toFixed(0)} ms warm, ${scale.suggestions} suggestions; ` +
      `memory at its peak ${scale.peakMegabytes.toFixed(0)} MB, ${scale.restingMegabytes.toFixed(0)} MB of it before aligning`,
  )
}
