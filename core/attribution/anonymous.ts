import { foldText } from '../text/fold.ts'

/** Sources without a name, as English has them. Only whole phrases: «منبع امنیتی عراقی» keeps its own words. */
const phrases: readonly (readonly [english: string, persian: string, arabic: string])[] = [
  ['a source', 'یک منبع، منبعی، منبع، این منبع', 'مصدر'],
  ['a person', 'یک فرد، فردی', 'شخص'],
  ['sources', 'منابع، منابعی', 'مصادر'],
  ['an informed source', 'یک منبع آگاه، منبع آگاه، یک منبع مطلع، منبعی آگاه', 'مصدر مطلع، مصدر مطلع على الأمر'],
  ['informed sources', 'منابع آگاه، منابع مطلع', 'مصادر مطلعة'],
  ['a security source', 'یک منبع امنیتی، منبع امنیتی', 'مصدر أمني'],
  ['security sources', 'منابع امنیتی', 'مصادر أمنية'],
  ['a medical source', 'یک منبع پزشکی', 'مصدر طبي'],
  ['medical sources', 'منابع پزشکی', 'مصادر طبية'],
  ['a diplomatic source', 'یک منبع دیپلماتیک', 'مصدر دبلوماسي'],
  ['diplomatic sources', 'منابع دیپلماتیک', 'مصادر دبلوماسية'],
  ['local sources', 'منابع محلی', 'مصادر محلية'],
  ['an official', 'یک مقام، مقامی', 'مسؤول، مسئول'],
  ['a senior official', 'یک مقام ارشد، یک مقام بلندپایه', 'مسؤول كبير، مسؤول رفيع، مسؤول رفيع المستوى'],
  ['officials', 'مقام‌ها، مقامات', 'مسؤولون، مسؤولين، مسئولون'],
  ['local officials', 'مقام‌های محلی، مقامات محلی', 'مسؤولون محليون، مسؤولين محليين'],
  ['a diplomat', 'یک دیپلمات', 'دبلوماسي'],
  ['an informed diplomat', 'یک دیپلمات آگاه', 'دبلوماسي مطلع'],
  ['diplomats', 'دیپلمات‌ها', 'دبلوماسيون'],
  ['witnesses', 'شاهدان، شاهدان عینی', 'شهود، شهود عيان'],
  ['the statement', 'بیانیه، این بیانیه', 'البيان'],
  ['analysts', 'تحلیلگران، کارشناسان', 'محللون'],
]

const english = new Map(
  phrases.flatMap(([meaning, ...languages]) =>
    languages.flatMap((forms) =>
      forms.split('،').map((form): [string, string] => [foldText(form.trim()).replaceAll(/\s+/g, ' '), meaning]),
    ),
  ),
)

/** The English for a source without a name, if the words are one of those; `text` gives what follows them. */
export function englishSource(words: string, following: string): string | null {
  const found = english.get(foldText(words).replaceAll(/\s+/g, ' ').trim())
  if (found === undefined) return null
  return asksNotToBeNamed(following) ? `${found} who asked not to be named` : found
}

/**
 * Whether words that say who speaks name nobody: «یک مقام شهرداری», «مصادر طبية», «مسؤول في الوزارة»; `following` is what the text goes
 * on with. «مسؤول السياسة الخارجية» is an office, and has a name.
 */
export function isNameless(words: string, following: string): boolean {
  const folded = foldText(words).replaceAll(/\s+/g, ' ').trim()
  return english.has(folded) || asksNotToBeNamed(following) || nameless.some((pattern) => pattern.test(folded))
}

const roles = {
  fa: 'منبع مقام دیپلمات فرد شخص افسر فرمانده مهندس پزشک مشاور عضو نماینده کارمند کارگر شاهد تحلیلگر کارشناس محقق',
  ar: 'مسؤول مسؤولون مسؤولين مسؤولان دبلوماسي دبلوماسيون دبلوماسيين ضابط شخص شاهد طبيب مهندس خبير خبراء محلل محللون محققون',
}
const choice = (list: string) => foldText(list).split(' ').join('|')

const nameless = [
  new RegExp(`^(?:یک|دو|سه|چند|برخی|شماری از|تعدادی از) (?:${choice(roles.fa)})(?:ان|ها|ات|های|$|[ \u200c])`, 'u'),
  /^(?:برخی |شماری از )?(?:منبعی|منابع|منبع (?:آ|ا)گاه|منبع مطلع|مقامی|شاهدان)(?: |$)/u,
  /^(?:مصدر|مصدران|مصدرین|مصادر|شهود)(?: |$)/u,
  new RegExp(`^(?:${choice(roles.ar)})(?: (?!ال)[^ ]+)*?(?:$| (?:فی|من|لدی|ب)(?: |$))`, 'u'),
]

/** Whether what follows a source, within its clause, keeps the name back. */
export function asksNotToBeNamed(following: string): boolean {
  const clause = foldText(following.slice(0, 120))
  return anonymity.some((pattern) => pattern.test(clause))
}

const anonymity = [
  /^\s*که .{0,60}?(?:نخواست|نخواسته|خواست) (?:نام|هویت|اسم)(?:ش|شان)? (?:فاش|ذکر|برده|اعلام|افشا)/u,
  /^[^.:]{0,40}?(?:طلب|طلبت|رفض|رفضت|فضل|فضلت|اشترط) (?:عدم )?(?:الکشف عن|کشف|ذکر|الافصاح عن|نشر)/u,
]
