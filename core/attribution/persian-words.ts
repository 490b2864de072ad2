import type { Voice } from '../document/records.ts'
import type { MediaHeads } from './media.ts'
import { phraseList, wordSet } from './words.ts'

/** The words Persian news prose says who speaks with. Written with their usual letters; compared by their folds. */

const compounds = (nouns: string, forms: string) =>
  nouns.split('،').flatMap((noun) => forms.split(' ').map((form) => `${noun.trim()} ${form}`))

const did = 'کرد کردند کرده کرده‌اند کرده‌است می‌کند می‌کنند می‌کرد می‌کردند'
const gave = 'داد دادند داده داده‌اند داده‌است می‌دهد می‌دهند'

export const verbs: readonly { readonly voice: Voice; readonly phrases: ReturnType<typeof phraseList> }[] = [
  {
    voice: 'alleged',
    phrases: phraseList(
      [
        ...compounds('ادعا', did),
        ...'شد شدند شده شده‌اند است هستند بود بودند'.split(' ').map((form) => `مدعی ${form}`),
        'مدعی‌اند',
        'مدعی‌است',
        'ادعا دارد',
        'ادعا دارند',
        'گفته می‌شود',
        'گفته شده',
        'ادعا می‌شود',
        'ادعا شده',
      ].join('،'),
    ),
  },
  { voice: 'denied', phrases: phraseList(compounds('تکذیب، رد، انکار', did).join('،')) },
  {
    voice: 'quoted',
    phrases: phraseList(
      [
        ...'گفت گفتند گفته گفته‌اند گفته‌است می‌گوید می‌گویند می‌گفت افزود افزودند افزوده می‌افزاید نوشت نوشتند نوشته نوشته‌اند می‌نویسد معتقدند'.split(
          ' ',
        ),
        'معتقد است',
        'یادآور شد',
        'یادآور شدند',
        'اظهار داشت',
        'اظهار داشتند',
        'ابراز داشت',
        ...compounds(
          'اعلام، بیان، اظهار، تصریح، تأکید، خاطرنشان، اذعان، اعتراف، اضافه، عنوان، ابراز امیدواری، ابراز نگرانی',
          did,
        ),
        ...compounds('خبر، گزارش، هشدار، توضیح، ادامه', gave),
      ].join('،'),
    ),
  },
]

export const formulas: readonly { readonly voice: Voice; readonly phrases: ReturnType<typeof phraseList> }[] = [
  { voice: 'alleged', phrases: phraseList('به ادعای، بنا به ادعای، بنا بر ادعای') },
  {
    voice: 'quoted',
    phrases: phraseList(
      [
        'به نقل از',
        'از قول',
        'به نوشته',
        'به نوشته‌ی',
        'به گزارش',
        'به گفته',
        'به گفته‌ی',
        'به اعتقاد',
        'به باور',
        'با استناد به',
        ...['طبق', 'براساس', 'بر اساس', 'بر پایه', 'برپایه', 'بنا بر', 'بنابر', 'بنا به'].flatMap((head) =>
          ['گزارش', 'گزارش‌های', 'گفته', 'گفته‌ی', 'اعلام', 'آمار', 'اظهارات', 'بیانیه'].map(
            (noun) => `${head} ${noun}`,
          ),
        ),
      ].join('،'),
    ),
  },
]

export const media: MediaHeads = {
  heads: wordSet(
    'خبرگزاری خبرگزاری‌های روزنامه روزنامه‌های شبکه شبکه‌های تلویزیون رسانه رسانه‌های نشریه مجله هفته‌نامه وب‌سایت وبگاه پایگاه رادیو',
  ),
  notBefore: wordSet('اجتماعی ایکس اینستاگرام تلگرام داده نظامی هوایی'),
}

/** Time, place and company of the saying, not the speaker. */
export const adjuncts = wordSet(
  `به در با طی ضمن پس پیش‌تر پیشتر پیش قبل بعد برای بر تا درباره همچنین نیز هم هنوز بار بارها این همزمان هم‌زمان
  روز ظهر صبح بامداد شامگاه عصر شب امروز دیروز امشب دیشب هفته ماه سال ساعت ساعاتی دقایقی لحظاتی دوباره سپس تاکنون
  شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه یک‌شنبه پنج‌شنبه`,
)
/** They turn to another clause after a comma. */
export const turns = wordSet('اما ولی درحالی‌که')
export const numbers = wordSet('یک دو سه چهار پنج شش هفت هشت نه ده')
export const openers = phraseList(
  'با این حال، با‌این‌حال، با‌این‌همه، به گزارش، با این همه، در همین حال، در این حال، در سوی دیگر، از سوی دیگر، در مقابل، در ادامه، این را، اما، ولی، و، همچنین، البته، سپس، همزمان',
)
export const pronouns = wordSet('او وی ایشان آن‌ها آنها آنان')
export const demonstratives = wordSet('این همین آن همان')
export const partitives = wordSet('یکی برخی بعضی شماری تعدادی گروهی جمعی بسیاری چند تن نفر')
/** «وزارت خارجه این کشور»: the demonstrative belongs to the name. */
export const ownPlaces = wordSet('کشور شهر استان سازمان منطقه گروه نهاد حزب وزارتخانه شرکت کشورها')
export const titles = wordSet(
  'سخنگوی وزیر رئیس رییس معاون نماینده مدیر مدیرکل فرمانده دبیر دبیرکل استاندار فرماندار سفیر مشاور رهبر عضو نخست‌وزیر رئیس‌جمهوری رئیس‌جمهور',
)
export const passives = wordSet('می‌شود شده شد می‌شد نمی‌شود')
export const formulaHeads = wordSet('به طبق از بر براساس بنا اساس پایه بنابر برپایه')
