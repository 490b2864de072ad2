import { describe, expect, it } from 'vitest'
import { findClockTimes } from '#core/text/clock-times.ts'
import { findDurations } from '#core/text/durations.ts'
import { findQuantities } from '#core/text/quantities.ts'

/** Hour and minute, `?` where it may be twelve hours later, the zone; all of it must be the phrase, or stand in it. */
function clockTimes(text: string): string[] {
  return findClockTimes(text).map(({ minutes, isHalfDayUnsure, zone }) => {
    const clock = `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
    return `${clock}${isHalfDayUnsure ? '?' : ''}${zone === null ? '' : ` ${zone}`}`
  })
}

describe('clock times', () => {
  it.each([
    ['ساعت ۳:۱۵ بامداد', '3:15'],
    ['ساعت ۳:۱۵ بعد از ظهر', '15:15'],
    ['ساعت ۱۵:۳۰ به وقت گرینویچ', '15:30 گرینویچ'],
    ['ساعت ۱۸:۰۰ به وقت محلی', '18:00 محلی'],
    ['ساعت ۵ صبح', '5:00'],
    ['در ساعت ۲ بعد از ظهر', '14:00'],
    ['ساعت ۸ شب', '20:00'],
    ['ساعت ۲۰ امشب', '20:00'],
    ['ساعت پنج صبح', '5:00'],
    ['ساعت هشت و نیم شب', '20:30'],
    ['ساعت ۵ و ۳۰ دقیقه بامداد', '5:30'],
    ['ساعت ۱۲ ظهر', '12:00'],
    ['ساعت ۱۲ شب', '0:00'],
    ['ساعت ۳:۱۵', '3:15?'],
    ['یکشنبه - ۰۹:۵۱', '9:51'],
    ['الساعة الـ18:00 بتوقيت موسكو', '18:00 موسكو'],
    ['(15:00 بتوقيت غرينتش)', '15:00 غرينتش'],
    ['15:00 ت.غ', '15:00 ت.غ'],
    ['18:30 GMT', '18:30 GMT'],
    ['الساعة 7.55 صباحًا', '7:55'],
    ['الساعة 2 مساءً', '14:00'],
    ['الساعة 5 صباحًا بالتوقيت المحلي', '5:00 المحلي'],
    ['الساعة الثالثة', '3:00?'],
    ['الساعة الثالثة فجرا', '3:00'],
    ['الساعة الثالثة والنصف بعد الظهر', '15:30'],
    ['الساعة الثانية عشرة ظهرا', '12:00'],
    ['الساعة الحادية عشرة والربع مساء', '23:15'],
    ['الساعة الثامنة إلا ربعا مساء', '19:45'],
    ['الساعة الواحدة ظهرا', '13:00'],
    ['عند الخامسة من مساء أمس', '17:00'],
    ['بتوقيت مكة', ''],
    ['at 7 pm', '19:00'],
    ['at 10:30 a.m.', '10:30'],
  ])('%s', (phrase, expected) => {
    expect(clockTimes(phrase)).toEqual(expected === '' ? [] : [expected])
  })

  it.each([
    'در ۲۴ ساعت ۵ نفر کشته شدند',
    'نتیجه ۳:۲ شد',
    'المرحلة الثالثة',
    'بعد 24 ساعة',
    '10:75',
    '25:30',
    '1:02:03:04',
  ])('no clock time: %s', (phrase) => {
    expect(clockTimes(phrase)).toEqual([])
  })
})

describe('durations', () => {
  it.each([
    ['چهل دقیقه', '40 minute'],
    ['شش ساعت', '6 hour'],
    ['یک هفته', '1 week'],
    ['سه‌روزه', '3 day'],
    ['۲۰ دقیقه‌ای', '20 minute'],
    ['۳۲ ساله', '32 year'],
    ['نیم ساعت', '0.5 hour'],
    ['یک سال و نیم', '1.5 year'],
    ['دو ساعت و سی دقیقه', '150 minute'],
    ['دو سال و سه ماه', '27 month'],
    ['بیش از دو دهه', '2 decade atLeast'],
    ['۱۰ تا ۱۲ روز', '10 day 10–12'],
    ['ثلاثة أيام', '3 day'],
    ['عامين', '2 year'],
    ['ساعتين', '2 hour'],
    ['خلال العامين الماضيين', '2 year'],
    ['بعد يومين من القتال', '2 day'],
    ['ساعة ونصف الساعة', '1.5 hour'],
    ['ساعتين و30 دقيقة', '150 minute'],
    ['نصف ساعة', '0.5 hour'],
    ['نحو خمسة عشر شهرا', '15 month about'],
    ['يوم واحد', '1 day'],
    ['لمدة أسبوع', '1 week'],
    ['البالغ من العمر 31 عامًا', '31 year'],
    ['40 minutes', '40 minute'],
  ])('%s', (phrase, expected) => {
    const found = findDurations(phrase).map(({ value, unit, bound, range }) => {
      const shownRange = range === undefined ? '' : ` ${range.low}–${range.high}`
      return `${value} ${unit}${bound === 'exact' ? '' : ` ${bound}`}${shownRange}`
    })
    expect(found).toEqual([expected])
  })
})

describe('quantities', () => {
  const read = (text: string): string[] =>
    findQuantities(text).map(({ type, from, to }) => `${type}: ${text.slice(from, to)}`)

  it('keeps the numbers of dates and clock times out of the numbers, in Persian', () => {
    expect(read('جمعه ۹ آبان ۱۴۰۴ ساعت ۳:۱۵ بامداد دست‌کم ۲۰ نفر پس از شش ساعت درگیری کشته شدند')).toEqual([
      'date: جمعه ۹ آبان ۱۴۰۴',
      'clockTime: ساعت ۳:۱۵ بامداد',
      'number: ۲۰ نفر',
      'duration: شش ساعت',
    ])
  })

  it('keeps the numbers of dates and clock times out of the numbers, in Arabic', () => {
    const text = 'قتل خمسة وعشرون شخصا الجمعة 31 أكتوبر 2025 عند الساعة الـ18:00 بتوقيت موسكو بعد عامين من الهدوء'
    expect(read(text)).toEqual([
      'number: خمسة وعشرون شخصا',
      'date: الجمعة 31 أكتوبر 2025',
      'clockTime: الساعة الـ18:00 بتوقيت موسكو',
      'duration: عامين',
    ])
  })

  it('keeps the first end of a range whose second end is a date', () => {
    expect(read('از ۱۰ تا ۱۲ مارس ۲۰۲۲')).toEqual(['number: ۱۰', 'date: ۱۲ مارس ۲۰۲۲'])
  })
})
