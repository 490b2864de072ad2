import { expect, it } from 'vitest'
import { findLooseEnds } from '#core/summary/find-loose-ends.ts'
import { claimOf, mentionOf, reportOf, snapshotOf } from '../export/snapshots.ts'

const reports = [reportOf('fa', ['a'], { language: 'fa' }), reportOf('ar', ['b'], { language: 'ar' })]

it('finds what an editor should look at: in the claims, then line by line in the summary', () => {
  const snapshot = snapshotOf({
    reports,
    claims: [
      claimOf(1, 'One', [mentionOf('fa1'), mentionOf('ar1', { isToCheck: true })]),
      claimOf(2, 'Two', []),
      claimOf(3, 'Three', [mentionOf('ar1')]),
    ],
    summary: 'A. [@C1]\r\nB. [@C9; @C2]\n\nC. [@c1]\n> D. [@C1 en]',
  })
  const found = findLooseEnds(snapshot).map((looseEnd) => {
    const at = 'claim' in looseEnd ? `C${looseEnd.claim.number}` : `line ${looseEnd.line}`
    return `${at} ${looseEnd.kind}`
  })
  expect(found).toEqual([
    'C1 mentionToCheck',
    'C2 claimWithoutMention',
    'C3 claimUncited',
    'line 2 citationOfNothing',
    'line 2 citationWithoutMention',
    'line 4 brokenCitation',
    'line 5 citationWithoutMention',
  ])
})

it('finds nothing in a project whose every claim is made and cited', () => {
  const claims = [claimOf(1, 'One', [mentionOf('fa1'), mentionOf('ar1')])]
  expect(findLooseEnds(snapshotOf({ reports, claims, summary: 'One. [@C1]' }))).toEqual([])
})
