import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeMarks, type StripKind } from '../../../renderer/parts/strip-marks.ts'
import { seed } from '../../laws/seed.ts'

const marks = (kinds: readonly StripKind[], here = -1) => kinds.map((kind, at) => ({ kind, isHere: at === here }))

describe('the strip of a long report', () => {
  it('shows what most paragraphs of a run are, and those set aside only where nothing else is', () => {
    const kinds: StripKind[] = [
      'aligned',
      'aligned',
      'only',
      'only',
      'excluded',
      'excluded',
      'excluded',
      'excluded',
      'excluded',
    ]
    expect(mergeMarks(marks(kinds), 3).map(({ kind }) => kind)).toEqual(['aligned', 'only', 'excluded'])
  })

  it(`has a mark for every paragraph and one place to be in (seed ${seed})`, () => {
    const kind = fc.constantFrom<StripKind>('aligned', 'suggested', 'both', 'only', 'excluded')
    fc.assert(
      fc.property(
        fc.array(kind, { minLength: 1, maxLength: 300 }),
        fc.nat(),
        fc.integer({ min: 1, max: 80 }),
        (kinds, at, most) => {
          const merged = mergeMarks(marks(kinds, at % kinds.length), most)
          expect(merged.length).toBe(Math.min(most, kinds.length))
          expect(merged.filter(({ isHere }) => isHere).length).toBe(1)
        },
      ),
      { seed },
    )
  })
})
