import { hedgesIn } from '../attribution/hedges.ts'
import type { ReportLanguage } from '../align/language.ts'
import type { Span } from '../base/span.ts'
import { foldText } from '../text/fold.ts'
import { within, type Reading } from './reading.ts'

export type MarkedKind = 'hedge' | 'intensifier'

/** Words that strengthen, as printed. Only those that are hardly anything else: «خیلی», «جدا», «بالكامل» are not here. */
const printed: Readonly<Record<ReportLanguage, string>> = {
  fa: `به شدت, شدیدا, کاملا, قاطعانه, به صراحت, هرگز, به هیچ وجه, بی‌سابقه, مطلقا, قطعا, آشکارا, شدیداللحنی, شدیداللحن`,
  ar: `بشدة, شديد اللهجة, شديدة اللهجة, قاطعا, قطعا, بشكل قاطع, على الإطلاق, مطلقا, إطلاقا, غير مسبوق, غير مسبوقة, البتة, سافر, سافرا`,
  en: `utterly, completely, categorically, flatly, strongly, fiercely, unprecedented, absolutely`,
}

/** Words that take something back without a doubt as to the fact, as printed: they go with the hedges. */
const softeners: Readonly<Record<ReportLanguage, string>> = {
  fa: `تا حد زیادی, تا حدودی, تا حدی, عمدتا, نسبتا`,
  ar: `إلى حد كبير, إلى حد ما, إلى حد بعيد, نسبيا, جزئيا`,
  en: `largely, partly, to some extent, to a large extent`,
}

type Phrases = readonly (readonly string[])[]

const phrases: Readonly<Record<MarkedKind, Readonly<Record<ReportLanguage, Phrases>>>> = {
  hedge: { fa: split(softeners.fa), ar: split(softeners.ar), en: split(softeners.en) },
  intensifier: { fa: split(printed.fa), ar: split(printed.ar), en: split(printed.en) },
}

function split(list: string): Phrases {
  return list.split(',').map((phrase) => foldText(phrase).trim().split(/\s+/))
}

/** Where a span has words that weaken or strengthen what it says. */
export function markedWords(kind: MarkedKind, reading: Reading, span: Span): readonly Span[] {
  const hedges = kind === 'hedge' && reading.language !== 'en' ? hedgesIn(reading.text, span, reading.language) : []
  const tokens = within(reading.tokens, span)
  const listed = tokens.flatMap((token, at): Span[] => {
    const phrase = phrases[kind][reading.language].find((words) =>
      words.every((word, index) => {
        const text = tokens[at + index]?.text
        return text === word || (index === 0 && text === `و${word}`)
      }),
    )
    const last = phrase === undefined ? undefined : tokens[at + phrase.length - 1]
    return last === undefined ? [] : [{ from: token.from, to: last.to }]
  })
  return [...hedges, ...listed].sort((a, b) => a.from - b.from)
}
