import { describe, expect, it } from 'vitest'
import type { Claim } from '#core/document/snapshot.ts'
import { citeClaim, claimQueryAt, findClaims } from '../../../renderer/summary/completion.ts'

describe('the words after an @', () => {
  it.each([
    ['at the start of a line', '@|', ''],
    ['after a space', 'Three died. @coast ki|', 'coast ki'],
    ['right after a full stop', 'Three died.@3|', '3'],
    ['in an open bracket', 'Three died. [@|', ''],
    ['after a claim of the same citation', 'Three died. [@C3; @1|]', '1'],
    ['in Persian', 'عمان @آتش بس|', 'آتش بس'],
  ])('are a query %s', (_, line, words) => {
    expect(claimQueryAt(...caretIn(line))?.words).toBe(words)
  })

  it.each([
    ['without an @', 'Three died|'],
    ['in an address', 'desk@example|'],
    ['when a space follows at once', 'five @ noon|'],
    ['once a bracket closed it', '[@C3]|'],
  ])('are none %s', (_, line) => {
    expect(claimQueryAt(...caretIn(line))).toBe(null)
  })
})

describe('citing a claim', () => {
  it.each([
    ['in running text', 'Three died. @coa|', 'Three died. [@C3]|'],
    ['right after a word', 'Three died.@coa| Oil rose.', 'Three died. [@C3]| Oil rose.'],
    ['at the start', '@|', '[@C3]|'],
    ['after an opening quotation mark', '“@|', '“[@C3]|'],
    ['in an open bracket', 'Three died. [@|', 'Three died. [@C3]|'],
    ['in brackets typed as a pair', 'Three died. [@|] Oil rose.', 'Three died. [@C3]| Oil rose.'],
    ['behind another claim and a semicolon', '[@C1; @3|]', '[@C1; @C3]|'],
    ['behind another claim without one', '[@C1 @3|]', '[@C1; @C3]|'],
    ['before another claim', '[@3|; @C1]', '[@C3|; @C1]'],
  ])('writes one citation and nothing twice: %s', (_, before, after) => {
    const [line, caret] = caretIn(before)
    const query = claimQueryAt(line, caret)
    if (query === null) throw new Error('no query')
    const edit = citeClaim(line, query, 3)
    const written = line.slice(0, edit.from) + edit.text + line.slice(edit.to)
    expect(`${written.slice(0, edit.caret)}|${written.slice(edit.caret)}`).toBe(after)
  })
})

describe('looking for a claim', () => {
  const claims = [
    claim(1, 'The tanker was seized in the strait.', ['احتجاز ناقلة في مضيق اللؤلؤ']),
    claim(2, 'Nicolás Maduro met the visitors.', []),
    claim(10, 'Oil rose by 2.3 per cent.', ['نفت ۲٫۳ درصد گران شد', 'می‌گوید']),
    claim(12, '', ['سه مرزبان پارگانی به شهادت رسیدند']),
  ]
  const numbersFor = (words: string) => findClaims(claims, words).map(({ number }) => number)

  it.each([
    ['nothing', '', [1, 2, 10, 12]],
    ['a number, by its beginning', '1', [1, 10, 12]],
    ['a number with its letter', 'c12', [12]],
    ['the letter alone', 'C', [1, 2, 10, 12]],
    ['beginnings of words in any order', 'strait tank', [1]],
    ['words without their accents', 'nicolas', [2]],
    ['Persian words of a mention', 'مرزبان', [12]],
    ['Persian words in Arabic letters and without joiners', 'ميگويد', [10]],
    ['Arabic words of a mention', 'ناقله', [1]],
    ['words that no claim holds together', 'strait oil', []],
    ['ends of words', 'anker', []],
  ])('finds by %s', (_, words, numbers) => {
    expect(numbersFor(words)).toEqual(numbers)
  })
})

function caretIn(marked: string): [line: string, caret: number] {
  const caret = marked.indexOf('|')
  return [marked.replace('|', ''), caret]
}

function claim(number: number, text: string, quotes: readonly string[]): Claim {
  const id = `claim-${number}`
  return {
    id,
    number,
    position: 'a0',
    text,
    status: 'open',
    note: '',
    mentions: quotes.map((quote, index) => ({
      id: `${id}-${index}`,
      reportId: 'report',
      claimId: id,
      paragraphId: 'paragraph',
      from: 0,
      to: quote.length,
      quote,
      stance: 'asserts',
      attribution: { agency: '', source: '', voice: 'stated' },
      gloss: '',
      needsCheck: false,
      isToCheck: false,
    })),
  }
}
