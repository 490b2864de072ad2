import { expect, it } from 'vitest'
import { choose, firstChoice, moveClaim, orderedClaims } from '../../../renderer/summary/draft/draft-choice.ts'
import { visit } from '../../core/export/snapshots.ts'

const numbers = (choice: ReturnType<typeof firstChoice>) => orderedClaims(visit, choice).map(({ number }) => number)

it('begins with all claims as the first report tells them', () => {
  const choice = firstChoice(visit)
  expect([numbers(choice), choice.chosen.size]).toEqual([[1, 2, 3, 5, 4, 6], 6])
})

it('moves a claim within the order shown, which is the editor’s own from then on', () => {
  const choice = firstChoice(visit)
  const moved = moveClaim(orderedClaims(visit, choice), choice, 'claim4', 2)
  expect([moved.order, numbers(moved)]).toEqual([{ kind: 'hand' }, [1, 2, 4, 3, 5, 6]])
  const back = moveClaim(orderedClaims(visit, moved), moved, 'claim1', 6)
  expect(numbers(back)).toEqual([2, 4, 3, 5, 6, 1])
})

it('keeps a claim made since at the end of an order by hand', () => {
  const choice = { ...firstChoice(visit), order: { kind: 'hand' }, byHand: ['claim3', 'claim1', 'gone'] } as const
  expect(numbers(choice)).toEqual([3, 1, 2, 4, 5, 6])
})

it.each([
  ['all', 6],
  ['checked', 1],
  ['uncited', 2],
  ['none', 0],
] as const)('chooses %s', (quick, count) => {
  expect(choose(quick, visit).size).toBe(count)
})
