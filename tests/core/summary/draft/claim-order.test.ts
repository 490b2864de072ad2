import { expect, it } from 'vitest'
import { orderClaims, type ClaimOrder } from '#core/summary/draft/claim-order.ts'
import { claimOf, mentionOf, reportOf, snapshotOf } from '../../export/snapshots.ts'

const snapshot = snapshotOf({
  reports: [reportOf('A', ['1', '2', '3']), reportOf('B', ['1', '2', '3', '4'])],
  claims: [
    claimOf(4, 'told by nobody', []),
    claimOf(3, 'third for A, first for B', [mentionOf('A3'), mentionOf('B1')]),
    claimOf(1, 'after it in B alone', [mentionOf('B2')]),
    claimOf(2, 'first for A, last for B', [mentionOf('A1'), mentionOf('B4')]),
    claimOf(5, 'B alone, before its last', [mentionOf('B3')]),
  ],
})
const numbers = (order: ClaimOrder) => orderClaims(snapshot.claims, order, snapshot).map(({ number }) => number)

it('tells the story of an outlet, with what others add behind what it follows there', () => {
  expect(numbers({ kind: 'story', reportId: 'A' })).toEqual([2, 3, 1, 5, 4])
  expect(numbers({ kind: 'story', reportId: 'B' })).toEqual([3, 1, 5, 2, 4])
})

it('goes by number, or as given', () => {
  expect(numbers({ kind: 'number' })).toEqual([1, 2, 3, 4, 5])
  expect(numbers({ kind: 'hand' })).toEqual([4, 3, 1, 2, 5])
})
