import { expect, it } from 'vitest'
import { resolveCitation } from '#core/summary/resolve-citation.ts'
import { claimOf, mentionOf, reportOf, snapshotOf } from '../export/snapshots.ts'

const snapshot = snapshotOf({
  reports: [reportOf('fa', ['a'], { language: 'fa' }), reportOf('ar', ['b'], { language: 'ar' })],
  claims: [
    claimOf(3, 'Three', [mentionOf('fa1'), mentionOf('ar1')]),
    claimOf(4, 'Four', [mentionOf('ar1')]),
    claimOf(5, 'Five', []),
  ],
})
const resolve = (claimNumber: number, language: 'fa' | 'ar' | 'en' | null) => {
  const resolved = resolveCitation({ claimNumber, language }, snapshot)
  return resolved.kind === 'claim' ? resolved.mentions.map(({ paragraphId }) => paragraphId) : resolved.kind
}

it('a citation rests on all mentions of its claim, or on those in the language it names', () => {
  expect([resolve(3, null), resolve(3, 'fa'), resolve(3, 'ar')]).toEqual([['fa1', 'ar1'], ['fa1'], ['ar1']])
})

it('a citation of no claim, of no mention, or of none in its language points nowhere', () => {
  expect([resolve(9, null), resolve(5, null), resolve(4, 'fa')]).toEqual([
    'claimMissing',
    'mentionMissing',
    'mentionMissing',
  ])
})
