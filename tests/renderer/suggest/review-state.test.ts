import { expect, it } from 'vitest'
import type { Suggestion } from '#core/align/suggestion.ts'
import {
  initialReview,
  reviewedPlace,
  reviewReducer,
  type ReviewAction,
} from '../../../renderer/suggest/review-state.ts'
import { projectOf, suggested } from '../../core/align/suggested-project.ts'

const queue = suggested(
  projectOf(['یک.', 'دو.', 'سه.'], ['واحد.', 'اثنان.', 'ثلاثة.']),
  0,
  1,
  [0, 0, 0, 0, 0.9],
  [1, 0, 1, 0, 0.8],
  [2, 0, 2, 0, 0.7],
)
const keys = queue.map(({ key }) => key)

function after(...actions: readonly ReviewAction[]) {
  return actions.reduce(reviewReducer, initialReview)
}

/** Which of the three is under review when these are left. */
function reviewed(state: ReturnType<typeof after>, left: readonly Suggestion[] = queue): number {
  return keys.indexOf(left[reviewedPlace(state, left)]?.key ?? '')
}

it('goes on with the next when one is decided on, and comes back to it when that is undone', () => {
  const decided = after(
    { type: 'look', key: keys[1] ?? '', place: 1 },
    { type: 'decided', key: keys[1] ?? '', place: 1 },
  )
  expect(reviewed(decided, queue.toSpliced(1, 1))).toBe(2)
  expect(reviewed(decided)).toBe(1)
})

it('goes back to the last when the last is decided on, and to none when all are', () => {
  const decided = after(
    { type: 'look', key: keys[2] ?? '', place: 2 },
    { type: 'decided', key: keys[2] ?? '', place: 2 },
  )
  expect(reviewed(decided, queue.slice(0, 2))).toBe(1)
  expect(reviewed(decided, [])).toBe(-1)
})

it('stays on its suggestion when the queue grows or turns about', () => {
  const state = after({ type: 'look', key: keys[2] ?? '', place: 2 }, { type: 'order', order: 'story' })
  expect(reviewed(state, queue.toReversed())).toBe(2)
  expect(reviewed(after({ type: 'look', key: keys[2] ?? '', place: 2 }, { type: 'leave' }))).toBe(-1)
})

it('keeps what was written about one while others are looked at', () => {
  const state = after(
    { type: 'draft', key: 'x', fields: { text: 'A delegation came.' } },
    { type: 'look', key: 'y', place: 1 },
    { type: 'draft', key: 'x', fields: { target: 'new' } },
  )
  expect(state.drafts.get('x')).toEqual({ text: 'A delegation came.', target: 'new', spans: null })
})
