import type { Span } from '../base/span.ts'
import { foldText } from '../text/fold.ts'
import { within, type Reading } from './reading.ts'

/** Folded words that count without a number: چند کارگر, عدد من العمال, ده‌ها, مئات. */
const quantifiers = new Set(
  `چند چندین شماری تعدادی گروهی ده‌ها صدها هزاران دهها عشرات العشرات مئات المئات آلاف بضعة عدة several dozens hundreds`
    .split(/\s+/)
    .map(foldText),
)

/** The words of a span that count without a number. */
export function findVague(reading: Reading, span: Span): readonly Span[] {
  const tokens = within(reading.tokens, span)
  return tokens.flatMap((token, index): Span[] => {
    const isPair = token.text === foldText('عدد') && tokens[index + 1]?.text === 'من'
    if (isPair) return [{ from: token.from, to: tokens[index + 1]?.to ?? token.to }]
    return quantifiers.has(token.text) ? [{ from: token.from, to: token.to }] : []
  })
}
