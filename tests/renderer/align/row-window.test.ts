import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextRun, panePieces } from '../../../renderer/align/row-window.ts'
import { seed } from '../../laws/seed.ts'

const heights = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 200 })
const run = fc.tuple(fc.integer({ min: -5, max: 210 }), fc.integer({ min: 0, max: 20 })).map(([first, more]) => ({
  first,
  last: first + more,
}))

describe('the rows on the page', () => {
  it(`cover a screen either way, whatever was there before, and are few (seed ${seed})`, () => {
    fc.assert(
      fc.property(heights, fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 8 }), (rows, scrolls) => {
        const tops = topsOf(rows)
        let now = { first: 0, last: 12 }
        for (const top of scrolls) {
          now = nextRun(now, tops, { top, bottom: top + 500 })
          const inReach = rows.flatMap((_, place) =>
            (tops[place + 1] ?? 0) > top - 500 && (tops[place] ?? 0) < top + 1000 ? [place] : [],
          )
          for (const place of inReach) expect(place >= now.first && place <= now.last).toBe(true)
          expect((tops[now.last] ?? 0) - (tops[now.first + 1] ?? 0)).toBeLessThanOrEqual(500 * 5 + 8 * 300)
        }
      }),
      { seed },
    )
  })

  it('stay the same run while the view moves a little', () => {
    const tops = topsOf(Array.from({ length: 300 }, () => 100))
    const now = nextRun({ first: 0, last: 12 }, tops, { top: 10_000, bottom: 10_500 })
    expect(now).toEqual({ first: 95, last: 110 })
    expect(nextRun(now, tops, { top: 10_040, bottom: 10_540 })).toBe(now)
  })

  it(`and the room of the others make up the whole report, in order (seed ${seed})`, () => {
    fc.assert(
      fc.property(heights, fc.array(run, { maxLength: 4 }), (rows, runs) => {
        const tops = topsOf(rows)
        const pieces = panePieces(tops, runs)
        const places = pieces.flatMap((piece) =>
          piece.kind === 'row'
            ? [piece.place]
            : Array.from({ length: piece.last - piece.first + 1 }, (_, at) => piece.first + at),
        )
        expect(places).toEqual(rows.map((_, place) => place))
        const room = pieces.reduce(
          (sum, piece) => sum + (piece.kind === 'row' ? (rows[piece.place] ?? 0) : piece.height),
          0,
        )
        expect(room).toBe(tops.at(-1))
        const drawn = new Set(pieces.flatMap((piece) => (piece.kind === 'row' ? [piece.place] : [])))
        expect(
          rows.flatMap((_, place) => (runs.some(({ first, last }) => place >= first && place <= last) ? [place] : [])),
        ).toEqual([...drawn])
      }),
      { seed },
    )
  })
})

function topsOf(rows: readonly number[]): Float64Array {
  const tops = new Float64Array(rows.length + 1)
  rows.forEach((height, place) => {
    tops[place + 1] = (tops[place] ?? 0) + height
  })
  return tops
}
