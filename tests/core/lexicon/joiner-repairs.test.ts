import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findJoinerRepairs, wordsOf } from '#core/lexicon/joiner-repairs.ts'
import { collectPersianWords } from '#core/lexicon/persian-words.ts'
import { loadLexicon } from '#core/lexicon/load.ts'
import { readLexiconFiles } from '../../../build/lexicon-files.ts'
import { seed } from '../../laws/seed.ts'

const words = collectPersianWords(loadLexicon(await readLexiconFiles()).concepts, [])

/** The text with everything proposed done, half-spaces written as `_`. */
function repair(text: string): string {
  let result = text.replaceAll('_', '\u200c')
  for (const { from, to, text: repaired } of findJoinerRepairs(result, words, wordsOf([result])).toReversed()) {
    result = result.slice(0, from) + repaired + result.slice(to)
  }
  return result.replaceAll('\u200c', '_')
}

describe('a half-space that was lost', () => {
  it.each([
    ['او می رود و نمی گوید.', 'او می_رود و نمی_گوید.'],
    ['او میرود و نمیگوید.', 'او می_رود و نمی_گوید.'],
    ['کتاب ها و سال های جنگ', 'کتاب_ها و سال_های جنگ'],
    ['در سالهای جنگ', 'در سال_های جنگ'],
    ['گفتوگو و گفتوگوها', 'گفت_وگو و گفت_وگوها'],
    ['گفتوگو ها', 'گفت_وگو_ها'],
    ['آنان رفته اند و کشته شدهاند', 'آنان رفته_اند و کشته شده_اند'],
    ['منطقه ای مرزی', 'منطقه_ای مرزی'],
    ['آتش بس برقرار شد', 'آتش_بس برقرار شد'],
    ['مي شود و مي‌گويد', 'مي_شود و مي_گويد'],
    ['رئیسجمهور سهشنبه گفت', 'رئیس_جمهور سه_شنبه گفت'],
  ])('is found: %s', (text, repaired) => {
    expect(repair(text)).toBe(repaired)
  })
})

describe('a joiner that joins nothing', () => {
  it.each([
    ['می__رود', 'می_رود'],
    ['خانه_ بزرگ', 'خانه بزرگ'],
    ['می¬رود', 'می_رود'],
  ])('is put right: %s', (text, repaired) => {
    expect(repair(text)).toBe(repaired)
  })
})

describe('what means something else, or is as usual without', () => {
  it.each([
    'میدان آزادی و میدانی دیگر',
    'در ۵ می گفت',
    'تنها آنها نهایی شد',
    'به عنوان نمونه به ویژه',
    'محیط زیست',
    'کشته شده بودند',
    'کشورهای منطقه',
    'بهروز رفت',
    'پیوندهای دو کشور',
  ])('is left alone: %s', (text) => {
    expect(repair(text)).toBe(text)
  })
})

it(`changes nothing but half-spaces and spaces (seed ${seed})`, () => {
  const pieces = fc.constantFrom(
    'می',
    'رود',
    'نمی',
    'ها',
    'های',
    'کتاب',
    'خانه',
    'ای',
    'شده',
    'اند',
    'گفتوگو',
    ' ',
    '\u200c',
    '،',
    '5',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const text = parts.join('')
      const once = repair(text)
      const letters = (of: string) => of.replaceAll(/[\s_\u200c]/gu, '')
      expect(letters(once)).toBe(letters(text))
    }),
    { seed, numRuns: 2_000 },
  )
})
