import { expect, it } from 'vitest'
import { contentOf, segment } from '#core/import/segment.ts'

it('makes every line a block with its own text, trimmed of the white space around it', () => {
  expect(segment('  یک\u00a0\r\nدو\u200c\rسه\u2028چهار\n\n \u200f\nپنج')).toEqual([
    { text: 'یک', marker: '', isAfterBlank: false },
    { text: 'دو\u200c', marker: '', isAfterBlank: false },
    { text: 'سه', marker: '', isAfterBlank: false },
    { text: 'چهار', marker: '', isAfterBlank: false },
    { text: 'پنج', marker: '', isAfterBlank: true },
  ])
})

it('joins a marker alone on its line to the text that follows, empty lines between or not', () => {
  expect(segment('-\nوقف النار\n\n•\n\nتبادل الأسرى').map(({ text, marker }) => [text, marker])).toEqual([
    ['- وقف النار', '-'],
    ['• تبادل الأسرى', '•'],
  ])
})

it('loses no marker that has no text', () => {
  expect(segment('-\n-\nمتن\n*').map(({ text }) => text)).toEqual(['-', '- متن', '*'])
})

it.each([
  ['• متن', '•', 'متن'],
  ['- متن', '-', 'متن'],
  ['2. متن', '2.', 'متن'],
  ['۳- متن', '۳-', 'متن'],
  ['٤) متن', '٤)', 'متن'],
  ['-متن', '', '-متن'],
  ['14 قتيلا', '', '14 قتيلا'],
  ['2.5 درصد', '', '2.5 درصد'],
  ['2019. سال', '', '2019. سال'],
])('finds the marker of “%s”', (text, marker, content) => {
  const [block] = segment(text)
  expect(block && [block.marker, contentOf(block)]).toEqual([marker, content])
})

it('keeps a line of nothing but an override: it must be seen', () => {
  expect(segment('متن\n\u202e\n').map(({ text }) => text)).toEqual(['متن', '\u202e'])
})
