import { describe, expect, it } from 'vitest'
import { resolveDate } from '#core/text/date-resolve.ts'
import { findDates } from '#core/text/dates.ts'

function read(text: string, ...evidence: string[]): unknown[] {
  return findDates(text).map((date) => [date.printed, date.calendar, ...resolveDate(date, evidence).candidates])
}

describe('dates as printed', () => {
  it.each([
    [
      'Solar Hijri with weekday and clock',
      'یکشنبه ۱۱ آبان ۱۴۰۴ - ۰۹:۵۱',
      'یکشنبه ۱۱ آبان ۱۴۰۴',
      'persian',
      '2025-11-02',
    ],
    ['Solar Hijri with a lost joiner', 'سهشنبه ۱۴ بهمن ۱۳۹۹', 'سهشنبه ۱۴ بهمن ۱۳۹۹', 'persian', '2021-02-02'],
    [
      'Solar Hijri with “ماه” joined on',
      'سه‌شنبه، ۱۳ آبان‌ماه ۱۴۰۴',
      'سه‌شنبه، ۱۳ آبان‌ماه ۱۴۰۴',
      'persian',
      '2025-11-04',
    ],
    ['Solar Hijri typed with Arabic letters', '۲ ارديبهشت سال ١٤٠٣', '۲ ارديبهشت سال ١٤٠٣', 'persian', '2024-04-21'],
    ['a month that is also a word, with its year', '۲۰ مهر ۱۴۰۴', '۲۰ مهر ۱۴۰۴', 'persian', '2025-10-12'],
    ['Solar Hijri in numbers', 'تاریخ: ۱۴۰۴/۸/۹', '۱۴۰۴/۸/۹', 'persian', '2025-10-31'],
    ['Hijri with its mark', '14 ربيع الآخر 1447هـ', '14 ربيع الآخر 1447هـ', 'islamic-umalqura', '2025-10-06'],
    ['Hijri in Persian with a joiner', '۱۴ ربیع‌الثانی ۱۴۴۷', '۱۴ ربیع‌الثانی ۱۴۴۷', 'islamic-umalqura', '2025-10-06'],
    ['Hijri in numbers', '1447/05/09هـ', '1447/05/09هـ', 'islamic-umalqura', '2025-10-31'],
    [
      'Levantine and Gulf month together',
      'الجمعة 31 تشرين الأول/أكتوبر 2025م',
      'الجمعة 31 تشرين الأول/أكتوبر 2025م',
      'gregory',
      '2025-10-31',
    ],
    [
      'Gulf month and Levantine in brackets',
      'السبت 05 مارس (آذار) 2022',
      'السبت 05 مارس (آذار) 2022',
      'gregory',
      '2022-03-05',
    ],
    ['a Levantine month that is also a word', '4 آب 2020', '4 آب 2020', 'gregory', '2020-08-04'],
    ['a Maghrebi month', '20 غشت 2024', '20 غشت 2024', 'gregory', '2024-08-20'],
    ['Gregorian in Persian', 'پنجشنبه ۲۴ فوریه ۲۰۲۲ میلادی', 'پنجشنبه ۲۴ فوریه ۲۰۲۲ میلادی', 'gregory', '2022-02-24'],
    ['English, month first', 'on Friday, October 31, 2025', 'Friday, October 31, 2025', 'gregory', '2025-10-31'],
    ['English, day first', '31st of October 2025', '31st of October 2025', 'gregory', '2025-10-31'],
    ['numbers with dots', '31.10.2025', '31.10.2025', 'gregory', '2025-10-31'],
    ['ISO', '2025-10-31', '2025-10-31', 'gregory', '2025-10-31'],
  ])('reads %s', (_, text, printed, calendar, iso) => {
    expect(read(text)).toEqual([[printed, calendar, iso]])
  })

  it.each([
    ['a verb after a number', 'ساعت ۵ می شود'],
    ['water', 'او ۳ آب معدنی خرید'],
    ['arrows', '۲ تیر شلیک شد'],
    ['a day no month has', '45 مارس 2022'],
    ['a version or an address', '192.168.10.2025 و 1.2.3'],
    ['a month alone', 'در مارس ۲۰۲۲'],
    ['a share', '۱۲ درصد'],
  ])('takes no date from %s', (_, text) => {
    expect(findDates(text)).toEqual([])
  })

  it('reads both calendars of one line', () => {
    expect(read('۲۰ مهر ۱۴۰۴ برابر با ۱۲ اکتبر ۲۰۲۵')).toEqual([
      ['۲۰ مهر ۱۴۰۴', 'persian', '2025-10-12'],
      ['۱۲ اکتبر ۲۰۲۵', 'gregory', '2025-10-12'],
    ])
  })
})

describe('resolving', () => {
  const [friday] = findDates('جمعه ۹ آبان')
  if (friday === undefined) throw new Error('the date was not found')

  it('finds the year by the weekday among the years around the evidence', () => {
    expect(resolveDate(friday, ['2025-11-02'])).toEqual({ candidates: ['2025-10-31'], isCertain: false })
    expect(resolveDate(friday, ['2026-10-30'])).toEqual({ candidates: ['2025-10-31'], isCertain: false })
  })

  it('offers the years about when no weekday is printed, nearest first', () => {
    const [date] = findDates('۹ آبان')
    expect(date && resolveDate(date, ['2025-11-02']).candidates).toEqual(['2025-10-31', '2026-10-31', '2024-10-30'])
  })

  it('knows nothing without evidence', () => {
    expect(resolveDate(friday, [])).toEqual({ candidates: [], isCertain: false })
  })

  it('keeps both readings of a date whose day and month could be exchanged, unless the weekday decides', () => {
    const [unsure] = findDates('05/03/2022')
    const [decided] = findDates('الخميس 05/03/2022')
    expect(unsure && resolveDate(unsure, [])).toEqual({ candidates: ['2022-03-05', '2022-05-03'], isCertain: false })
    const [saturday] = findDates('السبت 05/03/2022')
    expect(saturday && resolveDate(saturday, [])).toEqual({ candidates: ['2022-03-05', '2022-05-03'], isCertain: true })
    expect(decided && resolveDate(decided, []).isCertain).toBe(false)
  })

  it('is not certain of a full date with the wrong weekday', () => {
    const [date] = findDates('شنبه ۹ آبان ۱۴۰۴')
    expect(date && resolveDate(date, [])).toEqual({ candidates: ['2025-10-31'], isCertain: false })
  })

  it('has no candidate for a day its month does not have that year', () => {
    const [date] = findDates('۳۰ اسفند ۱۴۰۴')
    expect(date && resolveDate(date, [])).toEqual({ candidates: [], isCertain: false })
  })

  it('agrees with ICU on Solar Hijri and Umm al-Qura for a century', () => {
    const formats = { persian: formatIn('persian'), 'islamic-umalqura': formatIn('islamic-umalqura') }
    for (const calendar of ['persian', 'islamic-umalqura'] as const) {
      const years = calendar === 'persian' ? [1340, 1440] : [1400, 1480]
      for (let year = years[0] ?? 0; year < (years[1] ?? 0); year += 1) {
        const iso = resolveDate({ ...friday, calendar, weekday: null, day: 1, month: 1, year }, []).candidates[0]
        expect(formats[calendar].format(new Date(`${iso ?? ''}T12:00:00Z`))).toMatch(new RegExp(`^1/1/${year}`))
      }
    }
  })
})

function formatIn(calendar: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  })
}
