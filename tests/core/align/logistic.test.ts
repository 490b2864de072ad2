import { expect, it } from 'vitest'
import { fit, predict } from '#core/align/logistic.ts'

/** 0 to 1, the same every time. */
function noise(index: number): number {
  const wave = Math.sin(index * 12.9898 + 78.233) * 43758.5453
  return wave - Math.floor(wave)
}

const rows = Array.from({ length: 4000 }, (_, index) => [4 * noise(index) - 2, noise(index + 9000)])

it('finds the odds the labels were drawn by', () => {
  const chance = (x: number) => 1 / (1 + Math.exp(-(2 * x - 1)))
  const labels = rows.map(([x = 0], index) => (noise(index + 50_000) < chance(x) ? 1 : 0))
  const model = fit(['x', 'nothing'], rows, labels)
  for (const x of [-1.5, 0, 0.5, 1.5]) expect(predict(model, [x, 0.5])).toBeCloseTo(chance(x), 1)
})

it('stays finite where a feature settles everything or says the same as another', () => {
  const doubled = rows.map(([x = 0]) => [x, x, 3 * x])
  const labels = rows.map(([x = 0]) => (x > 0 ? 1 : 0))
  const model = fit(['x', 'again', 'thrice'], doubled, labels)
  expect(model.weights.every(Number.isFinite)).toBe(true)
  expect(predict(model, [1, 1, 3])).toBeGreaterThan(0.95)
  expect(predict(model, [-1, -1, -3])).toBeLessThan(0.05)
})
