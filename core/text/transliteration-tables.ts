export type TransliteratedLanguage = 'fa' | 'ar'

/** Letter by letter, as BGN/PCGN has the consonants: Arabic of 1956. */
const arabic = `ء ʼ أ ʼ إ ʼ ؤ ʼ ئ ʼ ب b ت t ث th ج j ح ḩ خ kh د d ذ dh ر r ز z س s ش sh ص ş ض ḑ ط ţ ظ z̧ ع ʻ غ gh ف f ق q ك k ل l
  م m ن n ه h و w ي y ى y ٱ ʼ پ p چ ch ژ zh گ g ڤ v ک k ی y`

/** Persian of 1958, where it has others. */
const persian = `ث s̄ ذ z̄ ض ẕ و v`

const arabicTable = pairs(arabic)

export const consonantsOf: Readonly<Record<TransliteratedLanguage, ReadonlyMap<string, string>>> = {
  ar: arabicTable,
  fa: new Map([...arabicTable, ...pairs(persian)]),
}

/** Words of names that are never vowelled in print, and always read alike. */
export const knownParticles: Readonly<Record<TransliteratedLanguage, ReadonlyMap<string, string>>> = {
  ar: pairs(
    'و wa بن bin ابن ibn بنت bint أبو Abū ابو Abū أبي Abī عبد ʻAbd الله Allāh محمد Muḩammad أحمد Aḩmad علي ʻAlī حسن Ḩasan حسين Ḩusayn',
  ),
  fa: pairs('و va بن ben ابن ebn الله Allāh محمد Moḩammad احمد Aḩmad علی ʻAlī حسن Ḩasan حسین Ḩoseyn رضا Reẕā'),
}

function pairs(table: string): ReadonlyMap<string, string> {
  const signs = table.trim().split(/\s+/u)
  return new Map(signs.flatMap((sign, index) => (index % 2 === 0 ? [[sign, signs[index + 1] ?? ''] as const] : [])))
}
