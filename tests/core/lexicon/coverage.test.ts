import { expect, it } from 'vitest'
import type { Concept } from '../../../core/lexicon/concept.ts'
import { measureCoverage } from '../../../core/lexicon/coverage.ts'

const concepts: readonly Concept[] = [
  {
    english: 'ceasefire',
    partOfSpeech: 'noun',
    persian: ['آتش‌بس'],
    arabic: ['وقف إطلاق النار'],
    implies: undefined,
    domain: 'military',
  },
  {
    english: 'to announce',
    partOfSpeech: 'verb',
    persian: ['اعلام کرد'],
    arabic: ['أعلن'],
    implies: undefined,
    domain: 'saying',
  },
]

it('counts words of phrases, other tenses and lost joiners as covered, and lists the rest by frequency', () => {
  const texts = ['پهپاد از آتش بس گفت. وزیر 3 پهپاد را NATO اعلام می‌کند.']
  expect(measureCoverage(texts, 'fa', concepts, new Set(['از', 'را']))).toEqual({
    contentTokens: 8,
    coveredTokens: 4,
    uncovered: [
      { word: 'پهپاد', count: 2 },
      { word: 'وزیر', count: 1 },
      { word: 'گفت', count: 1 },
    ],
  })
})

it('finds Arabic words under their clitics', () => {
  expect(measureCoverage(['وأعلنت وقف إطلاق النار'], 'ar', concepts, new Set())).toEqual({
    contentTokens: 4,
    coveredTokens: 4,
    uncovered: [],
  })
})

it('finds nothing in nothing', () => {
  expect(measureCoverage([], 'fa', concepts, new Set())).toEqual({ contentTokens: 0, coveredTokens: 0, uncovered: [] })
})
