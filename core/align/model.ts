import * as v from 'valibot'
import { contextFeatures } from './context-features.ts'
import type { LogisticModel } from './logistic.ts'
import { firstFeatures } from './pair-features.ts'
import { paragraphFeatures } from './paragraph-features.ts'
import { parallelismFeatures } from './parallelism.ts'
import weights from './weights.json' with { type: 'json' }

/** What is learnt of one way two reports can stand to each other. */
export interface Stages {
  /** A sentence pair by what it shares. */
  readonly first: LogisticModel
  /** The same with its neighbours and rivals as the first stage scored them. */
  readonly second: LogisticModel
  /** Once more, on what the second found. */
  readonly third: LogisticModel
  /** Two paragraphs by their sentence pairs. */
  readonly paragraph: LogisticModel
}

/** The trained weights of the aligner. */
export interface AlignerModel {
  /** How much two reports run parallel, 0 to 1: decides how far each of the two readings counts. */
  readonly parallelism: LogisticModel
  /** For reports that run parallel: sentence by sentence, in one order, rivals rare. */
  readonly parallel: Stages
  /** For reports that tell the event each in its own way: one sentence answers several, lengths and order say little. */
  readonly independent: Stages
  /** What the log odds of both readings together are worth: fitted on pairs they were not trained on. */
  readonly calibration: LogisticModel
  /** SHA-256 of the files they were trained on, in hexadecimal: on these they look better than they are. */
  readonly trainedOn?: readonly string[] | undefined
}

const numbers = v.array(v.number())
const regression = (features: readonly string[]) =>
  v.object({
    features: v.pipe(
      v.array(v.string()),
      v.check(
        (names) => names.join() === features.join(),
        'the weights were trained on other features: train them again',
      ),
    ),
    means: numbers,
    deviations: numbers,
    weights: numbers,
    bias: v.number(),
  })
const stages = v.object({
  first: regression(firstFeatures),
  second: regression(contextFeatures),
  third: regression(contextFeatures),
  paragraph: regression(paragraphFeatures),
})

/** The weights this version was trained with. `build/train-aligner.ts` writes them. */
export const alignerModel: AlignerModel = v.parse(
  v.object({
    parallelism: regression(parallelismFeatures),
    parallel: stages,
    independent: stages,
    calibration: regression(['logOdds']),
    trainedOn: v.optional(v.array(v.string())),
  }),
  weights,
)
