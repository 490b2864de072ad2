import { describe, expect, it } from 'vitest'
import { ar, fa, reasonsOf, type Said } from './small-project.ts'

describe('names', () => {
  const names = (...said: readonly Said[]) => reasonsOf(['name'], ...said)

  it('هاشم رفاعی and حازم الرفاعي are near and not one', () => {
    expect(names(fa('نام هاشم رفاعی در فهرست است.'), ar('وفي القائمة حازم الرفاعي.'))).toEqual(['name.nearly'])
  })

  it('متحد قدیمی پوتین calls him by his family name, and قدیمی is no given one', () => {
    expect(
      names(
        fa('فشار بر مادورو، متحد قدیمی پوتین، افزایش یافت.'),
        ar('زاد الضغط على مادورو، حليف فلاديمير بوتين القديم.'),
      ),
    ).toEqual([])
  })

  it('one name in two spellings is one name: کاوه برومند and كاوه برومند, گورچاکوف and غورتشاكوف', () => {
    expect(names(fa('کاوه برومند آزاد شد.'), ar('أُفرج عن كاوه برومند.'))).toEqual([])
    expect(names(fa('ایگور گورچاکوف سفر کرد.'), ar('سافر إيغور غورتشاكوف.'))).toEqual([])
  })

  it('one strait under two names', () => {
    expect(names(fa('نفتکش در تنگه پریان توقیف شد.'), ar('احتُجزت الناقلة في مضيق اللؤلؤ.'))).toEqual([
      'name.differently',
    ])
  })

  it('تنگه هرمز and مضيق هرمز are one', () => {
    expect(names(fa('نفتکش در تنگه هرمز توقیف شد.'), ar('احتُجزت الناقلة في مضيق هرمز.'))).toEqual([])
  })

  it('a company’s name translated in one report and spelled in the other', () => {
    expect(names(fa('شرکت کشتیرانی «لنگر آبی» خطوط خود را منتقل کرد.'), ar('حولت شركة «بلو أنكور» سفنها.'))).toContain(
      'name.differently',
    )
  })

  it('a capital stands for its state, and so do its people: موسكو, روسیه; واشنگتن, الأميركية', () => {
    expect(names(fa('واشنگتن نفت روسیه را تحریم کرد.'), ar('حظرت الحكومة الأميركية شحنات موسكو.'))).toEqual([])
  })

  it('a name that only says on whose word is attribution', () => {
    expect(names(fa('یک دیپلمات به خبرگزاری فرانسه گفت توافق شد.'), ar('وقد تم الاتفاق.'))).toEqual([])
  })

  it('a name that one report gives and the other nowhere has', () => {
    expect(names(fa('ولادیمیر پوتین پیشنهاد را پذیرفت.'), ar('قُبل العرض.'))).toEqual(['name.unnamed'])
    expect(names(fa('ولادیمیر پوتین پیشنهاد را پذیرفت.'), ar('قبل فلاديمير بوتين العرض.'))).toEqual([])
  })
})
