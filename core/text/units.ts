import { foldText } from './fold.ts'
import type { NumberToken } from './number-tokens.ts'
import type { NumberLanguage } from './number-words.ts'

/** A unit after a number. */
export interface ReadUnit {
  /** An English noun in the singular, or a currency's ISO 4217 code; a lower-case name where the country is not told. */
  readonly unit: string
  /** Index of the first token after it. */
  readonly next: number
}

/** The units durations are counted in. */
const timeUnits = ['century', 'decade', 'year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const
export type TimeUnit = (typeof timeUnits)[number]

/** Persian words | Arabic words | Arabic duals | English words, as printed. */
const printedUnits: Readonly<Record<string, string>> = {
  second: 'ثانیه ثانیه‌ای | ثانية ثوان ثواني | ثانيتين ثانيتان | second seconds sec',
  minute: 'دقیقه دقایق دقیقه‌ای | دقيقة دقائق | دقيقتين دقيقتان | minute minutes min',
  hour: 'ساعت ساعته ساعتی | ساعة ساعات | ساعتين ساعتان | hour hours hr hrs',
  day: 'روز روزه | يوم يوما أيام | يومين يومان | day days',
  week: 'هفته هفته‌ای | أسبوع أسبوعا أسابيع | أسبوعين أسبوعان | week weeks',
  month: 'ماه ماهه | شهر شهرا أشهر شهور | شهرين شهران | month months',
  year: 'سال ساله سالگی سالگی‌اش | عام عاما أعوام سنة سنوات سنين | عامين عامان سنتين سنتان | year years',
  decade: 'دهه | عقد عقدا عقود | عقدين عقدان | decade decades',
  century: 'قرن سده | قرن قرنا قرون | قرنين قرنان | century centuries',
  person: 'نفر نفره نفری | شخص شخصا أشخاص | شخصين شخصان | people person persons',
  times: 'بار مرتبه | مرة مرات | مرتين مرتان | times',
  barrel: 'بشکه بشکه‌ای | برميل برميلا براميل | برميلين برميلان | barrel barrels',
  tonne: 'تنی | طن طنا أطنان | طنين طنان | ton tons tonne tonnes',
  kilogram:
    'کیلوگرم کیلو کیلوگرمی کیلویی | كيلوغرام كيلوغراما كيلوغرامات كيلوجرام كيلوجراما كيلو كغم كلغ | | kilogram kilograms kg',
  gram: 'گرم | غرام غراما غرامات جرام جراما جرامات | | gram grams',
  kilometre:
    'کیلومتر کیلومتری | كيلومتر كيلومترا كيلومترات كلم كم | كيلومترين | kilometre kilometres kilometer kilometers km',
  metre: 'متر متری | متر مترا أمتار | مترين | metre metres meter meters',
  centimetre: 'سانتیمتر سانتی‌متر | سنتيمتر سنتيمترا سنتيمترات سم | | centimetre centimetres centimeter centimeters cm',
  millimetre: 'میلیمتر میلی‌متر | مليمتر مليمترا ملليمتر ملم | | millimetre millimetres millimeter millimeters mm',
  'cubic metre': 'مترمکعب مترمکعبی | | | ',
  'square metre': 'مترمربع مترمربعی | | | ',
  'square kilometre': 'کیلومترمربع | | | ',
  mile: 'مایل مایلی | ميل ميلا أميال | ميلين | mile miles',
  foot: 'فوت | قدم قدما أقدام | قدمين | foot feet ft',
  inch: 'اینچ | بوصة بوصات | بوصتين | inch inches',
  hectare: 'هکتار هکتاری | هكتار هكتارا هكتارات | هكتارين | hectare hectares',
  litre: 'لیتر لیتری | لتر لترا لترات ليتر | | litre litres liter liters',
  degree: 'درجه | درجة درجات | درجتين | degree degrees',
  megawatt: 'مگاوات مگاواتی | ميغاواط ميغاوات ميجاوات ميجاواط | | megawatt megawatts mw',
  kilowatt: 'کیلووات | كيلوواط كيلووات | | kilowatt kilowatts kw',
  USD: 'دلار دلاری دالر | دولار دولارا دولارات | دولارين دولاران | dollar dollars usd',
  EUR: 'یورو یورویی یوروی | يورو أورو | | euro euros eur',
  GBP: 'پوند پوندی | | | gbp',
  pound: '| جنيه جنيها جنيهات | جنيهين | pound pounds',
  JPY: 'ین | ين | | yen',
  CNY: 'یوان | يوان يوانا | | yuan',
  RUB: 'روبل روبلی | روبل روبلا | | rouble roubles ruble rubles',
  CHF: '| | | chf',
  franc: 'فرانک | فرنك فرنكا | | franc francs',
  INR: '| | | inr',
  rupee: 'روپیه | روبية روبيات | | rupee rupees',
  ILS: 'شکل شِکِل | شيكل شيكلا شيقل | | shekel shekels',
  lira: 'لیر لیره | ليرة ليرات | ليرتين | lira liras',
  toman: 'تومان تومانی تومن | تومان تومانا | | toman tomans',
  IRR: 'ریال ریالی | | | irr',
  rial: '| ريال ريالا ريالات | ريالين | rial rials riyal riyals',
  dinar: 'دینار دیناری | دينار دينارا دنانير | دينارين | dinar dinars',
  dirham: 'درهم درهمی | درهم درهما دراهم | درهمين | dirham dirhams',
}

/** Currencies by the country that follows them. */
const countries: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  USD: {
    USD: 'أمريكي أميركي آمریکا امریکا آمریکایی',
    CAD: 'كندي کانادا کانادایی',
    AUD: 'أسترالي استرالیا',
    HKD: 'هنگ‌کنگ',
    TWD: 'تايواني تایوان',
    SGD: 'سنغافوري سنگاپور',
  },
  GBP: { GBP: 'انگلیس بریتانیا استرلینگ', EGP: 'مصر' },
  pound: { GBP: 'إسترليني', EGP: 'مصري', SDG: 'سوداني' },
  franc: { CHF: 'سويسري سوئیس' },
  rupee: { INR: 'هندية هند', PKR: 'باكستانية پاکستان', LKR: 'سريلانكية' },
  lira: { TRY: 'تركية ترک', LBP: 'لبنانية لبنان', SYP: 'سورية' },
  rial: { SAR: 'سعودي', QAR: 'قطري', OMR: 'عماني', YER: 'يمني', IRR: 'إيراني' },
  IRR: { SAR: 'سعودی عربستان', QAR: 'قطر', OMR: 'عمان', YER: 'یمن', IRR: 'ایران' },
  dinar: {
    KWD: 'كويتي کویت',
    IQD: 'عراقي عراق',
    JOD: 'أردني اردن',
    BHD: 'بحريني بحرین',
    LYD: 'ليبي لیبی',
    DZD: 'جزائري الجزایر',
    TND: 'تونسي تونس',
    RSD: 'صربي صربستان',
  },
  dirham: { AED: 'إماراتي امارات', MAD: 'مغربي مراکش' },
}

const powers: Readonly<Record<string, string>> = {
  مربع: 'square',
  مربعا: 'square',
  مربعه: 'square',
  square: 'square',
  مکعب: 'cubic',
  مکعبا: 'cubic',
  مکعبه: 'cubic',
  cubic: 'cubic',
}

const symbols: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₺': 'TRY',
  '₽': 'RUB',
  '₪': 'ILS',
  '₹': 'INR',
}

/** The currency a mark stands for, before or after its number. */
export function currencyOfSymbol(mark: string): string | null {
  return symbols[mark] ?? null
}

export function isTimeUnit(unit: string | undefined): unit is TimeUnit {
  return timeUnits.some((timeUnit) => timeUnit === unit)
}

/** A dual that is number and unit in one: ساعتين, عامين. */
export function dualUnit(token: NumberToken, languages: readonly NumberLanguage[]): string | null {
  if (token.kind !== 'word' || !languages.includes('ar')) return null
  return duals.get(token.text) ?? duals.get(token.text.replace(/^[وف]?[بلک]?(?:ال)?(?=.{4})/, '')) ?? null
}

/** The unit that begins at a token: what a number before it counts. Null for all other words. */
export function readUnit(
  tokens: readonly NumberToken[],
  at: number,
  languages: readonly NumberLanguage[],
): ReadUnit | null {
  const token = tokens[at]
  if (token === undefined || token.gap === 'line') return null
  const symbol = token.kind === 'mark' ? currencyOfSymbol(token.text) : null
  if (symbol !== null) return { unit: symbol, next: at + 1 }
  if (token.kind !== 'word') return null
  const joined = tokens[at + 1]
  for (const language of languages) {
    if (joined?.gap === 'joiner') {
      const unit = units[language].get(token.text + joined.text)
      if (unit !== undefined) return readQualifier(tokens, { unit, next: at + 2 })
    }
    const unit = units[language].get(token.text)
    if (unit !== undefined) return readQualifier(tokens, { unit, next: at + 1 })
  }
  return null
}

/** A country after a currency, an area or volume after a length. */
function readQualifier(tokens: readonly NumberToken[], { unit, next }: ReadUnit): ReadUnit {
  const token = tokens[next]
  if (token?.kind !== 'word' || token.gap === 'line') return { unit, next }
  const currency = currencies.get(`${unit} ${token.text}`)
  if (currency !== undefined) return { unit: currency, next: next + 1 }
  const power = unit.endsWith('metre') ? powers[token.text] : undefined
  return power === undefined ? { unit, next } : { unit: `${power} ${unit}`, next: next + 1 }
}

const units: Readonly<Record<NumberLanguage, Map<string, string>>> = { fa: new Map(), ar: new Map(), en: new Map() }
const duals = new Map<string, string>()
for (const [unit, line] of Object.entries(printedUnits)) {
  const [fa, ar, dual, en] = line.split('|')
  const lists = [
    [units.fa, fa],
    [units.ar, ar],
    [duals, dual],
    [units.en, en],
  ] as const
  for (const [list, words = ''] of lists) {
    for (const word of words.split(' ')) if (word !== '') list.set(foldText(word), unit)
  }
}

const currencies = new Map<string, string>()
for (const [unit, codes] of Object.entries(countries)) {
  for (const [code, words] of Object.entries(codes)) {
    for (const word of words.split(' ')) currencies.set(`${unit} ${foldText(word)}`, code)
  }
}
