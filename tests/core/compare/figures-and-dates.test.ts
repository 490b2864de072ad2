import { describe, expect, it } from 'vitest'
import { compare } from '#core/compare/compare.ts'
import { lexicon } from './lexicon.ts'
import { ar, fa, projectOf, reasonsOf, wordsOf, type Said } from './small-project.ts'

describe('figures', () => {
  const figures = (...said: readonly Said[]) => reasonsOf(['figure'], ...said)

  it('۳۵۰ هزار and ٣٥٠٬٠٠٠ are one number', () => {
    expect(figures(fa('۳۵۰ هزار نفر خانه‌های خود را ترک کردند.'), ar('نُقل ٣٥٠٬٠٠٠ شخص إلى أماكن آمنة.'))).toEqual([])
  })

  it('دستکم ۶۱ and أكثر من 60 agree, 58 does not', () => {
    const [atLeast, moreThan] = [fa('دستکم ۶۱ نفر کشته شدند.'), ar('قُتل أكثر من 60 شخصاً.')]
    expect(figures(atLeast, moreThan)).toEqual([])
    expect(figures(atLeast, moreThan, ar('بلغ عدد القتلى 58 شخصاً.'))).toEqual(['figure.contradicts'])
  })

  it('more than 200,000 hides something where another has 350,000', () => {
    expect(figures(fa('۳۵۰ هزار نفر آواره شدند.'), ar('أكثر من 200 ألف شخص نزحوا.'))).toEqual(['figure.looser'])
  })

  it('لم يتجاوز عشرين دقيقة is at most, and forty is more', () => {
    expect(figures(fa('درگیری حدود چهل دقیقه طول کشید.'), ar('اشتباك لم يتجاوز عشرين دقيقة.'))).toEqual([
      'figure.contradicts',
    ])
  })

  it('۴۸ ساعت and يومين are one length of time', () => {
    expect(figures(fa('در ۴۸ ساعت باران بارید.'), ar('هطلت الأمطار خلال يومين.'))).toEqual([])
  })

  it('the dual of a counted noun is two: عنصران against سه تن', () => {
    const project = projectOf([fa('سه تن از نیروها کشته شدند.'), ar('قُتل عنصران من خفر السواحل.')])
    const [finding] = compare(project.snapshot, lexicon)
    expect(finding?.reason).toBe('figure.contradicts')
    expect(finding?.sides.map((side) => wordsOf(side, project.snapshot))).toEqual([['سه تن'], ['عنصران']])
  })

  it('22 per cent against 18 now and 4 later is one sum in parts', () => {
    expect(
      figures(fa('دستمزد کارگران ۲۲ درصد افزایش می‌یابد.'), ar('زيادة الأجور 18 في المئة فوراً و4 في المئة لاحقاً.')),
    ).toEqual(['figure.parts'])
  })

  it('tomans and dollars can only be compared at a rate, tomans and rials always', () => {
    const tomans = fa('خسارت ۴۸ میلیارد تومان برآورد شد.')
    expect(figures(tomans, ar('قُدرت الخسائر بنحو 1.2 مليار دولار.'))).toEqual(['figure.currencies'])
    expect(figures(tomans, fa('خسارت ۴۸۰ میلیارد ریال برآورد شد.'))).toEqual([])
  })

  it('“several workers” is vaguer than 23', () => {
    expect(figures(fa('پلیس چند کارگر را بازداشت کرد.'), ar('أوقفت الشرطة 23 عاملاً.'))).toEqual(['figure.vague'])
  })

  it('a figure beside another thing proves nothing: of a whole paragraph only what counts the same is compared', () => {
    const whole = fa('انفجار ۱۲ کشته بر جا گذاشت. ۴۰ خودرو نیز سوخت و ۳ مدرسه تعطیل شد.')
    expect(figures(whole, ar('قُتل 12 شخصاً. وأُغلقت 5 طرق مؤقتاً.'))).toEqual([])
  })

  it('۱۰۸ کیلومتر در ساعت is 30 متراً في الثانية', () => {
    expect(figures(fa('سرعت باد به ۱۰۸ کیلومتر در ساعت رسید.'), ar('بلغت سرعة الرياح 30 متراً في الثانية.'))).toEqual([])
    expect(figures(fa('سرعت باد به ۱۰۸ کیلومتر در ساعت رسید.'), ar('بلغت سرعة الرياح 80 كيلومتراً في الساعة.'))).toEqual(
      ['figure.contradicts'],
    )
  })

  it('below zero is not above', () => {
    const cold = fa('دما به منفی ۵ درجه رسید.')
    expect(figures(cold, ar('انخفضت الحرارة إلى 5 درجات تحت الصفر.'))).toEqual([])
    expect(figures(cold, ar('بلغت الحرارة 5 درجات.'))).toEqual(['figure.contradicts'])
  })

  it('half a metre is fifty centimetres', () => {
    expect(figures(fa('برف به ۵۰ سانتی‌متر رسید.'), ar('بلغت سماكة الثلوج نصف متر.'))).toEqual([])
    expect(figures(fa('برف به ۶۰ سانتی‌متر رسید.'), ar('بلغت سماكة الثلوج نصف متر.'))).toEqual(['figure.contradicts'])
  })

  it('the second floor is not the third; another ordinal proves nothing', () => {
    const second = fa('آتش از انباری در طبقه دوم آغاز شد.')
    expect(figures(second, ar('اندلع الحريق في مستودع بالطابق الثالث.'))).toEqual(['figure.contradicts'])
    expect(figures(second, ar('اندلع الحريق في مستودع للمرة الثالثة.'))).toEqual([])
  })

  it('76 is 76.4 with fewer digits, 1,400 a rough 1,366', () => {
    expect(figures(fa('نفت به ۷۶ دلار رسید.'), ar('بلغ النفط 76.4 دولاراً.'))).toEqual([])
    expect(figures(fa('دلار ۱۴۰۰ دینار شد.'), ar('بلغ الدولار 1366 ديناراً.'))).toEqual(['figure.rough'])
  })

  it('a number within a name is no figure: شاهین ۷', () => {
    expect(figures(fa('شناور «شاهین ۷» آسیب دید.'), ar('تضرر 3 زوارق.'))).toEqual([])
  })
})

describe('dates and times', () => {
  const dates = (...said: readonly Said[]) => reasonsOf(['date'], ...said)

  it('جمعه ۹ آبان is 31 أكتوبر', () => {
    expect(dates(fa('نفتکش جمعه ۹ آبان توقیف شد.'), ar('احتُجزت الناقلة في 31 أكتوبر.'))).toEqual([])
    expect(dates(fa('نفتکش جمعه ۹ آبان توقیف شد.'), ar('احتُجزت الناقلة في 30 أكتوبر.'))).toEqual(['date.day'])
  })

  it('two days that touch are two days', () => {
    expect(dates(fa('اعتصاب از شنبه ۱۰ آبان آغاز شد.'), ar('بدأ الإضراب يوم الأحد 2 تشرين الثاني.'))).toEqual([
      'date.day',
    ])
  })

  it('بعد غد is counted from the day of its own report', () => {
    const wednesday = fa('موج دوم چهارشنبه ۱۶ مهر می‌رسد.', { date: '2025-10-06' })
    expect(dates(wednesday, ar('تصل الموجة الثانية بعد غد الأربعاء.', { date: '2025-10-06' }))).toEqual([])
    expect(dates(wednesday, ar('تصل الموجة الثانية غدا.', { date: '2025-10-06' }))).toEqual(['date.day'])
  })

  it('the day as a word: دهم تیر is 1 July', () => {
    const meeting = fa('دو طرف دهم تیر دیدار می‌کنند.', { date: '2026-05-19' })
    expect(dates(meeting, ar('يجتمعان في الأول من تموز/يوليو.', { date: '2026-05-18' }))).toEqual([])
    expect(dates(meeting, ar('يجتمعان في الثالث من تموز/يوليو.', { date: '2026-05-18' }))).toEqual(['date.day'])
  })

  it('two in the morning may be dawn, and is not the evening before', () => {
    const night = fa('سد ساعت ۲ بامداد دوشنبه ۱۴ مهر سرریز کرد.', { date: '2025-10-06' })
    expect(dates(night, ar('فاض السد فجر اليوم الاثنين.', { date: '2025-10-06' }))).toEqual([])
    expect(dates(night, ar('فاض السد مساء 5 تشرين الأول.', { date: '2025-10-07' }))).toEqual(['date.day'])
  })

  it('midnight between Thursday and Friday is not a quarter past three', () => {
    expect(dates(fa('ساعت ۳:۱۵ بامداد متوقف شد.'), ar('اعترضا الناقلة قرابة منتصف ليل الخميس.'))).toEqual(['date.time'])
  })

  it('the year 1377 is 1998', () => {
    expect(dates(fa('توافق سال ۱۳۷۷ امضا شد.'), ar('وُقّع الاتفاق عام 1998.'))).toEqual([])
    expect(dates(fa('توافق سال ۱۳۷۵ امضا شد.'), ar('وُقّع الاتفاق عام 1998.'))).toEqual(['date.day'])
  })

  it('two named zones half hours apart prove nothing', () => {
    expect(dates(fa('ساعت ۱۴:۳۰ به وقت تهران آغاز شد.'), ar('بدأت الساعة 11:00 بتوقيت غرينتش.'))).toEqual([])
  })

  it('without the day of the report a weekday is left alone', () => {
    const unknown = projectOf([fa('جمعه رخ داد.'), ar('وقع يوم الأحد.')]).snapshot
    const reports = unknown.reports.map((report) => ({ ...report, date: null }))
    expect(compare({ ...unknown, reports }, lexicon).filter(({ kind }) => kind === 'date')).toEqual([])
  })
})
