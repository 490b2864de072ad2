import { describe, expect, it } from 'vitest'
import { formatOf } from '../../renderer/i18n/format.ts'

describe('dates in the language of the interface', () => {
  it('are in its own calendar, with weekday, day, month and year in reading order', () => {
    const dates = (['en', 'fa', 'ar'] as const).map((language) =>
      formatOf(language).date('2022-03-05', { weekday: true }),
    )
    expect(dates).toEqual(['Saturday 5 March 2022', 'شنبه ۱۴ اسفند ۱۴۰۰', 'السبت ٥ مارس ٢٠٢٢'])
  })

  it('are Gregorian where that is asked for', () => {
    expect(formatOf('fa').gregorian('2022-03-07')).toBe('۷ مارس ۲۰۲۲')
  })

  it('follow the report where its own date is shown', () => {
    const english = formatOf('en')
    expect(english.dateOfReport('2025-10-31', 'fa', 'persian', { weekday: true })).toBe('جمعه ۹ آبان ۱۴۰۴')
    expect(english.dateOfReport('2025-10-31', 'ar', 'gregory')).toBe('٣١ أكتوبر ٢٠٢٥')
  })

  it('do not move with the time zone of the reader', () => {
    expect(formatOf('en').date('2022-01-01')).toBe('1 January 2022')
  })

  it('show what is no date as it is', () => {
    expect(formatOf('en').date('next week')).toBe('next week')
  })
})

it('numbers have the digits of the language', () => {
  expect((['en', 'fa', 'ar'] as const).map((language) => formatOf(language).number(1404))).toEqual([
    '1,404',
    '۱٬۴۰۴',
    '١٬٤٠٤',
  ])
})
