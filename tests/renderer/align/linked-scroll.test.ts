import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { facingChain, facingOffset } from '../../../renderer/align/linked-scroll.ts'
import { seed } from '../../laws/seed.ts'

describe('linked scrolling', () => {
  it('leaves crossing alignments out of the chain it follows', () => {
    const points = [
      { a: 100, b: 100 },
      { a: 200, b: 900 },
      { a: 300, b: 300 },
      { a: 400, b: 500 },
    ]
    expect(facingChain(points)).toEqual([points[0], points[2], points[3]])
  })

  it('faces an aligned place exactly and goes evenly between', () => {
    const chain = [{ a: 100, b: 300 }]
    const ends = { a: 500, b: 700 }
    expect([50, 100, 300, 500].map((at) => facingOffset(chain, 'a', at, ends))).toEqual([150, 300, 500, 700])
    expect(facingOffset(chain, 'b', 300, ends)).toBe(100)
  })

  it(`never turns back while one scrolls on (seed ${seed})`, () => {
    const point = fc.record({ a: fc.nat({ max: 5_000 }), b: fc.nat({ max: 5_000 }) })
    fc.assert(
      fc.property(fc.array(point, { maxLength: 60 }), fc.constantFrom('a' as const, 'b' as const), (points, side) => {
        const chain = facingChain(points)
        const ends = { a: 6_000, b: 6_000 }
        const places = Array.from({ length: 61 }, (_, step) => facingOffset(chain, side, step * 100, ends))
        expect(places).toEqual(places.toSorted((x, y) => x - y))
      }),
      { seed },
    )
  })
})
