import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { setFacing, type Cell, type Facing } from '#core/export/facing.ts'
import { pairReports } from '#core/export/sections.ts'
import { seed } from '../../laws/seed.ts'
import { claimOf, linked, mentionOf, reportOf, snapshotOf } from './snapshots.ts'

const lines = (count: number) => Array.from({ length: count }, (_, place) => `line ${place + 1}`)

/** A facing as text, one line a band: `1 | 2* faces 5`; a star marks what was moved, `(2 at 4)` is a pointer. */
function draw({ bands }: Facing): string[] {
  const cell = (one: Cell | null): string => {
    if (one === null) return '–'
    if (one.kind === 'paragraph') return `${one.paragraph.number ?? '?'}${one.isMoved ? '*' : ''}`
    if (one.kind === 'faces') return `faces ${one.paragraphs.map(({ number }) => number).join(',')}`
    return `(${one.paragraph.number ?? '?'} at ${one.partner.number ?? '?'})`
  }
  return bands.map(({ a, b }) => `${cell(a)} | ${b.length > 0 ? b.map(cell).join(' ') : '–'}`)
}

const facing = (countA: number, countB: number, ...links: string[]) => {
  const reportA = reportOf('A', lines(countA))
  const reportB = reportOf('B', lines(countB))
  return draw(setFacing(linked([reportA, reportB], ...links), reportA, reportB))
}

describe('two reports face to face', () => {
  it('stand level where they are aligned one to one, and face nothing where they are not', () => {
    expect(facing(3, 3, 'A1-B1', 'A3-B3')).toEqual(['1 | 1', '– | 2', '2 | –', '3 | 3'])
  })

  it('begin with what only the second report begins with', () => {
    expect(facing(1, 2, 'A1-B2')).toEqual(['– | 1', '1 | 2'])
  })

  it('show one paragraph facing several', () => {
    expect(facing(2, 3, 'A1-B1', 'A1-B2', 'A2-B3')).toEqual(['1 | 1 2', '2 | 3'])
  })

  it('show a paragraph once when several face it, and point to it from the others', () => {
    expect(facing(3, 1, 'A1-B1', 'A2-B1', 'A3-B1')).toEqual(['1 | 1', '2 | faces 1', '3 | faces 1'])
  })

  it('spread many-to-many alignments so that each paragraph faces one in full', () => {
    expect(facing(2, 2, 'A1-B1', 'A1-B2', 'A2-B1', 'A2-B2')).toEqual(['1 | 1 faces 2', '2 | 2 faces 1'])
  })

  it('move the fewest paragraphs that cross, and say where they come from', () => {
    expect(facing(4, 4, 'A1-B4', 'A2-B1', 'A3-B2', 'A4-B3')).toEqual([
      '1 | 4*',
      '2 | 1',
      '3 | 2',
      '4 | 3',
      '– | (4 at 1)',
    ])
  })

  it('let what crosses face the text it shares most with, and a headline only where there is nothing else', () => {
    const reportA = reportOf('A', [{ text: 'h', role: 'headline' }, 'one', 'two', 'three'])
    const reportB = reportOf('B', ['1', '2', '3'])
    const snapshot = linked([reportA, reportB], 'A3-B1', 'A4-B2', 'A1-B3', 'A1-B3', 'A1-B3', 'A2-B3', 'A3-B3', 'A3-B3')
    expect(draw(setFacing(snapshot, reportA, reportB))).toEqual([
      '1 | faces 3',
      '2 | faces 3',
      '3 | 1 3*',
      '4 | 2',
      '– | (3 at 3)',
    ])
  })

  it('keep the second report’s order within what one paragraph faces', () => {
    expect(facing(1, 3, 'A1-B1', 'A1-B3')).toEqual(['1 | 1 faces 3', '– | 2', 'faces 1 | 3'])
  })

  it('leave out what is excluded', () => {
    const reportA = reportOf('A', ['a', { text: 'menu', exclusion: 'linkList' }])
    const reportB = reportOf('B', [{ text: 'menu', exclusion: 'linkList' }, 'b'])
    expect(draw(setFacing(linked([reportA, reportB], 'A1-B2', 'A2-B1'), reportA, reportB))).toEqual(['1 | 1'])
  })

  it('whatever the alignments: both hold every paragraph once in full, the first in its order, and every alignment shows', () => {
    const link = fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 })).map(([a, b]) => `A${a}-B${b}`)
    fc.assert(
      fc.property(fc.uniqueArray(link, { maxLength: 14 }), (links) => {
        const reportA = reportOf('A', lines(7))
        const reportB = reportOf('B', lines(7))
        const { bands } = setFacing(linked([reportA, reportB], ...links), reportA, reportB)
        const inFull = (cells: readonly (Cell | null)[]) =>
          cells.flatMap((cell) => (cell?.kind === 'paragraph' ? [cell] : []))
        const numbers = (cells: readonly { readonly paragraph: { readonly number: number | null } }[]) =>
          cells.map(({ paragraph }) => paragraph.number)
        const all = [1, 2, 3, 4, 5, 6, 7]
        const secondSide = inFull(bands.flatMap(({ b }) => b))

        expect(numbers(inFull(bands.map(({ a }) => a)))).toEqual(all)
        expect(numbers(secondSide).toSorted()).toEqual(all)
        const unmoved = numbers(secondSide.filter(({ isMoved }) => !isMoved))
        expect(unmoved).toEqual(unmoved.toSorted())
        const pointers = bands.flatMap(({ b }) => b).filter((cell) => cell.kind === 'pointer')
        expect(numbers(pointers).toSorted()).toEqual(numbers(secondSide.filter(({ isMoved }) => isMoved)).toSorted())

        const shown = bands.flatMap(({ a, b }) => {
          const firsts = a === null ? [] : a.kind === 'faces' ? a.paragraphs : [a.paragraph]
          const seconds = b.flatMap((cell) => (cell.kind === 'faces' ? cell.paragraphs : [cell.paragraph]))
          return firsts.flatMap((first) => seconds.map((second) => `${first.id}-${second.id}`))
        })
        expect([...new Set(shown)].toSorted()).toEqual(links.toSorted())
      }),
      { seed, numRuns: 1000 },
    )
  })
})

describe('three reports and more', () => {
  const [a, b, c, d] = ['A', 'B', 'C', 'D'].map((id) => reportOf(id, lines(2)))
  if (!a || !b || !c || !d) throw new Error('four reports')

  it('are set two by two where they share a claim; one that shares none stands alone', () => {
    const { pairs, alone } = pairReports(linked([a, b, c, d], 'A1-B1-C1', 'B2-C2'))
    expect([pairs.map(({ reportA, reportB }) => reportA.id + reportB.id), alone.map(({ id }) => id)]).toEqual([
      ['AB', 'AC', 'BC'],
      ['D'],
    ])
  })

  it('stand alone when a claim has two mentions in one of them', () => {
    const snapshot = snapshotOf({ reports: [a, b], claims: [claimOf(1, 'One', [mentionOf('A1'), mentionOf('A2')])] })
    expect(pairReports(snapshot).pairs).toEqual([])
  })
})
