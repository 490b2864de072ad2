import { expect, it } from 'vitest'
import { goldPairs, reports, suggest } from './events.ts'

/** Raised whenever the aligner gets better; lowered never without a word in the README of `core/align`. */
const floors = { precision: 0.84, recall: 0.33, surePrecision: 0.95 } as const
/** What the product promises of unrelated reports, and none at 0.9. */
const mostUnrelatedAPair = 0.3

it('finds what a careful editor aligns in our own events, as sure as it says', () => {
  const found = goldPairs.flatMap(({ a, b, links }) =>
    suggest(a, b).paragraphs.map(({ paragraphA, paragraphB, confidence }) => ({
      isSure: confidence >= 0.9,
      isGold: links.has(`${paragraphA},${paragraphB}`),
    })),
  )
  const sure = found.filter(({ isSure }) => isSure)
  const hits = (among: typeof found) => among.filter(({ isGold }) => isGold).length
  const gold = goldPairs.reduce((sum, { links }) => sum + links.size, 0)
  const [precision, recall] = [hits(found) / found.length, hits(found) / gold]
  const surePrecision = hits(sure) / sure.length
  console.log(
    `${goldPairs.length} pairs of reports: P ${percent(precision)} R ${percent(recall)} of ${gold} ` +
      `F1 ${percent((2 * precision * recall) / (precision + recall))}; at 0.9 and above ${percent(surePrecision)} of ${sure.length}`,
  )
  expect(precision).toBeGreaterThanOrEqual(floors.precision)
  expect(recall).toBeGreaterThanOrEqual(floors.recall)
  expect(surePrecision).toBeGreaterThanOrEqual(floors.surePrecision)
})

it('suggests next to nothing between reports of different events, and is sure of nothing', () => {
  const unrelated = reports.flatMap((a, index) =>
    reports.slice(index + 1).flatMap((b) => (a.event === b.event ? [] : [{ a, b, found: suggest(a, b).paragraphs }])),
  )
  const found = unrelated.flatMap(({ a, b, found: suggestions }) =>
    suggestions.map(({ paragraphA, paragraphB, confidence }) => ({
      confidence,
      a: a.paragraphs[paragraphA],
      b: b.paragraphs[paragraphB],
    })),
  )
  console.log(`${unrelated.length} unrelated pairs: ${(found.length / unrelated.length).toFixed(2)} suggestions a pair`)
  expect(found.filter(({ confidence }) => confidence >= 0.9)).toEqual([])
  expect(found.length / unrelated.length).toBeLessThanOrEqual(mostUnrelatedAPair)
})

function percent(share: number): string {
  return (100 * share).toFixed(1)
}
