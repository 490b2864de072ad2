import { describe, expect, it } from 'vitest'
import type { PaneRow } from '../../../renderer/align/pane-rows.ts'
import { createRowHeights, placeAt } from '../../../renderer/align/row-heights.ts'

describe('the heights of rows', () => {
  it('are guessed from their length, by what the measured ones came to', () => {
    const rows = [row('p1', 100), row('p2', 300), row('p3', 200)]
    const heights = createRowHeights()
    const believed = () => [...heights.tops(rows)]
    expect(believed()).toEqual([0, 74, 248, 372])
    // A letter adds one pixel here, not half of one.
    expect(heights.measure(rows, new Map([['p1', 124]]))).toBe(true)
    expect(believed()).toEqual([0, 124, 448, 672])
    expect(heights.measure(rows, new Map([['p2', 400]]))).toBe(false)
    expect(believed()).toEqual([0, 124, 524, 748])
  })

  it('stay known while one row changes, and are guessed anew when all do, as in another type size', () => {
    const rows = ['p1', 'p2', 'p3', 'p4', 'far'].map((id) => row(id, 100))
    const heights = createRowHeights()
    const all = (height: number) => new Map(rows.map(({ id }) => [id, height]))
    heights.measure(rows, all(124))
    expect(heights.measure(rows, new Map([['p1', 300]]))).toBe(false)
    expect(heights.tops(rows)[5]).toBe(300 + 4 * 124)
    const larger = all(224)
    larger.delete('far')
    expect(heights.measure(rows, larger)).toBe(true)
    expect(heights.tops(rows)[5]).toBe(5 * 224)
  })

  it('lead from a height to the row there', () => {
    const tops = Float64Array.of(0, 10, 10, 40)
    expect([-5, 0, 9, 10, 39, 400].map((offset) => placeAt(tops, offset))).toEqual([0, 0, 0, 2, 2, 2])
    expect(placeAt(Float64Array.of(0), 20)).toBe(0)
  })
})

function row(id: string, letters: number): PaneRow {
  const paragraph = {
    id,
    reportId: 'r1',
    position: 'a0',
    number: 1,
    role: 'body' as const,
    text: 'a'.repeat(letters),
    gloss: '',
    exclusion: null,
    exclusionNote: undefined,
    original: null,
  }
  return { kind: 'paragraph', id, paragraph }
}
