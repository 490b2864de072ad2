import { expect, it } from 'vitest'
import { paragraphSources } from '#core/summary/paragraph-sources.ts'
import { parseSummary } from '#core/summary/parse-summary.ts'
import { claimOf, mentionOf, reportOf, snapshotOf } from '../export/snapshots.ts'

const event = snapshotOf({
  reports: [
    reportOf('fa', ['متن']),
    reportOf('ar', ['نص'], { language: 'ar' }),
    reportOf('again', ['متن'], { outletEnglish: 'fa' }),
  ],
  claims: [
    claimOf(1, 'One.', [mentionOf('fa1'), mentionOf('again1')]),
    claimOf(2, 'Two.', [mentionOf('ar1', { isToCheck: true }), mentionOf('fa1')]),
  ],
})

const read = (text: string) =>
  paragraphSources(parseSummary(text), event).map(({ span, references, outlets, toCheck }) => ({
    words: text.slice(span.from, span.to),
    claims: references.map(({ claimNumber, language }) => `${claimNumber}${language ?? ''}`),
    outlets,
    toCheck,
  }))

it('counts outlets once however many of their reports and claims are cited, and mentions to check', () => {
  expect(read('# Title [@C1]\n\nA. [@C1]\n\nNothing.\n\nB. [@C2] C. [@C1; @C2]')).toEqual([
    { words: 'A. [@C1]', claims: ['1'], outlets: 1, toCheck: 0 },
    { words: 'B. [@C2] C. [@C1; @C2]', claims: ['2', '1'], outlets: 2, toCheck: 1 },
  ])
})

it('takes only the mentions of the language that is cited, and none for a claim that is not there', () => {
  expect(read('- A. [@C2 fa]\n- B. [@C9]')).toEqual([
    { words: '- A. [@C2 fa]\n- B. [@C9]', claims: ['2fa', '9'], outlets: 1, toCheck: 0 },
  ])
})
