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

/** Fits by Newton's method with a ridge on the weights. Rows and labels alike in length; labels 0 or 1. */
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
  const standard = rows.map((row) => [...row.map((value, f) => (value - (means[f] ?? 0)) / (deviations[f] ?? 1)), 1])
  let weights: number[] = new Array<number>(width + 1).fill(0)
  for (let step = 0; step < 25; step++) {
    const gradient = new Array<number>(width + 1).fill(0)
    const hessian = Array.from({ length: width + 1 }, () => new Array<number>(width + 1).fill(0))
    standard.forEach((row, index) => {
      const z = row.reduce((sum, value, f) => sum + value * (weights[f] ?? 0), 0)
      const p = 1 / (1 + Math.exp(-z))
      const error = (labels[index] ?? 0) - p
      const curvature = p * (1 - p)
      for (let f = 0; f <= width; f++) {
        gradient[f] = (gradient[f] ?? 0) + error * (row[f] ?? 0)
        const line = hessian[f]
        if (line === undefined) continue
        const scaled = curvature * (row[f] ?? 0)
        for (let g = 0; g <= width; g++) line[g] = (line[g] ?? 0) + scaled * (row[g] ?? 0)
      }
    })
    for (let f = 0; f < width; f++) {
      gradient[f] = (gradient[f] ?? 0) - ridge * (weights[f] ?? 0)
      const line = hessian[f]
      if (line) line[f] = (line[f] ?? 0) + ridge
    }
    const change = solve(hessian, gradient)
    weights = weights.map((weight, f) => weight + (change[f] ?? 0))
    if (Math.max(...change.map(Math.abs)) < 1e-6) break
  }
  return { features, means, deviations, weights: weights.slice(0, width), bias: weights[width] ?? 0 }
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
