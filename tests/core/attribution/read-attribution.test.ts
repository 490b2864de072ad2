import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAttribution } from '#core/attribution/read-attribution.ts'
import { seed } from '../../laws/seed.ts'

/** What is read for some words of a paragraph, by its words: `source` and `agency` with their English where it is known. */
function read(language: 'fa' | 'ar', text: string, words: string = text, ownNames: readonly string[] = []) {
  const from = text.indexOf(words)
  expect(from).toBeGreaterThanOrEqual(0)
  const reading = readAttribution({ text, span: { from, to: from + words.length }, language, ownNames })
  const named = ({ from: start, to, english }: (typeof reading.sources)[number]) =>
    english === null ? text.slice(start, to) : `${text.slice(start, to)} = ${english}`
  const grounded = (found: typeof reading.voice | typeof reading.stance) =>
    found === null ? null : `${found.value}: ${found.spans.map((span) => text.slice(span.from, span.to)).join(' … ')}`
  return {
    sources: reading.sources.map(named),
    agencies: reading.agencies.map(named),
    voice: grounded(reading.voice),
    ...(reading.stance === null ? {} : { stance: grounded(reading.stance) }),
  }
}

describe('in Persian', () => {
  it('reads a speaker with a title between commas, up to the time of speaking', () => {
    const text = 'سرهنگ بهروز کمانگر، سخنگوی مرزبانی دریایی، ظهر جمعه به خبرنگاران گفت سه تن از نیروها شهید شدند.'
    expect(read('fa', text, 'سه تن از نیروها شهید شدند')).toEqual({
      sources: ['سرهنگ بهروز کمانگر، سخنگوی مرزبانی دریایی'],
      agencies: [],
      voice: 'quoted: گفت',
    })
  })

  it('reads the whole chain where an agency quotes a source who keeps back his name', () => {
    const text =
      'خبرگزاری مریدین به نقل از یک دیپلمات آگاه که نخواست نامش فاش شود گزارش داده است دو طرف به تفاهم رسیده‌اند.'
    expect(read('fa', text, 'دو طرف به تفاهم رسیده‌اند')).toEqual({
      sources: ['یک دیپلمات آگاه = an informed diplomat who asked not to be named'],
      agencies: ['خبرگزاری مریدین'],
      voice: 'quoted: به نقل از',
    })
  })

  it('takes the agency that was told for the one the report has it from', () => {
    const text = 'یک منبع آگاه که به دلیل حساسیت موضوع نخواست نامش فاش شود، به رویترز گفت پول آزاد شده است.'
    expect(read('fa', text, 'پول آزاد شده است')).toEqual({
      sources: ['یک منبع آگاه = an informed source who asked not to be named'],
      agencies: ['رویترز = Reuters'],
      voice: 'quoted: گفت',
    })
  })

  it('does not take the report’s own outlet for an agency', () => {
    const text = 'شیرین برومند، خواهر او، به رادیو پیوند گفت: «چهار سال هر شب یک بشقاب برایش کنار گذاشتیم.»'
    expect(read('fa', text, text, ['رادیو پیوند'])).toMatchObject({ agencies: [] })
    expect(read('fa', text)).toMatchObject({ agencies: ['رادیو پیوند'] })
  })

  it('reads joiners lost and a verb written in two words', () => {
    expect(read('fa', 'سازمان بنادر میگوید تردد متوقف بود.').sources).toEqual(['سازمان بنادر'])
    expect(read('fa', 'کامیون ها در صف مانده اند و رانندگان مي گويند هر روز هزینه دارد.', 'هر روز').sources).toEqual([
      'رانندگان',
    ])
  })

  it('knows a claim the outlet keeps its distance from', () => {
    const text = 'در سوی دیگر، مقام‌های مرجان در بیانیه‌ای مدعی شدند نفتکش در آب‌های بین‌المللی بوده است.'
    expect(read('fa', text)).toEqual({
      sources: ['مقام‌های مرجان'],
      agencies: [],
      voice: 'alleged: مدعی شدند',
    })
  })

  it('knows a denial, and gives no speaker where an object hides where the name ends', () => {
    expect(read('fa', 'دولت سواد پرداخت هرگونه پول را رد کرده است.')).toEqual({
      sources: [],
      agencies: [],
      voice: 'denied: رد کرده',
      stance: 'denies: رد کرده',
    })
  })

  it('does not deny what follows the denial as its speaker’s own words', () => {
    const text = 'آبگینه این ادعا را رد می‌کند: «شش ساعت پیش از سرریز هشدار رسمی فرستادیم.»'
    expect(read('fa', text, 'شش ساعت پیش از سرریز هشدار رسمی فرستادیم')).toMatchObject({
      sources: ['آبگینه'],
      voice: 'quoted: رد می‌کند',
    })
    expect(read('fa', text, 'این ادعا')).toMatchObject({ voice: 'denied: رد می‌کند' })
  })

  it('lets the one who spoke go on speaking, within the paragraph only', () => {
    const text = 'سخنگوی شرکت گفت کار متوقف شد. وی افزود خسارت سنگین است.'
    expect(read('fa', text, 'خسارت سنگین است').sources).toEqual(['سخنگوی شرکت'])
    expect(read('fa', 'وی افزود خسارت سنگین است.').sources).toEqual([])
  })

  it('gives each half of a sentence to its own speaker', () => {
    const text = 'برخی تحلیلگران معتقدند تحریم‌ها کم می‌شود، اما منتقدان می‌گویند نباید چنین شود.'
    expect(read('fa', text, 'تحریم‌ها کم می‌شود').sources).toEqual(['برخی تحلیلگران'])
    expect(read('fa', text, 'نباید چنین شود').sources).toEqual(['منتقدان'])
  })

  it('finds who said it in the sentence after the quotation', () => {
    const text = '«سد نشکسته است.» این را هوشنگ آبگینه، معاون وزیر نیرو، در گفت‌وگو با سپیدار می‌گوید.'
    expect(read('fa', text, 'سد نشکسته است')).toMatchObject({ sources: ['هوشنگ آبگینه، معاون وزیر نیرو'] })
  })

  it('is not taken in by a date line, a noun or a passive', () => {
    expect(read('fa', 'رادیو فردا- روزنامه شرق گزارش داد بندر بسته شد.', 'بندر بسته شد').agencies).toEqual([
      'روزنامه شرق',
    ])
    expect(read('fa', 'گفته‌های او در جلسه ثبت شد.')).toEqual({ sources: [], agencies: [], voice: null })
    expect(read('fa', 'سه روز عزای عمومی اعلام کرد.').sources).toEqual([])
    expect(read('fa', 'گفته می‌شود آنها رفته‌اند.')).toEqual({
      sources: [],
      agencies: [],
      voice: 'alleged: گفته می‌شود',
      stance: 'assertsInPart: گفته می‌شود',
    })
  })
})

describe('in Arabic', () => {
  it('reads a speaker after the verb, with the title between commas', () => {
    const text = 'وأكد الدكتور سامر الدالي، الطبيب المرافق للوفد، أن العائدين جميعهم بصحة جيدة.'
    expect(read('ar', text, 'العائدين جميعهم بصحة جيدة')).toEqual({
      sources: ['الدكتور سامر الدالي، الطبيب المرافق للوفد'],
      agencies: [],
      voice: 'quoted: وأكد',
    })
  })

  it('leaves out where it was said, and keeps a title that has «في» in it', () => {
    expect(read('ar', 'وقالت قيادة خفر السواحل في بيان إن زورقين اعترضا الناقلة.').sources).toEqual([
      'قيادة خفر السواحل',
    ])
    expect(read('ar', 'ويرى الباحث في شؤون الملاحة نديم الأسعد أن لا أحد يريد الحرب.').sources).toEqual([
      'الباحث في شؤون الملاحة نديم الأسعد',
    ])
  })

  it('reads an agency in quotation marks and its source', () => {
    const text = 'ونقلت وكالة ”ميريديان“ عن مسؤول رفيع في رأس الفنار قوله إن اتصالات أفضت إلى تفاهم.'
    expect(read('ar', text)).toEqual({
      sources: ['مسؤول رفيع في رأس الفنار'],
      agencies: ['وكالة ”ميريديان“'],
      voice: 'quoted: ونقلت',
    })
  })

  it('reads a chain that comes after what is said', () => {
    const text = 'فاض السد فجر اليوم، وفق ما نقلت وكالة "رويترز" عن مسؤولين محليين.'
    expect(read('ar', text, 'فاض السد فجر اليوم')).toEqual({
      sources: ['مسؤولين محليين = local officials'],
      agencies: ['وكالة "رويترز" = Reuters'],
      voice: 'quoted: نقلت',
    })
    expect(read('ar', 'تراجع الدينار بنسبة كبيرة وفق جهاز الإحصاء.').sources).toEqual(['جهاز الإحصاء'])
    expect(read('ar', 'أغلق الميناء، وفقاً لمسؤولين محليين.').sources).toEqual(['مسؤولين محليين = local officials'])
  })

  it('takes no more of a name than is sure where its object follows', () => {
    expect(read('ar', 'أعلنت وزارة الصحة توقف سبع محطات.').sources).toEqual(['وزارة الصحة'])
    expect(read('ar', 'ونفى المفتي الاستعانة بالجيش في تفريغ السفن، واصفاً ما نُشر بأنه من نسج الخيال.')).toMatchObject({
      sources: ['المفتي'],
      voice: 'denied: ونفى',
    })
    expect(read('ar', 'وأعلنت سلطنة مرجان إرسال طائرتين.')).toMatchObject({ sources: [], voice: 'quoted: وأعلنت' })
  })

  it('gives what a participle adds to the one who spoke', () => {
    const text = 'ونفى القيسي نفياً قاطعاً ما نُشر عن صفقة مالية، قائلاً: "لم يُدفع دينار واحد ولن يدفع".'
    expect(read('ar', text, 'لم يُدفع دينار واحد')).toMatchObject({ sources: ['القيسي'], voice: 'quoted: قائلاً' })
    expect(read('ar', text, 'صفقة مالية')).toMatchObject({ stance: 'denies: ونفى' })
  })

  it('tells a claim nobody is named for from one that somebody makes', () => {
    expect(read('ar', 'يُزعم أن السفينة كانت تهرّب الوقود.')).toMatchObject({ sources: [], voice: 'alleged: يُزعم' })
    expect(read('ar', 'وتزعم تشالوان أنها أرسلت تحذيراً.')).toMatchObject({
      sources: ['تشالوان'],
      voice: 'alleged: وتزعم',
    })
  })

  it('does not make the last speaker say what another subject announced', () => {
    const text = 'وقال الوزير إن الأمر انتهى. وكانت روسيا أعلنت السبت وقفاً لإطلاق النار.'
    expect(read('ar', text, 'وقفاً لإطلاق النار').sources).toEqual([])
  })

  it('keeps back who asked not to be named', () => {
    const text = 'وقال مصدر مطلع، طلب عدم الكشف عن هويته، إن المحادثات فشلت.'
    expect(read('ar', text, 'المحادثات فشلت').sources).toEqual([
      'مصدر مطلع = an informed source who asked not to be named',
    ])
  })
})

it('reads words within quotation marks as quoted though nobody is named', () => {
  expect(read('fa', '«سد نشکسته است و نخواهد شکست.»', 'سد نشکسته است').voice).toBe(
    'quoted: «سد نشکسته است و نخواهد شکست.»',
  )
  expect(read('fa', 'این خبر را «ساختگی» دانست.', 'ساختگی').voice).toBeNull()
})

it('says nothing of plain statements and of other languages', () => {
  const nothing = { sources: [], agencies: [], voice: null }
  expect(read('fa', 'برق ۹۰ هزار مشترک در غرب استان قطع است.')).toEqual(nothing)
  expect(read('ar', 'وتوقفت حركة الملاحة في المضيق نحو ثماني ساعات.')).toEqual(nothing)
  const text = 'Officials said so.'
  expect(readAttribution({ text, span: { from: 0, to: text.length }, language: 'en' })).toEqual({
    sources: [],
    agencies: [],
    voice: null,
    stance: null,
  })
})

it(`stays within the text, and with words of it, whatever is asked (seed ${seed})`, () => {
  const texts = eventTexts()
  const question = fc.tuple(fc.nat(texts.length - 1), fc.nat(), fc.nat(), fc.constantFrom('fa', 'ar'))
  fc.assert(
    fc.property(question, ([which, a, b, language]) => {
      const text = texts[which] ?? ''
      const from = a % text.length
      const reading = readAttribution({ text, span: { from, to: from + 1 + (b % (text.length - from)) }, language })
      const spans = [
        ...reading.agencies,
        ...reading.sources,
        ...(reading.voice?.spans ?? []),
        ...(reading.stance?.spans ?? []),
      ]
      for (const span of spans) expect(text.slice(span.from, span.to).trim()).not.toBe('')
    }),
    { seed, numRuns: 500 },
  )
})

/** Every line of our own reports. */
function eventTexts(): readonly string[] {
  const folder = join(import.meta.dirname, '../../../fixtures/events')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
}
