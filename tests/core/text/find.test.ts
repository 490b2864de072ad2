import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerpt } from '#core/text/excerpt.ts'
import { findIn, needleOf } from '#core/text/find.ts'
import { fold } from '#core/text/fold.ts'
import { seed } from '../../laws/seed.ts'

/** The stored words that are found. */
function found(words: string, text: string, wholeWords = false): readonly string[] {
  const needle = needleOf(words, { wholeWords })
  return needle === null ? [] : findIn(fold(text), needle).map(({ from, to }) => text.slice(from, to))
}

describe('finding words', () => {
  it.each([
    ['Arabic letters for Persian ones', 'كراكاس', 'به کراکاس رفت', ['کراکاس']],
    ['Persian letters for Arabic ones', 'کراکاس', 'إلى كراكاس', ['كراكاس']],
    ['hamza and madda', 'امریکا', 'آمريكا وأمريكا', ['آمريكا', 'أمريكا']],
    ['teh marbuta', 'حکومه', 'الحكومة', ['حكومة']],
    ['digits of three scripts', '2019', 'سال ۲۰۱۹ و عام ٢٠١٩ and 2019', ['۲۰۱۹', '٢٠١٩', '2019']],
    ['a decimal sign', '12.5', '١٢٫٥ في المئة', ['١٢٫٥']],
    ['a thousands sign', '۱,۲۰۰', '۱٬۲۰۰ نفر', ['۱٬۲۰۰']],
    ['harakat', 'محمد', 'مُحَمَّدٌ', ['مُحَمَّدٌ']],
    ['tatweel', 'محمد', 'مـــحـمد', ['مـــحـمد']],
    ['a lost joiner', 'می‌شود', 'میشود', ['میشود']],
    ['a spaced joiner', 'می‌شود', 'می شود', ['می شود']],
    ['a space for a joiner', 'می شود', 'می‌شود', ['می‌شود']],
    ['nothing for a space', 'میشود', 'انجام می شود', ['می شود']],
    ['a plural written apart', 'تحریمها', 'تحریم‌ها و تحریم ها', ['تحریم‌ها', 'تحریم ها']],
    ['a possessive plural', 'تحریم هایشان', 'تحریم‌هایشان', ['تحریم‌هایشان']],
    [
      'گفتگو in all its spellings',
      'گفتگو',
      'گفتوگو، گفت‌وگو، گفت و گو، گفت‌گو',
      ['گفتوگو', 'گفت‌وگو', 'گفت و گو', 'گفت‌گو'],
    ],
    ['the endings of گفت‌وگو', 'گفت‌وگوها', 'گفتگوها', ['گفتگوها']],
    ['words parted by a line break', 'نیروی دریایی', 'نیروی\nدریایی', ['نیروی\nدریایی']],
    ['a no-break space', '10 درصد', '۱۰\u00a0درصد', ['۱۰\u00a0درصد']],
    ['a hyphen between words', 'us visit', 'A US-visit', ['US-visit']],
    ['quotes of any kind', `"رويترز"`, '«رویترز»', ['«رویترز»']],
    ['a curly apostrophe', "Iran's", 'Iran’s oil', ['Iran’s']],
    ['an Arabic question mark', 'کجا?', 'کجا؟', ['کجا؟']],
    ['bidi marks inside', 'متن', 'م\u200fت\u202bن', ['م\u200fت\u202bن']],
    ['a ligature', 'لا', 'ﻻ', ['ﻻ']],
    ['one letter of a ligature, once', 'ل', 'ﻻ', ['ﻻ']],
    ['Latin case', 'REUTERS', 'Reuters', ['Reuters']],
    ['signs that mean something to a pattern', 'a.b*(c', 'A.B*(C', ['A.B*(C']],
    ['brackets and backslashes', String.raw`[\^-]`, String.raw`[\^-]`, [String.raw`[\^-]`]],
    ['letters beyond the first plane', '😀', 'خوب 😀', ['😀']],
  ])('sees through %s', (_, words, text, expected) => {
    expect(found(words, text)).toEqual(expected)
  })

  it.each([
    ['nothing', ''],
    ['white space', ' \n '],
    ['a tatweel alone', 'ـ'],
    ['a joiner alone', '\u200c'],
  ])('looks for nothing when asked for %s', (_, words) => {
    expect(needleOf(words)).toBeNull()
  })

  it('keeps to whole words when asked: neither a clitic nor a number around it', () => {
    expect(found('سال', 'امسال، سالها، سال ۲۰۱۹', true)).toEqual(['سال'])
    expect(found('19', '2019 and 19', true)).toEqual(['19'])
    expect(found('می', 'می‌شود', true)).toEqual([])
  })

  it(`finds in any text what it holds, disjoint and in order (seed ${seed})`, () => {
    const letters = fc.constantFrom(...Array.from('یيىکكهةاأآوؤ‌ ـَ۱١1aA.’\'"«ﻻ-['))
    const text = fc.array(letters, { minLength: 1, maxLength: 30 }).map((units) => units.join(''))
    fc.assert(
      fc.property(text, text, text, (before, words, after) => {
        const whole = before + words + after
        const needle = needleOf(words)
        if (needle === null) return
        const spans = findIn(fold(whole), needle)
        expect(spans.length).toBeGreaterThan(0)
        spans.forEach(({ from, to }, index) => {
          expect(from).toBeLessThan(to)
          expect(to).toBeLessThanOrEqual(whole.length)
          expect(from).toBeGreaterThanOrEqual(spans[index - 1]?.to ?? 0)
        })
      }),
      { seed, numRuns: 2_000 },
    )
  })
})

describe('an excerpt', () => {
  const text = 'این منبع که خواست نامش فاش نشود به رویترز گفت که مقامات ایالات متحده مذاکراتی را برگزار کردند.'
  const words = { from: text.indexOf('رویترز'), to: text.indexOf('رویترز') + 6 }

  it('cuts between words, says so, and knows where the words stand', () => {
    const cut = excerpt(text, words, { before: 12, after: 16 })
    expect(cut.text).toBe('… نشود به رویترز گفت که مقامات …')
    expect(cut.text.slice(cut.span.from, cut.span.to)).toBe('رویترز')
  })

  it('leaves a short text whole', () => {
    expect(excerpt(text, words, { before: 200, after: 200 })).toEqual({ text, span: words })
  })

  it('puts line breaks on one line without moving anything', () => {
    expect(excerpt('one\ntwo\tthree', { from: 4, to: 7 }, { before: 9, after: 9 })).toEqual({
      text: 'one two three',
      span: { from: 4, to: 7 },
    })
  })

  it(`shows the words themselves, wherever they stand (seed ${seed})`, () => {
    const room = fc.record({ before: fc.nat({ max: 20 }), after: fc.nat({ max: 20 }) })
    fc.assert(
      fc.property(fc.array(fc.constantFrom('واژه', 'دو', 'x')), fc.nat(), fc.nat(), room, (all, a, b, around) => {
        const joined = all.join(' ')
        const [from, to] = [a % (joined.length + 1), b % (joined.length + 1)].sort((x, y) => x - y)
        if (from === undefined || to === undefined) return
        const cut = excerpt(joined, { from, to }, around)
        expect(cut.text.slice(cut.span.from, cut.span.to)).toBe(joined.slice(from, to))
      }),
      { seed },
    )
  })
})
