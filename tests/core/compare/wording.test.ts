import { describe, expect, it } from 'vitest'
import { compare } from '#core/compare/compare.ts'
import { lexicon } from './lexicon.ts'
import { ar, fa, findingsOf, projectOf, reasonsOf, wordsOf, type Said } from './small-project.ts'

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
