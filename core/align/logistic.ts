/** A logistic regression over named features: readable, and small enough to be looked at. */
export interface LogisticModel {
  readonly features: readonly string[]
  readonly means: readonly number[]
  readonly deviations: readonly number[]
  readonly weights: readonly number[]
  readonly bias: number
}

/** The probability the model gives to one row of features, 0 to 1. */
export function predict(model: LogisticModel, row: readonly number[]): number {
  let sum = model.bias
  for (let index = 0; index < row.length; index++) {
    const standard = ((row[index] ?? 0) - (model.means[index] ?? 0)) / (model.deviations[index] ?? 1)
    sum += standard * (model.weights[index] ?? 0)
  }
  return 1 / (1 + Math.exp(-sum))
}

/**
 * Fits by Newton's method with a ridge on the weights; a step that makes the fit worse is halved until it does not.
 * Rows and labels alike in length; labels 0 or 1.
 */
export function fit(
  features: readonly string[],
  rows: readonly (readonly number[])[],
  labels: readonly number[],
  ridge = 1,
): LogisticModel {
  const width = features.length
  const means = features.map((_, f) => rows.reduce((sum, row) => sum + (row[f] ?? 0), 0) / rows.length)
  const deviations = features.map(
    (_, f) => Math.sqrt(rows.reduce((sum, row) => sum + ((row[f] ?? 0) - (means[f] ?? 0)) ** 2, 0) / rows.length) || 1,
  )
  // One row after the other, the bias as a last feature that is always 1.
  const standard = Float64Array.from({ length: rows.length * (width + 1) }, (_, at) => {
    const f = at % (width + 1)
    const value = rows[Math.floor(at / (width + 1))]?.[f] ?? 0
    return f === width ? 1 : (value - (means[f] ?? 0)) / (deviations[f] ?? 1)
  })
  let weights = new Float64Array(width + 1)
  let loss = lossOf(standard, labels, weights, ridge)
  for (let step = 0; step < 40; step++) {
    const change = newtonStep(standard, labels, weights, ridge)
    let share = 1
    let next = weights
    let nextLoss = Infinity
    for (; share > 1e-3; share /= 2) {
      next = weights.map((weight, f) => weight + share * (change[f] ?? 0))
      nextLoss = lossOf(standard, labels, next, ridge)
      if (nextLoss <= loss) break
    }
    if (nextLoss > loss) break
    const gain = loss - nextLoss
    ;[weights, loss] = [next, nextLoss]
    if (gain < 1e-7 * loss) break
  }
  return { features, means, deviations, weights: [...weights.slice(0, width)], bias: weights[width] ?? 0 }
}

function lossOf(standard: Float64Array, labels: readonly number[], weights: Float64Array, ridge: number): number {
  const width = weights.length
  let loss = 0
  for (let row = 0; row < labels.length; row++) {
    let z = 0
    for (let f = 0; f < width; f++) z += (standard[row * width + f] ?? 0) * (weights[f] ?? 0)
    // log(1 + e^z) − label·z, without overflow.
    loss += Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))) - (labels[row] ?? 0) * z
  }
  for (let f = 0; f < width - 1; f++) loss += 0.5 * ridge * (weights[f] ?? 0) ** 2
  return loss
}

function newtonStep(
  standard: Float64Array,
  labels: readonly number[],
  weights: Float64Array,
  ridge: number,
): readonly number[] {
  const width = weights.length
  const gradient = new Float64Array(width)
  const hessian = new Float64Array(width * width)
  for (let row = 0; row < labels.length; row++) {
    const start = row * width
    let z = 0
    for (let f = 0; f < width; f++) z += (standard[start + f] ?? 0) * (weights[f] ?? 0)
    const p = 1 / (1 + Math.exp(-z))
    const error = (labels[row] ?? 0) - p
    const curvature = p * (1 - p)
    for (let f = 0; f < width; f++) {
      const value = standard[start + f] ?? 0
      gradient[f] = (gradient[f] ?? 0) + error * value
      const scaled = curvature * value
      for (let g = 0; g <= f; g++) {
        const at = f * width + g
        hessian[at] = (hessian[at] ?? 0) + scaled * (standard[start + g] ?? 0)
      }
    }
  }
  const matrix = Array.from({ length: width }, (_, f) =>
    Array.from(
      { length: width },
      (_unused, g) => (hessian[Math.max(f, g) * width + Math.min(f, g)] ?? 0) + (f === g && f < width - 1 ? ridge : 0),
    ),
  )
  return solve(
    matrix,
    Array.from(gradient, (value, f) => value - (f < width - 1 ? ridge * (weights[f] ?? 0) : 0)),
  )
}

/** Gaussian elimination with partial pivoting. */
function solve(matrix: readonly (readonly number[])[], vector: readonly number[]): readonly number[] {
  const size = vector.length
  const m = matrix.map((row, index) => [...row, vector[index] ?? 0])
  for (let pivot = 0; pivot < size; pivot++) {
    let best = pivot
    for (let row = pivot + 1; row < size; row++) {
      if (Math.abs(m[row]?.[pivot] ?? 0) > Math.abs(m[best]?.[pivot] ?? 0)) best = row
    }
    const [lineA, lineB] = [m[pivot], m[best]]
    if (!lineA || !lineB) continue
    m[pivot] = lineB
    m[best] = lineA
    const lead = lineB[pivot] ?? 0
    if (Math.abs(lead) < 1e-12) continue
    for (let row = 0; row < size; row++) {
      const line = m[row]
      if (row === pivot || !line) continue
      const factor = (line[pivot] ?? 0) / lead
      for (let column = pivot; column <= size; column++)
        line[column] = (line[column] ?? 0) - factor * (lineB[column] ?? 0)
    }
  }
  return m.map((line, index) => divide(line[size] ?? 0, line[index] ?? 0))
}

/** A direction the data say nothing about has no change in it. */
function divide(value: number, pivot: number): number {
  return Math.abs(pivot) < 1e-12 ? 0 : value / pivot
}
