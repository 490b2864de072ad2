import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowsBetween } from '../../../renderer/align/rows-in-view.ts'
import { seed } from '../../laws/seed.ts'

describe('rows in view', () => {
  it(`are those with a part in it, found by looking at few (seed ${seed})`, () => {
    const heights = fc.array(fc.integer({ min: 1, max: 300 }), { maxLength: 200 })
    fc.assert(
      fc.property(
        heights,
        fc.integer({ min: -500, max: 20_000 }),
        fc.integer({ min: 1, max: 900 }),
        (rows, top, room) => {
          let end = 0
          const stretches = rows.map((height) => ({ top: end, bottom: (end += height) }))
          let looked = 0
          const stretchOf = (place: number) => {
            looked += 1
            return stretches[place] ?? { top: 0, bottom: 0 }
          }
          const [first, last] = rowsBetween(rows.length, stretchOf, top, top + room)
          const inView = stretches.flatMap((stretch, place) =>
            stretch.bottom > top && stretch.top < top + room ? [place] : [],
          )
          expect(Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at)).toEqual(inView)
          expect(looked).toBeLessThanOrEqual(2 * Math.ceil(Math.log2(rows.length + 1)))
        },
      ),
      { seed },
    )
  })

  it('are none above the first and none below the last', () => {
    const stretchOf = (place: number) => ({ top: 100 * place, bottom: 100 * place + 100 })
    expect(rowsBetween(3, stretchOf, -50, 0)).toEqual([0, -1])
    expect(rowsBetween(3, stretchOf, 300, 400)).toEqual([3, 2])
    expect(rowsBetween(0, stretchOf, 0, 400)).toEqual([0, -1])
  })
})
