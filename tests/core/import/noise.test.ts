import { describe, expect, it } from 'vitest'
import { draftOf, noiseOf, story } from './read.ts'

describe('noise in the middle of a story', () => {
  it('takes the line after “Read More” and nothing of the story after it', () => {
    const draft = draftOf(story.fa[0], 'Read More', 'This section contains relevant reference points', story.fa[1])
    expect(noiseOf(draft)).toEqual([
      ['readMore', 'Read More'],
      ['readMore', 'This section contains relevant reference points'],
    ])
  })

  it('takes titles to the next empty line, and not the heading after it', () => {
    const draft = draftOf(
      story.ar[0],
      '',
      'اقرأ أيضاً:',
      'من يملك الجزيرة؟ خريطة نزاع',
      'حوادث المضيق منذ 2019',
      '',
      'رد موسكو',
      '',
      story.ar[1],
    )
    expect(noiseOf(draft).map(([, text]) => text)).toEqual([
      'اقرأ أيضاً:',
      'من يملك الجزيرة؟ خريطة نزاع',
      'حوادث المضيق منذ 2019',
    ])
  })

  it('leaves a short heading after a title that no empty line parts from it', () => {
    const draft = draftOf(story.fa[0], 'بیشتر بخوانید', 'ناو جرالد فورد کجاست و چه می‌کند؟', 'واکنش مسکو', story.fa[1])
    expect(noiseOf(draft).map(([, text]) => text)).toEqual(['بیشتر بخوانید', 'ناو جرالد فورد کجاست و چه می‌کند؟'])
  })

  it('takes a label and its title on one line alone', () => {
    const draft = draftOf(story.ar[0], 'اقرأ أيضا: رسائل مادورو إلى بوتين', 'رد موسكو', story.ar[1])
    expect(noiseOf(draft)).toEqual([['readMore', 'اقرأ أيضا: رسائل مادورو إلى بوتين']])
  })

  it('takes a widget that a screen reader can skip, to its end', () => {
    const widget = ['از پادکست رد شوید و به خواندن ادامه دهید', 'پادکست', 'رادیوی بامدادی', 'پایان پادکست']
    expect(noiseOf(draftOf(story.fa[0], ...widget, story.fa[1])).map(([, text]) => text)).toEqual(widget)
  })

  it('takes the list a screen reader counts', () => {
    const list = [
      'قائمة من 2 عناصر',
      'قائمة 1 من 2',
      'لماذا تحشد واشنطن سفنها؟',
      'قائمة 2 من 2',
      'التعبئة العامة',
      'نهاية القائمة',
    ]
    expect(noiseOf(draftOf(story.ar[0], ...list, story.ar[1])).map(([, text]) => text)).toEqual(list)
  })

  it('keeps a counter of comments beside the headline from swallowing the story', () => {
    const draft = draftOf('سفر هیئت آمریکایی به کاراکاس', '۱۲ نظر', ...story.fa)
    expect(noiseOf(draft)).toEqual([['comments', '۱۲ نظر']])
  })

  it('keeps lists of the story itself', () => {
    const draft = draftOf(
      story.ar[0],
      'وتضمن الاتفاق ما يأتي من البنود التي اتفق عليها الطرفان:',
      '• وقف إطلاق النار',
      '• تبادل الأسرى',
      '• فتح المعابر',
    )
    expect(noiseOf(draft)).toEqual([])
  })
})

describe('noise after a story', () => {
  it('takes everything after the comments heading, sentences too, and names what follows by its own reason', () => {
    const draft = draftOf(
      ...story.fa,
      'رأی دهید',
      'دیدگاه خوانندگان',
      '۴۱',
      'MrJason - جابلسا، انگلستان',
      'این یک دیدگاه بلند است که به پایان جمله می‌رسد و نقطه دارد.',
      'یکشنبه ۱۱ آبان ۱۴۰۴ - ۰۹:۵۱',
      'جهت درج دیدگاه خود می بایست در سایت عضو شده و لوگین نمایید.',
      '  • آخرین وضعیت راه‌های کشور',
      '  • +۳۸۵ چرا سدهای پیر خطرناک‌اند؟',
    )
    expect(noiseOf(draft).map(([reason]) => reason)).toEqual([
      ...Array<string>(6).fill('comments'),
      'login',
      'linkList',
      'linkList',
    ])
  })

  it('takes a list of links without a heading, bulleted or bare', () => {
    const bulleted = ['  • دلار در بازار آزاد ارزان شد', '  • صف خرید برنج در پایتخت', '  • کدام خودروها گران می‌شوند؟']
    expect(noiseOf(draftOf(...story.fa, ...bulleted)).map(([reason]) => reason)).toEqual([
      'linkList',
      'linkList',
      'linkList',
    ])
    const bare = [
      'زلزال جديد يضرب شمال أفغانستان ليلا',
      'ارتفاع أسعار الذهب في الأسواق العالمية',
      'موعد أول أيام شهر رمضان فلكيا',
      'وظائف شاغرة في القطاع الصحي بالإمارات',
    ]
    expect(noiseOf(draftOf(...story.ar, ...bare)).map(([reason]) => reason)).toEqual(Array<string>(4).fill('linkList'))
  })

  it('takes what stands between blocks of noise', () => {
    const draft = draftOf(
      ...story.en,
      'Share this article',
      'Most read',
      'Gold price hits a record high',
      'Quake hits north',
      '© 2025 The Daily',
    )
    expect(noiseOf(draft).map(([reason]) => reason)).toEqual(['share', 'linkList', 'linkList', 'linkList', 'footer'])
  })

  it('keeps a closing note in a sentence of its own', () => {
    const draft = draftOf(...story.fa, 'برچسب‌ها: ایران، روسیه', 'این گزارش با استفاده از خبرگزاری‌ها تهیه شده است.')
    expect(noiseOf(draft)).toEqual([['tags', 'برچسب‌ها: ایران، روسیه']])
  })
})

describe('noise before a story', () => {
  it('takes a menu and bread crumbs, and leaves outlet, date and headline', () => {
    const draft = draftOf(
      'صفحه نخست',
      'ایران',
      'جهان',
      'ورزش',
      'خانه > جهان > آمریکای لاتین',
      'مادورو از سه کشور کمک خواست',
      'رادیو فردا',
      '۱۰ آبان ۱۴۰۴',
      ...story.fa,
    )
    expect(noiseOf(draft).map(([, text]) => text)).toEqual([
      'صفحه نخست',
      'ایران',
      'جهان',
      'ورزش',
      'خانه > جهان > آمریکای لاتین',
    ])
    expect([draft.headline, draft.outletEnglish, draft.date.candidates]).toEqual([
      'مادورو از سه کشور کمک خواست',
      'Radio Farda',
      ['2025-11-01'],
    ])
  })
})

describe('a story without full stops', () => {
  const paragraphs = [
    'طلب الرئيس الفنزويلي نيكولاس مادورو من روسيا والصين وإيران مساعدة عسكرية عاجلة لمواجهة تهديد أمريكي بحسب صحيفة أمريكية',
    'وبحسب وثائق حكومية أمريكية اطلعت عليها الصحيفة فإن الرسائل تضمنت طلبات لرادارات وقطع غيار لمقاتلات وصواريخ بعيدة المدى',
    'وطلبت كراكاس من إيران مسيرات يصل مداها إلى ألف كيلومتر',
    'ولم يصدر عن بكين أي تعليق رسمي حتى الآن',
    'وامتنع الكرملين عن التعليق على مضمون هذه الرسائل',
    'وتواصل حاملة الطائرات طريقها إلى المنطقة البحرية',
  ]

  it('keeps its short paragraphs too', () => {
    expect(noiseOf(draftOf('عاجل', 'مادورو يطلب العون من ثلاث عواصم', ...paragraphs))).toEqual([['linkList', 'عاجل']])
  })

  it('takes one title after a read-more heading, not the paragraph after it', () => {
    const draft = draftOf(
      ...paragraphs.slice(0, 2),
      'أخبار ذات علاقة',
      'ترامب: لا أفكر في ضرب فنزويلا',
      ...paragraphs.slice(2),
    )
    expect(noiseOf(draft).map(([, text]) => text)).toEqual(['أخبار ذات علاقة', 'ترامب: لا أفكر في ضرب فنزويلا'])
  })
})

it('marks nothing but the phrase itself where there is no story', () => {
  expect(noiseOf(draftOf('عاجل', 'خبر قصير', 'خبر آخر'))).toEqual([['linkList', 'عاجل']])
})

it('sets nothing aside in a story that has no noise', () => {
  for (const lines of [story.fa, story.ar, story.en]) expect(noiseOf(draftOf(...lines))).toEqual([])
})
