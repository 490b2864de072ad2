import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dropEdge, stepEdge } from '#core/align/passage-edges.ts'
import { seed } from '../../laws/seed.ts'

const text = 'هیئت به «کاراکاس» رسید. گفت‌وگوها ماند.'
const words = ({ from, to }: { from: number; to: number }) => text.slice(from, to)
const first = { from: 0, to: text.indexOf(' گفت') }

it('moves an edge word by word, marks and joiners with their word', () => {
  expect(words(stepEdge(text, first, 'from', 1))).toBe('به «کاراکاس» رسید.')
  expect(words(stepEdge(text, stepEdge(text, first, 'from', 1), 'from', 1))).toBe('«کاراکاس» رسید.')
  expect(words(stepEdge(text, first, 'to', 1))).toBe('هیئت به «کاراکاس» رسید. گفت‌وگوها')
  expect(words(stepEdge(text, first, 'to', -1))).toBe('هیئت به «کاراکاس»')
})

it('moves an edge sentence by sentence, and stays where there is no other', () => {
  expect(words(stepEdge(text, first, 'to', 1, 'sentence'))).toBe(text)
  expect(stepEdge(text, first, 'from', -1, 'sentence')).toBe(first)
  expect(stepEdge(text, first, 'from', 1, 'sentence')).toBe(first)
})

it(`drops an edge on the edge of a word, never past the other (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.nat({ max: 60 }), fc.constantFrom('from' as const, 'to' as const), (at, edge) => {
      const dropped = dropEdge(text, first, edge, at)
      expect(dropped.from).toBeLessThan(dropped.to)
      expect(words(dropped)).toMatch(/^\S.*\S$/)
      expect(text.slice(0, dropped.from)).toMatch(/^$|\s$/)
      expect(text.slice(dropped.to)).toMatch(/^$|^\s/)
    }),
    { seed },
  )
})
