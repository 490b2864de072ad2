import { expect, it } from 'vitest'
import { detectLanguage } from '#core/text/language.ts'
import { scriptShares } from '#core/text/script.ts'

it.each([
  ['fa', 'a headline', 'مادورو از مسکو کمک خواست'],
  ['ar', 'a headline', 'مادورو يطلب المساعدة'],
  ['en', 'a headline', 'Putin says no to the deal'],
  ['fa', 'Persian typed with Arabic ي and ك', 'رئيس جمهور روسيه به ونزوئلا رفت'],
  ['fa', 'Persian without joiners', 'رئیسجمهور میگوید گزارشها را نمیپذیرد'],
  ['fa', 'three words without a Persian letter', 'حمله روسيه به كييف'],
  ['ar', 'Arabic with Persian letters in a name', 'وصل غورباتشوف وچرنينكو إلى موسكو في زيارة'],
  ['ar', 'Arabic typed with Persian ی and ک', 'وقال مصدر مطلع إن المحادثات بین البلدین لم تفض إلى اتفاق'],
  ['fa', 'Persian with an English name in it', 'شرکت «روستک» (Rostec) در مسکو'],
  ['fa', 'a heading of two words', 'دیدگاه خوانندگان'],
  ['und', 'one word of both languages', 'سلام'],
  ['und', 'French', 'Le président du Venezuela est dans la capitale'],
  ['und', 'Urdu', 'یہ خبر بڑی ہے اور لوگوں نے اسے پڑھا'],
  ['und', 'Russian', 'Президент Венесуэлы'],
  ['und', 'numbers', '۱۲۳ 45 ٪'],
  ['und', 'nothing', ''],
] as const)('takes for %s: %s', (language, _, text) => {
  expect(detectLanguage(text)).toBe(language)
})

it('shares out letters alone, in code points', () => {
  expect(scriptShares('۱۲ متن ab, я!')).toEqual({ arabic: 0.5, latin: 2 / 6, other: 1 / 6, letters: 6 })
  expect(scriptShares('12 … !')).toEqual({ arabic: 0, latin: 0, other: 0, letters: 0 })
})
