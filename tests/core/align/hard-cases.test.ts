import { describe, expect, it } from 'vitest'
import type { ReportText } from '#core/align/reading.ts'
import { paragraphWith, reportOf, suggest } from './events.ts'

function fa(...paragraphs: readonly string[]): ReportText {
  return { language: 'fa', paragraphs }
}

function ar(...paragraphs: readonly string[]): ReportText {
  return { language: 'ar', paragraphs }
}

/** Paragraph pairs as `0-3`. */
function pairsOf(a: ReportText, b: ReportText): readonly string[] {
  return suggest(a, b).paragraphs.map(({ paragraphA, paragraphB }) => `${paragraphA}-${paragraphB}`)
}

/** What the best sentence pair of two paragraphs rests on, as stored words. */
function evidenceOf(a: ReportText, b: ReportText): readonly string[] {
  return suggest(a, b).sentences.flatMap((sentence) =>
    sentence.evidence.map((match) => {
      const inA = a.paragraphs[sentence.paragraphA]?.slice(match.a.from, match.a.to) ?? ''
      return `${inA} = ${b.paragraphs[sentence.paragraphB]?.slice(match.b.from, match.b.to) ?? ''}`
    }),
  )
}

const quake = {
  fa: 'زمین‌لرزه‌ای به بزرگی ۶٫۴ بامداد دوشنبه استان وان در شرق ترکیه را لرزاند.',
  ar: 'ضرب زلزال بقوة 6.4 درجات فجر الاثنين ولاية وان شرقي تركيا.',
}
const dead = {
  fa: 'وزارت کشور اعلام کرد دست‌کم ۱۷ نفر کشته و ۲۳۰ نفر زخمی شدند.',
  ar: 'وأعلنت وزارة الداخلية مقتل 17 شخصا على الأقل وإصابة 230 آخرين.',
}
const schools = {
  fa: 'مدرسه‌های شهر تا پایان هفته تعطیل است.',
  ar: 'وأغلقت مدارس المدينة حتى نهاية الأسبوع.',
}
const aid = {
  fa: 'اتحادیه اروپا ۳ میلیون یورو کمک فوری برای زلزله‌زدگان در نظر گرفت.',
  ar: 'وخصص الاتحاد الأوروبي 3 ملايين يورو مساعدات عاجلة للمتضررين من الزلزال.',
}

describe('what other aligners get wrong', () => {
  it('crossing: the story told backwards', () => {
    const [a, b] = [fa(quake.fa, dead.fa, schools.fa, aid.fa), ar(aid.ar, schools.ar, dead.ar, quake.ar)]
    expect(pairsOf(a, b)).toEqual(['0-3', '1-2', '2-1', '3-0'])
  })

  it('many to many: a paragraph there is two here, and one here two there', () => {
    const [a, b] = [fa(`${quake.fa} ${dead.fa}`, schools.fa, aid.fa), ar(quake.ar, dead.ar, `${schools.ar} ${aid.ar}`)]
    expect(pairsOf(a, b)).toEqual(['0-0', '0-1', '1-2', '2-2'])
  })

  it('figures by value: ۳۵۰ هزار is ٣٥٠٬٠٠٠', () => {
    const [a, b] = [reportOf('sepidar.fa.txt'), reportOf('al-manara-24.ar.txt')]
    const [inA, inB] = [paragraphWith(a, 'تخلیه ۳۵۰ هزار نفر'), paragraphWith(b, 'إجلاء ٣٥٠٬٠٠٠ شخص')]
    expect(pairsOf(a, b)).toContain(`${inA}-${inB}`)
    expect(evidenceOf(a, b)).toContainEqual(expect.stringMatching(/^۳۵۰ هزار.* = ٣٥٠٬٠٠٠/))
  })

  it('names across scripts: آرتیوم گورچاکوف is أرتيوم غورتشاكوف', () => {
    const [a, b] = [
      fa('آرتیوم گورچاکوف در چلیابینسک با گروهی دیدار کرد.', schools.fa),
      ar(dead.ar, 'والتقى أرتيوم غورتشاكوف مجموعة في تشيليابينسك.'),
    ]
    expect(pairsOf(a, b)).toContain('0-1')
    expect(evidenceOf(a, b)).toEqual(
      expect.arrayContaining(['گورچاکوف = غورتشاكوف', 'چلیابینسک = تشيليابينسك', 'آرتیوم = أرتيوم']),
    )
  })

  it('one language on both sides: two Arabic outlets', () => {
    const [a, b] = [
      ar(quake.ar, dead.ar, aid.ar),
      ar('وقالت الداخلية إن 17 شخصا قتلوا وأصيب 230 في الزلزال.', 'الزلزال وقع فجر الاثنين في ولاية وان بقوة 6.4.'),
    ]
    expect(pairsOf(a, b)).toEqual(['0-1', '1-0'])
  })

  it('nothing on one side', () => {
    expect([suggest(fa(), ar(quake.ar)), suggest(fa('', ' \n'), ar())]).toEqual([
      { paragraphs: [], sentences: [], scores: [] },
      { paragraphs: [], sentences: [], scores: [] },
    ])
  })
})
