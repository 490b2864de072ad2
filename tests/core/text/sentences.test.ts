import { expect, it } from 'vitest'
import { sentenceSpans } from '#core/text/sentences.ts'

function sentences(text: string): string[] {
  return sentenceSpans(text).map(({ from, to }) => text.slice(from, to))
}

it.each([
  ['full stops', ['او رفت.', 'او آمد.']],
  ['Arabic question marks', ['چرا رفت؟', 'نمی‌دانم!']],
  ['no break at a semicolon', ['سرریز سد؛ ۶۱ کشته و زخمی.']],
  ['decimal points and separators', ['بها 71.40 و ۳٫۵ و ۲.۵ میلیون است.']],
  ['Persian initials of a ship', ['ناو «یواس‌اس جرالد آر. فورد» آمد.']],
  ['Latin letters spelt out', ['سامانه جی.پی.اس از کار افتاد.']],
  ['an Arabic title', ['وصل د. محمد إلى القاهرة.', 'ثم غادر.']],
  ['an English title', ['Mr. Maduro left.', 'Gen. López stayed.']],
  ['a question quoted, and who asked it', ['«آیا می‌روید؟» پرسید خبرنگار.', 'پاسخی نیامد.']],
  ['a quotation closed before the next sentence', ['وقال: «لن نرحل.»', 'ثم صمت.']],
  ['reversed quotation marks', ['نقلت ”رويترز“ النبأ.', '”هذا غير صحيح“ قال الوزير.']],
  ['a full stop inside brackets', ['الساعة (15:00 بتوقيت موسكو. غداً) موعد اللقاء.']],
  ['a list number', ['۱. گسترش همکاری نفتی.']],
])('keeps %s', (_, expected) => {
  expect(sentences(expected.join(' '))).toEqual(expected)
})

it('breaks where a sloppy hand left out the space', () => {
  expect(sentences('او گزارش را رد کرد.وی گفت نه.')).toEqual(['او گزارش را رد کرد.', 'وی گفت نه.'])
})

it('gives up on a bracket that is never closed', () => {
  const rest = 'این جمله‌ای است که ادامه دارد. '.repeat(30)
  expect(sentences(`آغاز (کرد. ${rest}`).length).toBeGreaterThan(10)
})
