import { describe, expect, it } from 'vitest'
import { bidiControls, isolate } from '#core/text/bidi.ts'
import { toAsciiDigits } from '#core/text/digits.ts'
import { firstStrongDirection } from '#core/text/direction.ts'

it.each([
  ['rtl', '۴۱ دیدگاه'],
  ['rtl', '«2025» متن'],
  ['ltr', '(15:00) Reuters گفت'],
  ['ltr', '\u202eabc'],
  ['rtl', '\u2068English\u2069 متن'],
  ['rtl', '\u200f123'],
  ['neutral', '۱۲۳ – 45'],
  ['neutral', ''],
] as const)('first strong direction is %s in “%s”', (direction, text) => {
  expect(firstStrongDirection(text)).toBe(direction)
})

describe('bidi controls', () => {
  it('gives overrides with what they act on, closed or to the end of the line', () => {
    expect(bidiControls('a\u202eb\u202cc\u202ed\ne')).toEqual([
      { name: 'RLO', kind: 'override', span: { from: 1, to: 2 }, scope: { from: 2, to: 3 }, isClosed: true },
      { name: 'PDF', kind: 'pop', span: { from: 3, to: 4 }, scope: { from: 4, to: 4 }, isClosed: true },
      { name: 'RLO', kind: 'override', span: { from: 5, to: 6 }, scope: { from: 6, to: 7 }, isClosed: false },
    ])
  })

  it('lets PDI end the embeddings inside its isolate, and PDF never reach out of one', () => {
    const controls = bidiControls('\u202b\u2067\u202cx\u202ay\u2069\u202c')
    expect(controls.map(({ name, isClosed }) => [name, isClosed])).toEqual([
      ['RLE', true],
      ['RLI', true],
      ['PDF', false],
      ['LRE', false],
      ['PDI', true],
      ['PDF', true],
    ])
  })
})

describe('isolate', () => {
  it('isolates each line and leaves line ends outside', () => {
    expect(isolate('یک\ntwo')).toBe('\u2068یک\u2069\n\u2068two\u2069')
    expect(isolate('')).toBe('')
  })

  it('deletes nothing and lets nothing reach past its edge', () => {
    expect(isolate('a\u2069b\u2067c')).toBe('\u2068\u2068a\u2069b\u2067c\u2069\u2069')
  })
})

it('writes three digit sets in ASCII and keeps the length', () => {
  expect(toAsciiDigits('۱۲۳ ٤٥٦ 789 ۱٫۵')).toBe('123 456 789 1٫5')
})
