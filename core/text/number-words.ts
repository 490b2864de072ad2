import { foldText } from './fold.ts'

/** Where a number word is read: Persian, Arabic or English text. */
export type NumberLanguage = 'fa' | 'ar' | 'en'

/** What a number word does in a number; see `cardinal.ts` for the grammar. */
export interface NumberWord {
  readonly value: number
  /**
   * `whole` is a coefficient and its scale in one word (ألفين, پنجهزار); `first` is an ordinal no compound is made with;
   * `fraction` is below one; `denominator` follows its numerator (أرباع, thirds).
   */
  readonly role: 'unit' | 'teen' | 'ten' | 'hundred' | 'scale' | 'whole' | 'fraction' | 'denominator' | 'first'
  readonly language: NumberLanguage
  readonly isOrdinal: boolean
  /** The power of thousand in `value`, 1 when there is none. */
  readonly scale: number
  /** A scale that needs a coefficient before it (آلاف), or one that is a dual without (ألفا دولار, but ٢٠ ألفا). */
  readonly form: 'any' | 'afterCoefficient' | 'dualAlone'
  /**
   * What a word that is also another word needs to be a number alone: a noun after it, a unit after it or a bound
   * before it, or nothing helps (`compound`).
   */
  readonly needs: 'nothing' | 'noun' | 'unit' | 'compound'
}

/** Marks before a word: `~` needs a noun, `!` needs a unit, `&` only in compounds. Words of a value stand between commas. */
const needMarks = { '~': 'noun', '!': 'unit', '&': 'compound' } as const

const persianUnits =
  '1 یک, 2 ~دو, 3 سه, 4 چهار, 5 پنج, 6 ~شش ~شیش, 7 هفت, 8 هشت, 9 !نه, 10 ~ده, 11 یازده, 12 دوازده, 13 سیزده, 14 چهارده, ' +
  '15 پانزده پونزده, 16 شانزده شونزده, 17 هفده, 18 هجده هیجده هژده, 19 نوزده'
const persianTens = '20 بیست, 30 !سی, 40 چهل, 50 پنجاه, 60 شصت, 70 هفتاد, 80 هشتاد, 90 نود'
const persianHundreds =
  '100 ~صد یکصد, 200 دویست دوصد, 300 سیصد سهصد, 400 چهارصد, 500 پانصد پنجصد, 600 ششصد شیشصد, 700 هفتصد, 800 هشتصد, 900 نهصد'
const persianScales = '1e3 هزار, 1e6 میلیون ملیون, 1e9 میلیارد ملیارد بیلیون, 1e12 تریلیون'

const arabicUnits =
  '1 واحد واحدة &أحد &إحدى, 2 اثنان اثنين اثنتان اثنتين &اثنا &اثني &اثنتا &اثنتي, 3 ثلاث ثلاثة, 4 أربع أربعة, 5 ~خمس خمسة, ' +
  '6 !ست ستة, 7 ~سبع سبعة, 8 ثمان ثماني ثمانية, 9 ~تسع تسعة, 10 ~عشر عشرة'
const arabicTens =
  '20 عشرون عشرين, 30 ثلاثون ثلاثين, 40 أربعون أربعين, 50 خمسون خمسين, 60 ستون ستين, 70 سبعون سبعين, 80 ثمانون ثمانين, ' +
  '90 تسعون تسعين'
const arabicHundreds = '100 مئة مائة, 200 مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي'
/** Units as they stand before مئة in one word. */
const arabicHundredStems = '3 ثلاث, 4 أربع, 5 خمس, 6 ست, 7 سبع, 8 ثمان ثماني, 9 تسع'
/** Singular, then plural. */
const arabicScales = [
  [1e3, '~ألف', 'آلاف ألوف'],
  [1e6, 'مليون', 'ملايين'],
  [1e9, 'مليار', 'مليارات'],
  [1e9, 'بليون', 'بلايين بليونات'],
  [1e12, 'تريليون', 'تريليونات'],
  [1e12, 'ترليون', 'ترليونات'],
] as const
const arabicOrdinals =
  '1 &حادي &حادية, 2 ثاني ~ثانية, 3 ثالث ثالثة, 4 رابع رابعة, 5 خامس خامسة, 6 سادس سادسة, 7 سابع سابعة, 8 ثامن ثامنة, ' +
  '9 تاسع تاسعة'

const englishUnits =
  '1 one, 2 two, 3 three, 4 four, 5 five, 6 six, 7 seven, 8 eight, 9 nine, 10 ten, 11 eleven, 12 twelve, 13 thirteen, ' +
  '14 fourteen, 15 fifteen, 16 sixteen, 17 seventeen, 18 eighteen, 19 nineteen'
const englishTens = '20 twenty, 30 thirty, 40 forty, 50 fifty, 60 sixty, 70 seventy, 80 eighty, 90 ninety'
const englishScales = '1e3 thousand, 1e6 million, 1e9 billion, 1e12 trillion'
const englishOrdinals =
  '1 first, 2 second, 3 third, 4 fourth, 5 fifth, 6 sixth, 7 seventh, 8 eighth, 9 ninth, 10 tenth, 11 eleventh, ' +
  '12 twelfth, 13 thirteenth, 14 fourteenth, 15 fifteenth, 16 sixteenth, 17 seventeenth, 18 eighteenth, 19 nineteenth'
const englishDenominators = '3 thirds, 4 quarters fourths, 5 fifths, 6 sixths, 8 eighths, 10 tenths'

type Lexicon = Map<string, NumberWord>

function* entries(line: string): Generator<{ value: number; word: string; needs: NumberWord['needs'] }> {
  for (const entry of line.split(', ')) {
    const [value, ...words] = entry.split(' ')
    for (const marked of words) {
      const mark = /^[~!&]/.exec(marked)?.[0]
      const needs = mark === '~' || mark === '!' || mark === '&' ? needMarks[mark] : 'nothing'
      yield { value: Number(value), word: mark === undefined ? marked : marked.slice(1), needs }
    }
  }
}

type Draft = Pick<NumberWord, 'value' | 'role'> & Partial<NumberWord>

function adder(lexicon: Lexicon, language: NumberLanguage): (word: string, draft: Draft) => void {
  return (word, draft) => {
    const key = foldText(word)
    if (lexicon.has(key)) return
    lexicon.set(key, { language, isOrdinal: false, scale: 1, form: 'any', needs: 'nothing', ...draft })
  }
}

function persianLexicon(): Lexicon {
  const lexicon: Lexicon = new Map()
  const add = adder(lexicon, 'fa')
  const addOrdinals = (word: string, draft: Draft): void => {
    const ordinal = word === 'سه' ? 'سوم' : word === 'سی' ? 'سیام' : `${word}م`
    for (const form of [ordinal, `${ordinal}ین`]) add(form, { ...draft, isOrdinal: true, needs: 'nothing' })
  }
  const addAll = (line: string, role: NumberWord['role']): void => {
    for (const { value, word, needs } of entries(line)) {
      const draft = { value, needs, role: role === 'unit' && value > 9 ? ('teen' as const) : role }
      add(word, draft)
      addOrdinals(word, draft)
    }
  }
  addAll(persianUnits, 'unit')
  addAll(persianTens, 'ten')
  addAll(persianHundreds, 'hundred')
  for (const { value, word } of entries(persianScales)) {
    add(word, { value, role: 'scale', scale: value })
    add(`${word}ی`, { value, role: 'scale', scale: value, form: 'afterCoefficient' })
    addOrdinals(word, { value, role: 'scale', scale: value })
  }
  // Compounds whose joiner was lost: بیستوپنج, پنجهزار, یکسوم.
  for (const unit of entries(persianUnits)) {
    if (unit.value > 9) continue
    for (const ten of entries(persianTens)) {
      const draft = { value: ten.value + unit.value, role: 'teen' as const }
      add(`${ten.word}و${unit.word}`, draft)
      addOrdinals(`${ten.word}و${unit.word === 'سه' ? 'سو' : unit.word}`, draft)
    }
    for (const { value, word } of entries(persianScales)) {
      add(`${unit.word}${word}`, { value: unit.value * value, role: 'whole', scale: value })
    }
    for (const { value, word } of entries('3 سوم, 4 چهارم, 5 پنجم, 6 ششم, 7 هفتم, 8 هشتم, 9 نهم, 10 دهم')) {
      if (unit.value < value) add(`${unit.word}${word}`, { value: unit.value / value, role: 'fraction' })
    }
  }
  for (const word of ['اول', 'اولین', 'نخست', 'نخستین']) add(word, { value: 1, role: 'first', isOrdinal: true })
  for (const word of ['نیم', 'نیمی', 'نصف']) add(word, { value: 1 / 2, role: 'fraction' })
  add('ثلث', { value: 1 / 3, role: 'fraction' })
  add('ربع', { value: 1 / 4, role: 'fraction' })
  add('صفر', { value: 0, role: 'first', needs: 'unit' })
  return lexicon
}

function arabicLexicon(): Lexicon {
  const lexicon: Lexicon = new Map()
  const add = adder(lexicon, 'ar')
  for (const { value, word, needs } of entries(arabicUnits)) add(word, { value, role: 'unit', needs })
  for (const { value, word } of entries(arabicTens)) add(word, { value, role: 'ten' })
  for (const { value, word } of entries(arabicHundreds)) add(word, { value, role: 'hundred' })
  for (const { value, word } of entries(arabicHundredStems)) {
    for (const hundred of ['مئة', 'مائة']) add(`${word}${hundred}`, { value: value * 100, role: 'hundred' })
    // Teens written as one word: ثلاثةعشر.
    if (value < 10) add(`${word}ةعشر`, { value: value + 10, role: 'teen' })
  }
  for (const [value, singular, plurals] of arabicScales) {
    const [{ word, needs } = { word: '', needs: 'nothing' as const }] = entries(`1 ${singular}`)
    add(word, { value, role: 'scale', scale: value, needs })
    for (const plural of plurals.split(' ')) {
      add(plural, { value, role: 'scale', scale: value, form: 'afterCoefficient' })
    }
    add(`${word}ا`, { value, role: 'scale', scale: value, form: 'dualAlone' })
    for (const ending of ['ان', 'ين', 'ي']) add(`${word}${ending}`, { value: 2 * value, role: 'whole', scale: value })
  }
  for (const { value, word, needs } of entries(arabicOrdinals)) {
    add(word, { value, role: 'unit', isOrdinal: true, needs })
  }
  for (const word of ['عاشر', 'عاشرة']) add(word, { value: 10, role: 'first', isOrdinal: true })
  for (const word of ['أول', 'أولى']) add(word, { value: 1, role: 'first', isOrdinal: true })
  for (const word of ['نصف', 'نصفا']) add(word, { value: 1 / 2, role: 'fraction' })
  for (const word of ['ربع', 'ربعا']) add(word, { value: 1 / 4, role: 'fraction' })
  for (const word of ['ثلث', 'ثلثا']) add(word, { value: 1 / 3, role: 'fraction' })
  for (const word of ['ثلثي', 'ثلثين', 'ثلثان']) add(word, { value: 2 / 3, role: 'fraction' })
  for (const { value, word } of entries('3 أثلاث, 4 أرباع, 5 أخماس, 6 أسداس, 10 أعشار')) {
    add(word, { value, role: 'denominator' })
  }
  add('صفر', { value: 0, role: 'first', needs: 'unit' })
  return lexicon
}

function englishLexicon(): Lexicon {
  const lexicon: Lexicon = new Map()
  const add = adder(lexicon, 'en')
  const teenOrUnit = (value: number): 'unit' | 'teen' => (value > 9 ? 'teen' : 'unit')
  for (const { value, word } of entries(englishUnits)) add(word, { value, role: teenOrUnit(value) })
  for (const { value, word } of entries(englishTens)) {
    add(word, { value, role: 'ten' })
    add(word.replace(/y$/, 'ieth'), { value, role: 'ten', isOrdinal: true })
  }
  for (const { value, word } of entries(englishOrdinals)) add(word, { value, role: teenOrUnit(value), isOrdinal: true })
  for (const { value, word } of entries(englishDenominators)) add(word, { value, role: 'denominator' })
  add('hundred', { value: 100, role: 'hundred' })
  for (const { value, word } of entries(englishScales)) add(word, { value, role: 'scale', scale: value })
  for (const [word, value] of [['bn', 1e9] as const, ['mn', 1e6] as const, ['tn', 1e12] as const]) {
    add(word, { value, role: 'scale', scale: value, form: 'afterCoefficient' })
  }
  add('half', { value: 1 / 2, role: 'fraction' })
  add('quarter', { value: 1 / 4, role: 'fraction', needs: 'unit' })
  add('zero', { value: 0, role: 'first' })
  return lexicon
}

/** Folded number words by language. */
export const numberWords: Readonly<Record<NumberLanguage, ReadonlyMap<string, NumberWord>>> = {
  fa: persianLexicon(),
  ar: arabicLexicon(),
  en: englishLexicon(),
}
