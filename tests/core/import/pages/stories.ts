import { readFileSync } from 'node:fs'
import { importText } from '#core/import/import-text.ts'

/** A report of our own events, to be printed as a page of any site. */
export interface Story {
  readonly language: 'fa' | 'ar'
  readonly outlet: string
  readonly author: string
  readonly headline: string
  readonly lead: string
  readonly paragraphs: readonly string[]
  /** ISO. */
  readonly date: string
  readonly printedDate: string
  readonly url: string
}

const events = new URL('../../../../fixtures/events/', import.meta.url)

const known = [
  ['strait-incident', 'karaneh-online.fa.txt', 'fa', 'کرانه آنلاین', 'نرگس کاویان', '2025-10-31', 'جمعه ۹ آبان ۱۴۰۴'],
  [
    'strait-incident',
    'al-marsa-news.ar.txt',
    'ar',
    'المرسى نيوز',
    'سلمى الحداد',
    '2025-10-31',
    'الجمعة 31 أكتوبر 2025',
  ],
  ['dam-flood', 'sepidar.fa.txt', 'fa', 'سپیدار', 'بهرام نیک‌پی', '2025-11-05', '۱۴ آبان ۱۴۰۴'],
  ['dam-flood', 'barid-al-sawad.ar.txt', 'ar', 'بريد السواد', 'وليد الصافي', '2025-11-05', '5 تشرين الثاني 2025'],
] as const

/** Four stories in two languages, as their outlets' sites would have them. */
export const stories: readonly Story[] = known.map(([event, file, language, outlet, author, date, printedDate]) => {
  const bytes = new Uint8Array(readFileSync(new URL(`${event}/${file}`, events)))
  const draft = importText({ fileName: file, bytes })
  if (!draft.ok) throw new Error(draft.problem.code)
  const kept = draft.value.paragraphs.filter(({ exclusion, role }) => exclusion === null && role === 'body')
  const [lead = '', ...paragraphs] = kept.map(({ text }) => text)
  return {
    language,
    outlet,
    author,
    headline: draft.value.headline,
    lead,
    paragraphs,
    date,
    printedDate,
    url: `https://${file.split('.')[0] ?? ''}.example/news/84213/border`,
  }
})

/** Words that sites of both languages print around their stories. */
export const around = {
  fa: {
    home: 'خانه',
    menu: ['سیاست', 'اقتصاد', 'جامعه', 'ورزش', 'فرهنگ'],
    more: 'بیشتر بخوانید',
    related: [
      'ادامهٔ گفت‌وگوها دربارهٔ مرزهای آبی دو کشور',
      'بازار ارز پس از تعطیلات چه می‌شود',
      'هشدار هواشناسی برای استان‌های جنوبی',
    ],
    tags: 'برچسب‌ها',
    tagWords: ['تنگه', 'گارد ساحلی'],
    comments: 'دیدگاه‌ها',
    comment: 'خیلی ممنون از گزارش خوبتان. امیدوارم این ماجرا هرچه زودتر به خوبی و خوشی تمام شود و مردم آسوده شوند.',
    share: 'هم‌رسانی در شبکه‌های اجتماعی',
    popular: 'پربیننده‌ترین خبرها',
    caption: 'قایق‌های گشتی در آب‌های ساحلی',
    rights: 'تمامی حقوق این سایت محفوظ است. نقل مطالب با ذکر منبع آزاد است.',
    newsletter: 'برای دریافت خبرنامهٔ روزانهٔ ما نشانی ایمیل خود را وارد کنید تا مهم‌ترین خبرها را هر روز بخوانید.',
    skip: 'پرش به محتوای اصلی',
    by: 'نویسنده:',
  },
  ar: {
    home: 'الرئيسية',
    menu: ['سياسة', 'اقتصاد', 'مجتمع', 'رياضة', 'ثقافة'],
    more: 'اقرأ أيضا',
    related: [
      'استمرار المحادثات حول الحدود البحرية بين البلدين',
      'ماذا ينتظر سوق العملات بعد العطلة',
      'تحذير من الأرصاد الجوية للمحافظات الجنوبية',
    ],
    tags: 'الوسوم',
    tagWords: ['المضيق', 'خفر السواحل'],
    comments: 'التعليقات',
    comment: 'شكرا لكم على هذا التقرير الجيد. نأمل أن تنتهي هذه القضية على خير في أقرب وقت وأن يرتاح الناس جميعا.',
    share: 'شارك على مواقع التواصل',
    popular: 'الأكثر قراءة',
    caption: 'زوارق دورية في المياه الساحلية',
    rights: 'جميع الحقوق محفوظة. يسمح بالنقل مع ذكر المصدر.',
    newsletter: 'أدخل بريدك الإلكتروني لتصلك نشرتنا اليومية وفيها أهم الأخبار التي نختارها لك كل صباح من أنحاء العالم.',
    skip: 'تخطي إلى المحتوى الرئيسي',
    by: 'بقلم:',
  },
} as const
