/** Integers from 0 to 999,999,999 as Persian writes them out, with spaces round «و». */
export function writePersianNumber(integer: number): string {
  if (integer === 0) return 'صفر'
  const parts: string[] = []
  const [millions, thousands, rest] = groupsOf(integer)
  if (millions > 0) parts.push(`${persianBelowThousand(millions)} میلیون`)
  if (thousands > 0) parts.push(thousands === 1 && millions === 0 ? 'هزار' : `${persianBelowThousand(thousands)} هزار`)
  if (rest > 0) parts.push(persianBelowThousand(rest))
  return parts.join(' و ')
}

interface ArabicForms {
  readonly isFeminine: boolean
  readonly isOblique: boolean
  /** مائة rather than مئة. */
  readonly isOldHundred: boolean
}

/** Integers from 0 to 999,999,999 as Arabic writes them out, the noun in the singular after them. */
export function writeArabicNumber(integer: number, forms: ArabicForms): string {
  if (integer === 0) return 'صفر'
  const parts: string[] = []
  const [millions, thousands, rest] = groupsOf(integer)
  if (millions > 0) parts.push(arabicScaled(millions, { one: 'مليون', few: 'ملايين', many: 'مليونا' }, forms))
  if (thousands > 0) parts.push(arabicScaled(thousands, { one: 'ألف', few: 'آلاف', many: 'ألفا' }, forms))
  if (rest > 0) parts.push(arabicBelowThousand(rest, forms))
  return parts.join(' و')
}

function groupsOf(integer: number): readonly [number, number, number] {
  return [Math.floor(integer / 1e6), Math.floor(integer / 1e3) % 1000, integer % 1000]
}

const persianUnits =
  `- یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده`.split(' ')
const persianTens = `- - بیست سی چهل پنجاه شصت هفتاد هشتاد نود`.split(' ')
const persianHundreds = `- صد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد`.split(' ')

function persianBelowThousand(integer: number): string {
  const [hundreds, below] = [Math.floor(integer / 100), integer % 100]
  const parts = hundreds > 0 ? [word(persianHundreds, hundreds)] : []
  if (below >= 20) {
    parts.push(word(persianTens, Math.floor(below / 10)))
    if (below % 10 > 0) parts.push(word(persianUnits, below % 10))
  } else if (below > 0) parts.push(word(persianUnits, below))
  return parts.join(' و ')
}

const arabicMasculine = `- واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة`.split(' ')
const arabicFeminine = `- واحدة اثنتان ثلاث أربع خمس ست سبع ثماني تسع عشر`.split(' ')
const arabicTens = `- - عشر ثلاث أربع خمس ست سبع ثمان تسع`.split(' ')
const arabicHundreds = `- - - ثلاث أربع خمس ست سبع ثمان تسع`.split(' ')

function arabicScaled(
  count: number,
  { one, few, many }: { readonly one: string; readonly few: string; readonly many: string },
  forms: ArabicForms,
): string {
  if (count === 1) return one
  if (count === 2) return `${one}${forms.isOblique ? 'ين' : 'ان'}`
  const written = arabicBelowThousand(count, { ...forms, isFeminine: false })
  const below = count % 100
  return `${written} ${below >= 3 && below <= 10 ? few : below >= 11 ? many : one}`
}

function arabicBelowThousand(integer: number, forms: ArabicForms): string {
  const [hundreds, below] = [Math.floor(integer / 100), integer % 100]
  const parts: string[] = []
  const hundred = forms.isOldHundred ? 'مائة' : 'مئة'
  if (hundreds === 1) parts.push(hundred)
  else if (hundreds === 2) parts.push(`${hundred.slice(0, -1)}ت${forms.isOblique ? 'ين' : 'ان'}`)
  else if (hundreds > 2) parts.push(`${word(arabicHundreds, hundreds)}${hundred}`)
  if (below > 0) parts.push(arabicBelowHundred(below, forms))
  return parts.join(' و')
}

function arabicBelowHundred(integer: number, { isFeminine, isOblique }: ArabicForms): string {
  const units = isFeminine ? arabicFeminine : arabicMasculine
  const unit = (value: number): string => {
    const written = word(units, value)
    return value === 2 && isOblique ? written.replace('ان', 'ين') : written
  }
  if (integer <= 10) return unit(integer)
  if (integer < 20) return `${arabicTeenUnit(integer - 10, unit, isFeminine)} ${isFeminine ? 'عشرة' : 'عشر'}`
  const ten = `${word(arabicTens, Math.floor(integer / 10))}${isOblique ? 'ين' : 'ون'}`
  return integer % 10 === 0 ? ten : `${unit(integer % 10)} و${ten}`
}

function arabicTeenUnit(value: number, unit: (value: number) => string, isFeminine: boolean): string {
  if (value === 1) return isFeminine ? 'إحدى' : 'أحد'
  // The dual loses its ending before عشر.
  return value === 2 ? unit(2).slice(0, -1) : unit(value)
}

function word(words: readonly string[], index: number): string {
  return words[index] ?? ''
}
