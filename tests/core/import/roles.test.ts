import { describe, expect, it } from 'vitest'
import { draftOf, rolesOf, story } from './read.ts'

describe('before the story', () => {
  it.each([
    ['caption', 'نیکلاس مادورو در یک مراسم ملی در کاراکاس، ونزوئلا، ۱۲ اکتبر ۲۰۲۵'],
    ['caption', 'عکس: خبرگزاری‌ها'],
    ['caption', 'منبع تصویر، Getty Images'],
    ['caption', 'الرئيس الفنزويلي خلال مراسم في كاراكاس (أ.ف.ب)'],
    ['caption', 'File photo of the palace'],
    ['byline', 'نسترن کوهی، گروه جامعه'],
    ['byline', 'كتب جابر الوائلي'],
    ['byline', 'بغداد – سارة العلي'],
    ['byline', 'واشنطن: هبة القدسي'],
    ['byline', 'By Jane Doe'],
    ['byline', 'الاثنين 14 ربيع الآخر 1447هـ - 06 أكتوبر 2025م'],
    ['byline', 'تاریخ انتشار: ۱۴۰۴/۸/۹ - ۱۴:۳۰'],
    ['heading', 'سخنگوی دولت این خبر را تکذیب کرد'],
  ])('%s: %s', (role, line) => {
    expect(rolesOf(draftOf('مادورو از سه کشور کمک خواست', '', line, '', ...story.fa))).toEqual([
      ['headline', 'مادورو از سه کشور کمک خواست'],
      [role, line],
    ])
  })

  it('takes no headline from a report that starts with its story', () => {
    expect(rolesOf(draftOf(...story.ar))).toEqual([])
  })

  it('takes the headline a page prints twice, and no label before it', () => {
    const draft = draftOf(
      'گزارش ویژه',
      'خبر فوری دیگری در راه است',
      'مادورو از سه کشور کمک خواست',
      'مادورو از سه کشور کمک خواست',
      ...story.fa,
    )
    expect(draft.headline).toBe('مادورو از سه کشور کمک خواست')
  })

  it('takes a headline as long as a paragraph by the full stop it lacks', () => {
    const headline =
      'سخنگوی وزارت خارجه روسیه از رسیدن نامه رئیس‌جمهور ونزوئلا به کرملین و آمادگی مسکو برای پاسخ به آن خبر داد'
    expect(draftOf(headline, ...story.fa).headline).toBe(headline)
  })

  it('finds the headline under a date line', () => {
    expect(draftOf('۹ آبان ۱۴۰۴، ۱۴:۳۰', 'نامه را بررسی می‌کنیم', ...story.fa).headline).toBe('نامه را بررسی می‌کنیم')
  })
})

describe('in the story', () => {
  it('takes verse for body: headings do not come in threes', () => {
    const verse = ['يا كراكاس الحزينة', 'نامي على كتف البحر', 'غدا يعود الصيادون']
    expect(rolesOf(draftOf(story.ar[0], ...verse, story.ar[1]))).toEqual([])
  })

  it.each([
    ['heading', 'واکنش روسیه و محدودیتهای کرملین'],
    ['heading', 'مرحله دوم در راه است؟'],
    ['quotation', '«صدایش مثل صدای قطار بود. تا چراغ‌قوه را پیدا کنم، آب رسیده بود.'],
    ['quotation', 'وقال المتحدث: ”هذه خطوة أولى نأمل أن تفتح الباب أمام حوار أوسع بين البلدين“.'],
    ['listItem', '- وقف إطلاق النار في الجنوب'],
    ['caption', 'ناو جرالد فورد در بندر؛ عکس از بایگانی'],
  ])('%s: %s', (role, line) => {
    expect(rolesOf(draftOf(story.fa[0], line, story.fa[1]))).toEqual([[role, line]])
  })

  it.each([
    'او گفت:',
    'پاسخی نیامد.',
    '«نه.» او این را در پاسخ به خبرنگاران گفت و رفت.',
    'وقال إن الاتفاق "غير مطروح" على طاولة المفاوضات بين الطرفين "في الوقت الراهن".',
  ])('body: %s', (line) => {
    expect(rolesOf(draftOf(story.fa[0], line, story.fa[1]))).toEqual([])
  })

  it('joins a lone dash to its text as one list item', () => {
    expect(rolesOf(draftOf(story.fa[0], '-', 'گسترش همکاری نفتی', '-', 'خطوط پروازی تازه', story.fa[1]))).toEqual([
      ['listItem', '- گسترش همکاری نفتی'],
      ['listItem', '- خطوط پروازی تازه'],
    ])
  })
})
