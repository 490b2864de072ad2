import { expect, it } from 'vitest'
import type { BenchPair } from '../../build/bench-format.ts'
import { halvedPairs, outletPairs } from '../../build/outlet-pairs.ts'

const sentences = (word: string) =>
  Array.from({ length: 12 }, (_, index) => ({ text: `${word}${index} a b c d`, paragraph: Math.floor(index / 2) }))
const pair: BenchPair = {
  id: 'set/document/A/0',
  tier: 'A',
  fa: [],
  ar: [],
  faSentences: sentences('f'),
  arSentences: sentences('r'),
  goldSentenceLinks: Array.from({ length: 12 }, (_, index) => [index, index]),
  goldParagraphLinks: [],
}

it('gives the same pairs for the same seed, and others for another', () => {
  expect(outletPairs([pair], 2, 7)).toEqual(outletPairs([pair], 2, 7))
  expect(outletPairs([pair], 2, 7)).not.toEqual(outletPairs([pair], 2, 8))
})

it('links sentences that tell of the same source sentence, many to many, and only those', () => {
  const sourcesOf = (text = '') => [...text.matchAll(/[fr](?<number>\d+)/g)].map(({ groups }) => groups?.['number'])
  const made = outletPairs([pair], 20, 7)
  for (const { faSentences, arSentences, goldSentenceLinks } of made) {
    const links = new Set(goldSentenceLinks.map((link) => link.join()))
    faSentences.forEach((a, x) => {
      arSentences.forEach((b, y) => {
        // What lost the word that names it is linked all the same, so only what kept it can be checked.
        if (sourcesOf(a.text).some((source) => sourcesOf(b.text).includes(source))) expect(links).toContain(`${x},${y}`)
      })
    })
  }
  const mostOfOne = made.flatMap(({ goldSentenceLinks }) =>
    [...Map.groupBy(goldSentenceLinks, ([x]) => x).values()].map((group) => group.length),
  )
  expect(Math.max(...mostOfOne)).toBeGreaterThan(1)
})

it('halves a story so that no sentence is told on both sides', () => {
  for (const made of halvedPairs([pair], 5, 11)) {
    expect(made.goldSentenceLinks).toEqual([])
    const told = new Set(made.faSentences.map(({ text }) => text.slice(1).split(' ')[0]))
    expect(made.arSentences.some(({ text }) => told.has(text.slice(1).split(' ')[0]))).toBe(false)
  }
})
