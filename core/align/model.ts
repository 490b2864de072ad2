import * as v from 'valibot'
import { firstFeatures, paragraphFeatures, secondFeatures } from './features.ts'
import type { LogisticModel } from './logistic.ts'
import weights from './weights.json' with { type: 'json' }

/** The trained weights of the aligner's stages. */
export interface AlignerModel {
  readonly first: LogisticModel
  readonly second: LogisticModel
  readonly paragraph: LogisticModel
  /** SHA-256 of the files they were trained on, in hexadecimal: on these they look better than they are. */
  readonly trainedOn?: readonly string[] | undefined
}

const numbers = v.array(v.number())
const stage = (features: readonly string[]) =>
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

/** The weights this version was trained with. `build/train-aligner.ts` writes them. */
export const alignerModel: AlignerModel = v.parse(
  v.object({
    first: stage(firstFeatures),
    second: stage([...firstFeatures, ...secondFeatures]),
    paragraph: stage(paragraphFeatures),
    trainedOn: v.optional(v.array(v.string())),
  }),
  weights,
)
