import { describe, expect, it } from 'vitest'
import { compare } from '#core/compare/compare.ts'
import { findingsOf, projectOf, reasonsOf, wordsOf, type Said } from './small-project.ts'
import { lexicon } from './lexicon.ts'

const fa = (text: string, more: Partial<Said> = {}): Said => ({ language: 'fa', text, ...more })
const ar = (text: string, more: Partial<Said> = {}): Said => ({ language: 'ar', text, ...more })

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

describe('attribution and stance', () => {
  const attribution = (...said: readonly Said[]) => reasonsOf(['attribution'], ...said)
  const source = (name: string, voice: 'stated' | 'quoted' | 'alleged' = 'stated') => ({
    attribution: { source: name, voice },
  })

  it('a source who asked not to be named against one who is', () => {
    expect(
      attribution(
        fa('پول آزاد شد.', source('an informed source who asked not to be named')),
        ar('أُفرج عن الأموال.', source('Ghassan al-Mufti, transport minister of Sawad')),
      ),
    ).toEqual(['attribution.anonymous'])
  })

  it('a source who asked not to be named against none, read from the text alone', () => {
    expect(
      attribution(fa('یک منبع آگاه که نخواست نامش فاش شود گفت ⟦پول آزاد شده است⟧.'), ar('⟦أُفرج عن الأموال⟧.')),
    ).toEqual(['attribution.unsourced'])
  })

  it('the authorities and one of their ministries are not two sources', () => {
    expect(
      attribution(
        fa('۱۸ روستا تخلیه شد.', source('the authorities of Sawad')),
        ar('أُخليت 18 قرية.', source('the interior ministry of Sawad')),
      ),
    ).toEqual([])
  })

  it('stated flatly against “claims”', () => {
    expect(
      attribution(
        fa('نفتکش قاچاق داشت.', source('the spokesman')),
        ar('كانت الناقلة تهرب.', source('the spokesman', 'alleged')),
      ),
    ).toEqual(['attribution.distance'])
  })

  it('“it is said” against “according to Reuters”: neither says it plainly, one does not say whose word it is', () => {
    const said = [fa('⟦گفته می‌شود آنها به کاراکاس رفتند⟧.'), ar('⟦زاروا كراكاس⟧، بحسب وكالة رويترز.')]
    expect(reasonsOf(['attribution', 'wording'], ...said)).toEqual(['attribution.unsourced'])
  })

  it('an official of the town who asked not to be named against none, though the town is in both', () => {
    expect(
      attribution(
        fa('یک مقام شهرداری که نخواست نامش فاش شود گفت مالک انبار سه بار اخطار گرفته بود.'),
        ar('وكان مالك المستودع قد تلقى ثلاثة إنذارات من البلدية.'),
      ),
    ).toEqual(['attribution.unsourced'])
  })

  it('some analysts are some analysts', () => {
    expect(
      attribution(
        fa('برخی تحلیلگران معتقدند ونزوئلا می‌تواند جایگزین باشد.'),
        ar('ويرى بعض المحللين فنزويلا مصدرا بديلا.'),
      ),
    ).toEqual([])
  })

  it('a spokesman named in one, medical sources in the other', () => {
    expect(
      attribution(fa('رئیس اورژانس استان گفت حال ۱۵ نفر وخیم است.'), ar('وأفادت مصادر طبية بأن 15 في حالة حرجة.')),
    ).toEqual(['attribution.anonymous'])
  })

  it('one speaker in two languages is one: سازمان هواشناسی, هيئة الأرصاد', () => {
    expect(
      attribution(
        fa('به گزارش سازمان هواشناسی، ۲۴۰ میلی‌متر باران بارید.'),
        ar('وبحسب هيئة الأرصاد الإيرانية، هطل 240 ملم من الأمطار.'),
      ),
    ).toEqual([])
    expect(
      attribution(
        fa('عباس عراقچی گفت دو طرف درباره یمن گفت‌وگو کردند.'),
        ar('وقالت وزارة الخارجية السعودية في بيان إن الجانبين بحثا الأوضاع في اليمن.'),
      ),
    ).toEqual(['attribution.source'])
  })

  it('“this ministry” and “the ministry” are somebody, whoever it is', () => {
    expect(attribution(fa('به گفته این وزارتخانه، نفت فروخته شد.'), ar('وقالت الوزارة إن النفط بيع.'))).toEqual([])
  })

  it('زعمت against به گفته keeps a distance, and is said once', () => {
    const said = [fa('به گفته خانواده‌ها، آنان ۴۰ روز در انفرادی بودند.'), ar('وزعمت عائلاتهم أنهم أمضوا 40 يوماً فيه.')]
    expect(reasonsOf(['attribution', 'wording'], ...said)).toEqual(['attribution.distance'])
  })

  it('به حملات خود ادامه دادند says nothing', () => {
    expect(attribution(fa('آنان به حملات خود به شهر ادامه دادند.'), ar('وواصلوا غاراتهم على المدينة.'))).toEqual([])
  })

  it('a quotation against reported speech of the same words', () => {
    expect(
      attribution(
        fa('وزیر گفت: ⟦«هر ماجراجویی پاسخ می‌گیرد.»⟧', source('the minister')),
        ar('وقال الوزير إن ⟦أي مغامرة ستلقى رداً⟧.', source('the minister')),
      ),
    ).toEqual(['attribution.quoted'])
  })

  it('some of the speaker’s own words are a quotation too', () => {
    expect(
      attribution(
        fa('وزیر خزانه‌داری گفت کشورش به سیاست فشار پایبند می‌ماند.'),
        ar('وقال وزير الخزانة إن بلاده "ستواصل سياسة الضغط الأقصى".'),
      ),
    ).toEqual(['attribution.quoted'])
  })

  it('who says something and who denies it are not set against each other', () => {
    expect(
      reasonsOf(
        ['attribution', 'stance'],
        fa('آنها اول شلیک کردند.', source('Colonel A')),
        ar('نفى أن يكون قد بادر.', { ...source('Captain B'), stance: 'denies' }),
      ),
    ).toEqual(['stance.denies'])
  })
})

describe('wording', () => {
  const wording = (...said: readonly Said[]) => findingsOf(...said).filter(({ kind }) => kind === 'wording')

  it('تهاجم against عملية: the word that takes a side, with what it implies', () => {
    const [finding] = wording(fa('تهاجم به شهر آغاز شد.'), ar('بدأت عملية في المدينة.'))
    expect([finding?.reason, finding?.values['term']]).toEqual(['wording.loaded', 'invasion'])
    expect(finding?.values['implies']).toContain('without right')
  })

  it('تهاجم against هجوم takes no side', () => {
    expect(wording(fa('تهاجم به شهر آغاز شد.'), ar('بدأ الهجوم على المدينة.'))).toEqual([])
  })

  it('martyred in one, killed in the other; a word in quotation marks weighs less', () => {
    const killed = ar('قُتل الجنود.')
    expect(wording(fa('سربازان به شهادت رسیدند.'), killed).map(({ severity }) => severity)).toEqual(['medium'])
    expect(wording(fa('به گفته آنان سربازان «شهید شدند».'), killed).map(({ severity }) => severity)).toEqual(['low'])
  })

  it('احتمالا in one, flatly in the other', () => {
    expect(wording(fa('احتمالاً فردا آزاد می‌شوند.'), ar('سيُفرج عنهم غدا.')).map(({ reason }) => reason)).toEqual([
      'wording.hedge',
    ])
  })

  it('إلى حد كبير takes something back: avoided, and avoided to a large extent', () => {
    const [finding] = wording(
      fa('دولت از تماس مستقیم اجتناب کرد.'),
      ar('وتجنبت الحكومة إلى حد كبير الاتصالات المباشرة.'),
    )
    expect(finding?.reason).toBe('wording.hedge')
  })

  it('حمله نظامی is a military attack, not one on a system', () => {
    const said = findingsOf(
      fa('روسیه به دلیل حمله نظامی به اوکراین تحریم شد.'),
      ar('فُرضت عقوبات على روسيا بسبب هجومها على أوكرانيا.'),
    )
    expect(said.filter(({ kind }) => kind === 'wording')).toEqual([])
  })

  it('a loaded word is shared where the other report has it in another sentence of the paragraph', () => {
    const both = fa('⟦آنها به کاراکاس رفتند.⟧ این در بحبوحه تهاجم به اوکراین است.')
    expect(wording(both, ar('⟦زار المسؤولون كراكاس⟧ وسط غزوها لأوكرانيا.'))).toEqual([])
  })

  it('arrested in one, abducted in the other', () => {
    expect(
      wording(fa('آنان مهرماه بازداشت شدند.'), ar('اختطفوا في أكتوبر.')).map(({ values }) => values['term']),
    ).toEqual(['to kidnap'])
  })

  it('an unnamed source is attribution, not a choice of words', () => {
    expect(wording(fa('به گفته یک منبع آگاه، آنها رفتند.'), ar('ذهبوا.'))).toEqual([])
  })

  it('رجّح holds back what the other says flatly', () => {
    expect(wording(fa('علت حادثه اتصالی برق بود.'), ar('ورجح محققون أن يكون الحريق متعمداً.'))[0]?.reason).toBe(
      'wording.hedge',
    )
  })

  it('ضم is also “included”', () => {
    expect(wording(fa('مقامات ارشد شرکت داشتند.'), ar('الوفد ضم مسؤولين كبارا.'))).toEqual([])
  })

  it('two reports of one language are compared word by word, and a lost joiner is no other word', () => {
    const a = fa('سخنگوی وزارت خارجه این ادعا را به شکل رسمی رد کرد.')
    const project = projectOf([a, fa('سخنگوی وزارت خارجه این گزارش را به شکل رسمی تکذیب کرد.')])
    const found = compare(project.snapshot, lexicon).find(({ reason }) => reason === 'wording.words')
    expect(found?.sides.map((side) => wordsOf(side, project.snapshot))).toEqual([
      ['ادعا', 'رد'],
      ['گزارش', 'تکذیب'],
    ])
    const joiner = [fa('آن‌ها می‌گویند تمام شد.'), fa('آنها میگویند تمام شد.')]
    expect(wording(...joiner)).toEqual([])
  })

  it('English glosses are compared where both are written', () => {
    const project = projectOf([
      fa('بازداشت شدند.', { gloss: 'they were detained on Friday' }),
      ar('اعتقلوا.', { gloss: 'they were abducted on Friday' }),
    ])
    const found = compare(project.snapshot, lexicon).find(({ reason }) => reason === 'wording.gloss')
    expect(found?.sides.map((side) => wordsOf(side, project.snapshot))).toEqual([['detained'], ['abducted']])
  })
})

describe('prominence', () => {
  it('in the headline of one, in the text of the other', () => {
    expect(reasonsOf(['prominence'], fa('سه کشته', { role: 'headline' }), ar('قُتل ثلاثة.'))).toEqual([
      'prominence.headline',
    ])
  })
})

describe('the words of a finding', () => {
  it('an id stays when the words change, and its basis does not', () => {
    const [before] = findingsOf(fa('۱۲ نفر کشته شدند.'), ar('قُتل 15 شخصاً.'))
    const [after] = findingsOf(fa('۱۳ نفر کشته شدند.'), ar('قُتل 15 شخصاً.'))
    expect(after?.id).toBe(before?.id)
    expect(after?.basis).not.toBe(before?.basis)
  })

  it('a paragraph set aside says nothing', () => {
    const project = projectOf([fa('۱۲ نفر کشته شدند.'), ar('قُتل 15 شخصاً.')])
    const [first, ...rest] = project.snapshot.reports
    const reports = first
      ? [{ ...first, paragraphs: first.paragraphs.map((one) => ({ ...one, exclusion: 'editor' as const })) }, ...rest]
      : []
    expect(compare({ ...project.snapshot, reports }, lexicon).map(({ reason }) => reason)).toEqual(['onlyIn.claim'])
  })
})
