import { expect, it } from 'vitest'
import { parseSummary } from '#core/summary/parse-summary.ts'
import { countWords, readingMinutes } from '../../../renderer/summary/count-words.ts'

it.each([
  ['nothing', '', 0],
  ['a heading and a paragraph', '# Shots in the strait\n\nThree were killed.', 7],
  ['neither marks nor citations', 'It *was* **so**. [@C3; @C7 fa]\n\n---\n\n- One', 4],
  [
    'apostrophes, hyphens, decimals and times as within words',
    'The year’s re-elected chief rose 2.3 per cent at 3:15.',
    10,
  ],
  ['an insertion and a footnote', 'He said so [on television].[^1]\n\n[^1]: In Persian.', 7],
])('counts %s', (_, source, words) => {
  expect(countWords(parseSummary(source))).toBe(words)
})

it('gives reading time in whole minutes, at least one', () => {
  expect([1, 238, 500, 20_000].map(readingMinutes)).toEqual([1, 1, 2, 84])
})
