import { expect, it } from 'vitest'
import { spellings } from '../../../core/lexicon/spellings.ts'

it('a Persian compound stands joined and parted', () => {
  expect(spellings('رئیس‌جمهور', 'fa')).toEqual([['رییسجمهور'], ['رییس', 'جمهور']])
})

it('a light verb stands in every tense, the words before it as they are', () => {
  expect(spellings('تأیید شد', 'fa')).toEqual(
    ['شد', 'شدن', 'شود', 'شوند', 'شده', 'شدند'].map((verb) => ['تایید', verb]),
  )
})

it('a light verb by itself is left alone', () => {
  expect(spellings('کرد', 'fa')).toEqual([['کرد']])
})

it('an Arabic form has its one folded spelling', () => {
  expect(spellings('مجلس الأمن', 'ar')).toEqual([['مجلس', 'الامن']])
})
