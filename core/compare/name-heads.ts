import type { ReportLanguage } from '../align/language.ts'
import { foldText } from '../text/fold.ts'

/** Nouns that a name follows, by what they name. */
const heads = {
  strait: 'تنگه | مضيق | strait',
  island: 'جزیره | جزيرة | island',
  river: 'رود رودخانه | نهر | river',
  port: 'بندر | ميناء مرفأ | port',
  airport: 'فرودگاه | مطار | airport',
  province: 'استان | محافظة إقليم | province',
  village: 'روستای | قرية | village',
  ship: 'کشتی نفتکش ناو | سفينة ناقلة بارجة | ship tanker',
  company: 'شرکت کشتیرانی گروه | شركة مجموعة خطوط | company group line',
} as const

export type HeadClass = keyof typeof heads

const byLanguage: Readonly<Record<ReportLanguage, Map<string, HeadClass>>> = {
  fa: new Map(),
  ar: new Map(),
  en: new Map(),
}
for (const head of [
  'strait',
  'island',
  'river',
  'port',
  'airport',
  'province',
  'village',
  'ship',
  'company',
] as const) {
  const [fa = '', ar = '', en = ''] = heads[head].split('|')
  for (const [language, words] of [
    ['fa', fa],
    ['ar', ar],
    ['en', en],
  ] as const) {
    for (const word of words.trim().split(' ')) byLanguage[language].set(foldText(word), head)
  }
}

/** The folded nouns of a language that a name follows. */
export function nameHeads(language: ReportLanguage): ReadonlyMap<string, HeadClass> {
  return byLanguage[language]
}
