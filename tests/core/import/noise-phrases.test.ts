import { describe, expect, it } from 'vitest'
import { lettersOf, lineShape } from '#core/import/line-shape.ts'
import { matchNoise } from '#core/import/noise-match.ts'
import { noiseRules } from '#core/import/noise-phrases.ts'

function match(text: string): string | null {
  return matchNoise(lineShape({ text, marker: '', isAfterBlank: false }))?.exclusion ?? null
}

describe.each(noiseRules)('$name', (rule) => {
  const phrases = [...rule.phrases.fa, ...rule.phrases.ar, ...rule.phrases.en]

  it.each(['fa', 'ar', 'en'] as const)('says every phrase once in %s', (language) => {
    const letters = rule.phrases[language].map((phrase) => phrase.split('…').map(lettersOf).join('…'))
    expect(letters.filter((phrase, index) => letters.indexOf(phrase) !== index)).toEqual([])
  })

  it('knows each of its phrases, in Persian, Arabic and English', () => {
    const lines =
      rule.reach === 'part'
        ? phrases.map((phrase) => `${phrase} | ${rule.exclusion === 'footer' ? 'About us' : 'Telegram | Facebook'}`)
        : phrases.map((phrase) => phrase.replace('…', 'متن'))
    const missed = lines.filter((line) => match(line) === null)
    expect(missed).toEqual([])
  })
})

it.each([
  ['readMore', 'بیشتر بخوانید: نرخ امروز ارز'],
  ['readMore', 'اقرأ أيضًا.. من هو المبعوث الجديد؟'],
  ['readMore', 'Read more » Gulf ports brace for congestion'],
  ['readMore', 'بيشتربخوانيد'],
  ['comments', 'نظرات (۱۲)'],
  ['comments', '12 تعليقاً'],
  ['comments', '3 Comments'],
  ['share', '📤 به اشتراک بگذارید'],
  ['share', 'Facebook Twitter WhatsApp'],
  ['share', 'ارسال با واتساپ | چاپ'],
  ['tags', '#فنزويلا #روسيا'],
  ['tags', 'الكلمات الدلالية: النفط - روسيا'],
  ['footer', '© ۱۴۰۴ رادیو پیوند'],
  ['login', 'برای ثبت نظر وارد شوید'],
])('takes as %s “%s”', (reason, text) => {
  expect(match(text)).toBe(reason)
})

it.each([
  'وزیر خارجه گفت: بیشتر بخوانید و کمتر سخن بگویید تا کارها پیش برود و کشور آباد شود.',
  'او از خبرنگاران خواست نظرات مردم را بشنوند.',
  'تعليقات المسؤولين أثارت غضب المعارضة في البلاد.',
  'دیدگاه ایران درباره ونزوئلا',
  'نظر کارشناسان',
  'آراء متباينة',
  'مشاركة روسية في القمة',
  'Share prices fell',
  'Home secretary resigns',
  '(عکس: رویترز ©)',
  'تهران، مسکو، پکن',
  'واکنش روسیه و محدودیتهای کرملین',
  'خبرگزاری‌ها: حمله آغاز شد',
  'در همین رابطه وزیر نیرو گفت سد سالم است.',
])('leaves alone “%s”', (text) => {
  expect(match(text)).toBeNull()
})
