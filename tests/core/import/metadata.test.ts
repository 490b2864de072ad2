import { describe, expect, it } from 'vitest'
import { importText } from '#core/import/import-text.ts'
import { findOutletAt } from '#core/import/outlets.ts'
import { draftOf, story } from './read.ts'

describe('outlet', () => {
  it.each([
    [
      'a dateline with the dash glued on',
      ['رادیو فردا- روزنامه‌ها گزارش دادند که نامه‌ای به مسکو رسیده است.'],
      'رادیو فردا',
      'Radio Farda',
    ],
    [
      'a dateline after the place',
      ['دبي - العربية.نت: قال مصدر مطلع إن الوفد غادر العاصمة أمس.'],
      'العربية.نت',
      'Al Arabiya',
    ],
    ['a label', ['عنوان الخبر هنا', ...story.ar, 'المصدر: الجزيرة + وكالات'], 'الجزيرة', 'Al Jazeera'],
    ['an address', [...story.fa, 'https://www.bbc.com/persian/articles/c123'], 'بی‌بی‌سی فارسی', 'BBC Persian'],
    [
      'an unknown name with an outlet’s word',
      ['بندر ژاله، کرانه آنلاین - مرزبانی نفتکش را توقیف کرد و به بندر برد.'],
      'کرانه آنلاین',
      '',
    ],
    [
      'an unknown name the people spoke to',
      ['سپیدار- سد سرریز کرد و شهر را آب گرفت.', 'او در گفت‌وگو با سپیدار این را گفته است و بس.'],
      'سپیدار',
      '',
    ],
    ['the imprint', [...story.ar, 'جميع الحقوق محفوظة © المرسى نيوز 2025'], 'المرسى نيوز', ''],
    [
      'an agency, when there is no other',
      ['موسكو (رويترز) - قال مصدر مطلع إن الوفد غادر العاصمة أمس.'],
      'رويترز',
      'Reuters',
    ],
    [
      'nothing: an agency quoted is no outlet',
      ['به گزارش رویترز، این سفر بالاترین سطح سفر در سال‌های اخیر است.'],
      '',
      '',
    ],
    ['nothing: a place is no outlet', ['بغداد - قال مصدر مطلع إن الوفد غادر العاصمة أمس.'], '', ''],
  ])('from %s', (_, lines, outlet, english) => {
    const draft = draftOf(...lines)
    expect([draft.outlet, draft.outletEnglish]).toEqual([outlet, english])
  })

  it('tells outlets that share a host by their path, and no look-alike host', () => {
    expect(findOutletAt('https://www.dw.com/ar/x')?.english).toBe('DW Arabic')
    expect(findOutletAt('https://evilreuters.com/x')).toBeNull()
    expect(findOutletAt('not an address')).toBeNull()
  })
})

describe('date', () => {
  it.each([
    ['a date line', ['عنوان الخبر الأول هنا', '31/10/2025', ...story.ar], '31/10/2025', ['2025-10-31'], true],
    [
      'a dateline',
      ['بغداد 5 آذار/مارس 2022 (رويترز) - قال مصدر إن الوفد غادر.'],
      '5 آذار/مارس 2022',
      ['2022-03-05'],
      true,
    ],
    [
      'today in the opening',
      ['انطلقت اليوم الثلاثاء 7 رمضان 1447هـ محادثات السلام في الدوحة.'],
      'الثلاثاء 7 رمضان 1447هـ',
      ['2026-02-24'],
      true,
    ],
    [
      'a weekday in the opening, its year from a comment',
      [
        'گزارشی که جمعه ۹ آبان منتشر شد می‌گوید او نامه نوشته است.',
        story.fa[0],
        'نظرات',
        '۳',
        'یکشنبه ۱۱ آبان ۱۴۰۴ - ۰۹:۵۱',
        'یکشنبه ۱۱ آبان ۱۴۰۴ - ۱۰:۵۱',
      ],
      'جمعه ۹ آبان',
      ['2025-10-31'],
      false,
    ],
    [
      'nothing: days of events',
      ['ونزوئلا در ۲۵ فوریه ناتو را مقصر دانست و در اول مارس گفت‌وگو کرد، پس از عام 2019.'],
      '',
      [],
      false,
    ],
    [
      'nothing: a full date in the story',
      ['آن دو کشور در شنبه ۱۲ اسفند ۱۳۹۶ توافقی را امضا کرده بودند که ماند.'],
      '',
      [],
      false,
    ],
    [
      'nothing: the day of a photograph',
      ['مادورو کمک خواست', 'مادورو در یک مراسم ملی در کاراکاس، ۱۲ اکتبر ۲۰۲۵', ...story.fa],
      '',
      [],
      false,
    ],
  ])('from %s', (_, lines, printed, candidates, isCertain) => {
    const { date } = draftOf(...lines)
    expect([date.printed, date.candidates, date.isCertain]).toEqual([printed, candidates, isCertain])
  })

  it('remarks on a missing year, with the words that tell it', () => {
    const draft = draftOf('او گفت جمعه ۹ آبان نامه‌ای از کاراکاس به مسکو رسیده است.', ...story.fa, '© ۱۴۰۴ رادیو پیوند')
    expect(draft.remarks).toEqual([{ kind: 'dateWithoutYear', printed: 'جمعه ۹ آبان', yearFrom: '۱۴۰۴' }])
    expect(draft.date.candidates).toEqual(['2025-10-31'])
  })

  it('takes the year from a day given with the file', () => {
    const bytes = new TextEncoder().encode('دوشنبه ۲۸ اردیبهشت کارگران بندر به سر کار خود بازگشتند.')
    const result = importText({ fileName: 'a.txt', bytes, near: '2026-05-20' })
    expect(result.ok && [result.value.date.candidates, result.value.remarks]).toEqual([
      ['2026-05-18'],
      [{ kind: 'dateWithoutYear', printed: 'دوشنبه ۲۸ اردیبهشت', yearFrom: '' }],
    ])
  })
})

describe('remarks', () => {
  it('shows a word that lost its joiner', () => {
    expect(draftOf('گفته میشود نامههایی به مسکو رسیده است که رسانهها از آن نوشتند.').remarks).toEqual([
      { kind: 'joinersMissing', example: 'میشود' },
    ])
  })

  it('says nothing where the joiners stand', () => {
    expect(draftOf('گفته می‌شود نامه‌هایی به مسکو رسیده است که رسانه‌ها از آن نوشتند.').remarks).toEqual([])
  })
})

it('finds an address with its label', () => {
  expect(draftOf(...story.fa, 'لینک: https://example.org/a?b=1').url).toBe('https://example.org/a?b=1')
})
