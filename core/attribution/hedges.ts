import type { Span } from '../base/span.ts'
import { phraseAt, phraseList, readWords, spanOf } from './words.ts'

const hedges = {
  fa: phraseList(
    'گویا، ظاهراً، احتمالاً، شاید، به نظر می‌رسد، گفته می‌شود، احتمال می‌رود، احتمال دارد، به احتمال زیاد، بعید نیست، ممکن است',
  ),
  ar: phraseList(
    'ربما، من المحتمل، من المرجح، يبدو أن، يرجح، ترجح، رجح، رجحت، ورجح، ورجحت، مرجحا، مرجحة، يعتقد أن، على الأرجح، يقال إن، من الممكن، قد يكون، قد تكون',
  ),
} as const

/** The words under a span that take something back from it: “apparently”, “it is said”. */
export function hedgesIn(text: string, span: Span, language: 'fa' | 'ar'): readonly Span[] {
  const words = readWords(text, span)
  return words.flatMap((_, at) => {
    const phrase = phraseAt(words, at, hedges[language])
    const found = phrase === undefined ? null : spanOf(text, words.slice(at, at + phrase.length))
    return found === null ? [] : [found]
  })
}
