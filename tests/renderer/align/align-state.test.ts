import { expect, it } from 'vitest'
import { alignReducer, initialAlignState } from '../../../renderer/align/align-state.ts'

it('never shows one report in both panes: asking for the other pane’s report swaps them', () => {
  const shown = { ...initialAlignState, shown: { a: 'first', b: 'second' } }
  expect(alignReducer(shown, { type: 'show', side: 'a', reportId: 'second' }).shown).toEqual({
    a: 'second',
    b: 'first',
  })
  expect(alignReducer(shown, { type: 'show', side: 'b', reportId: 'third' }).shown).toEqual({ a: 'first', b: 'third' })
})

it('keeps each pane’s own place', () => {
  const there = alignReducer(initialAlignState, { type: 'stand', side: 'a', rowId: 'p4' })
  const both = alignReducer(there, { type: 'stand', side: 'b', rowId: 'q2' })
  expect([both.active, both.standing]).toEqual(['b', { a: 'p4', b: 'q2' }])
})
