import { foldText } from './fold.ts'

/** As `@internationalized/date` and CLDR name them: Solar Hijri, Hijri of Umm al-Qura, Gregorian. */
export type CalendarName = 'persian' | 'islamic-umalqura' | 'gregory'

export interface MonthName {
  readonly calendar: CalendarName
  /** 1…12 */
  readonly month: number
  /** Also an ordinary word (مهر, آب, می): needs a weekday or a year beside it to be a month. */
  readonly isAlsoAWord: boolean
}

/** One line a month; names as printed, separated by commas; `*` before a name that is also an ordinary word. */
const printedMonths: Readonly<Record<CalendarName, readonly string[]>> = {
  persian: [
    'فروردین, *حمل',
    'اردیبهشت, *ثور',
    'خرداد, *جوزا',
    '*تیر, *سرطان',
    'مرداد, امرداد, *اسد',
    'شهریور, *سنبله',
    '*مهر, *میزان',
    'آبان, *عقرب',
    'آذر, *قوس',
    '*دی, *جدی',
    'بهمن, *دلو',
    'اسفند, *حوت',
  ],
  'islamic-umalqura': [
    'محرم, المحرم, محرم الحرام',
    '*صفر',
    'ربيع الأول, ربيع اول',
    'ربيع الآخر, ربيع الثاني, ربيع ثاني',
    'جمادى الأولى, جمادى الأول, جمادي اول',
    'جمادى الآخرة, جمادى الآخر, جمادى الثانية, جمادى الثاني, جمادي ثاني',
    'رجب',
    'شعبان',
    'رمضان',
    'شوال',
    'ذو القعدة, ذي القعدة, ذيقعده',
    'ذو الحجة, ذي الحجة, ذيحجه',
  ],
  // Persian (from French), Gulf and Egyptian, Levantine and Iraqi, Maghrebi, English.
  gregory: [
    'ژانویه, يناير, كانون الثاني, كانون ثاني, جانفي, january, jan',
    'فوریه, فبراير, شباط, فيفري, february, feb',
    'مارس, آذار, march, mar',
    'آوریل, أبريل, إبريل, نيسان, أفريل, april, apr',
    '*می, مه, مايو, أيار, *مايس, *ماي, may',
    'ژوئن, جون, يونيو, يونية, حزيران, *جوان, june, jun',
    'ژوئیه, ژوییه, جولای, يوليو, يولية, تموز, جويلية, يوليوز, july, jul',
    '*اوت, آگوست, أغسطس, *آب, غشت, august, aug',
    'سپتامبر, سبتمبر, أيلول, شتنبر, september, sept, sep',
    'اکتبر, أكتوبر, تشرين الأول, تشرين أول, october, oct',
    'نوامبر, نوفمبر, تشرين الثاني, تشرين ثاني, نونبر, november, nov',
    'دسامبر, ديسمبر, كانون الأول, كانون أول, دجنبر, december, dec',
  ],
}

/** 0 is Sunday, as `Date.prototype.getDay`. Names as printed. */
const printedWeekdays: readonly string[] = [
  'یکشنبه, یک شنبه, الأحد, احد, sunday, sun',
  'دوشنبه, دو شنبه, الاثنين, الإثنين, اثنين, monday, mon',
  'سه شنبه, سه‌شنبه, الثلاثاء, ثلاثاء, tuesday, tues, tue',
  'چهارشنبه, چهار شنبه, الأربعاء, أربعاء, wednesday, wed',
  'پنجشنبه, پنج شنبه, الخميس, خميس, thursday, thurs, thu',
  'جمعه, آدینه, الجمعة, friday, fri',
  'شنبه, السبت, saturday, sat',
]

const months = new Map<string, MonthName>()
for (const calendar of ['persian', 'islamic-umalqura', 'gregory'] as const) {
  printedMonths[calendar].forEach((names, index) => {
    for (const name of names.split(', ')) {
      const isAlsoAWord = name.startsWith('*')
      months.set(lookupKey(isAlsoAWord ? name.slice(1) : name), { calendar, month: index + 1, isAlsoAWord })
    }
  })
}

const weekdays = new Map<string, number>()
printedWeekdays.forEach((names, index) => {
  for (const name of names.split(', ')) weekdays.set(lookupKey(name), index)
})

/** The month a printed or folded name means. */
export function monthNamed(name: string): MonthName | null {
  return months.get(lookupKey(name)) ?? null
}

/** The weekday a printed or folded name means, 0 for Sunday. */
export function weekdayNamed(name: string): number | null {
  return weekdays.get(lookupKey(name)) ?? null
}

/** Regular expressions for the folded names, longest first; a space in a name is optional, as joiners are lost. */
export const monthPattern = alternatives(Object.values(printedMonths).flat())
export const weekdayPattern = alternatives(printedWeekdays)

function alternatives(lines: readonly string[]): string {
  const names = lines.flatMap((line) => line.split(', ')).map((name) => foldText(name.replace('*', '')))
  return [...new Set(names)]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(' ', ' ?'))
    .join('|')
}

function lookupKey(name: string): string {
  return foldText(name).replaceAll(' ', '')
}
