import { describe, expect, it } from 'vitest'
import { ar, fa, reasonsOf, type Said } from './small-project.ts'

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
