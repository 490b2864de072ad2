import fc from 'fast-check'
import { expect, it } from 'vitest'
import { acrossJoints, jointsBetween } from '../../../renderer/summary/scroll/interpolate.ts'
import { seed } from '../../laws/seed.ts'

const end = { a: 1000, b: 500 }

it('leads from a paragraph to the same paragraph, and in proportion between them', () => {
  const joints = jointsBetween(
    [
      { a: 200, b: 50 },
      { a: 600, b: 450 },
    ],
    end,
  )
  expect([0, 200, 400, 600, 1000].map((height) => acrossJoints(joints, 'a', height))).toEqual([0, 50, 250, 450, 500])
})

it('leaves out what leads backwards or past the end of a page', () => {
  expect(
    jointsBetween(
      [
        { a: 300, b: 200 },
        { a: 200, b: 300 },
        { a: 1200, b: 400 },
        { a: 400, b: 900 },
      ],
      end,
    ),
  ).toEqual([{ a: 0, b: 0 }, { a: 300, b: 200 }, end])
})

it(`comes back to where it began, whatever the joints (seed ${seed})`, () => {
  const height = fc.integer({ min: -100, max: 1200 })
  fc.assert(
    fc.property(fc.array(fc.record({ a: height, b: height })), fc.integer({ min: 0, max: 1000 }), (given, at) => {
      const joints = jointsBetween(given, end)
      expect(acrossJoints(joints, 'b', acrossJoints(joints, 'a', at))).toBeCloseTo(at, 6)
    }),
    { seed },
  )
})
