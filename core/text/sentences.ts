import type { Span } from '../base/span.ts'
import { foldText } from './fold.ts'

/**
 * The sentences of a paragraph, in order, disjoint, without the white space around them; together they hold every
 * visible character. Unicode Standard Annex #29 by way of `Intl.Segmenter`, whose breaks are taken back after
 * abbreviations and initials, inside brackets, before a reporting verb that follows a quotation, and where a closing
 * mark would open the next sentence. `؛` ends no sentence.
 */
export function sentenceSpans(text: string): Span[] {
  const spans: Span[] = []
  let from = 0
  let depth = 0
  for (const { segment, index } of segmenter.segment(text)) {
    const to = index + segment.length
    depth = bracketDepth(segment, depth)
    const isLast = to === text.length
    const isTooLong = to - from > LONGEST_BRACKET
    if (!isLast && ((depth > 0 && !isTooLong) || !isBreak(text, from, to))) continue
    const trimmed = trimSpan(text, from, to)
    if (trimmed.from < trimmed.to) spans.push(trimmed)
    from = to
    depth = 0
  }
  return spans
}

/** The rules differ by no language we read; the tailoring is below. */
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** A bracket open for longer than this was never meant to be closed. */
const LONGEST_BRACKET = 300

function isBreak(text: string, from: number, to: number): boolean {
  if (/[\n\r\u0085\u2028\u2029]\s*$/.test(text.slice(Math.max(from, to - 8), to))) return true
  const before = text.slice(Math.max(from, to - 40), to)
  const after = text.slice(to, to + 24)
  if (/^[»)\]}]/.test(after)) return false
  // A lone number is the marker of the list item that follows.
  if (/^\s*[\d٠-٩۰-۹]{1,3}[.)]\s*$/.test(text.slice(from, to))) return false
  if (/\.\s*$/.test(before) && isAbbreviation(before, after)) return false
  return !(/[.؟?!…][»”“"]\s*$/.test(before) && reportingVerbs.has(foldText(/^[\p{L}\u200c]+/u.exec(after)?.[0] ?? '')))
}

/** Whether the full stop at the end of `before` belongs to its last word. */
function isAbbreviation(before: string, after: string): boolean {
  const word = /([\p{L}\p{M}]+)\.\s*$/u.exec(before)?.[1]
  if (word === undefined) return false
  const folded = foldText(word)
  const isGlued = before.endsWith('.') && /^\p{L}/u.test(after)
  return folded.length === 1 || abbreviations.has(folded) || (isGlued && folded.length <= 2)
}

function bracketDepth(segment: string, depth: number): number {
  let result = depth
  for (const character of segment) {
    if (character === '(' || character === '[') result += 1
    else if ((character === ')' || character === ']') && result > 0) result -= 1
  }
  return result
}

function trimSpan(text: string, from: number, to: number): Span {
  const slice = text.slice(from, to)
  return { from: from + (slice.length - slice.trimStart().length), to: from + slice.trimEnd().length }
}

/** Folded: titles, and Latin initials spelt in Persian and Arabic letters. Words that also end sentences are left out. */
const abbreviations = new Set(
  `mr mrs ms dr prof gen lt col sen rep gov st jr sr vs no etc inc ltd co jan feb aug sept oct nov dec
  آر جی دی سی یو اف اچ تی پی بی وی کیو جیه إتش إف آي إس إم دبليو`
    .split(/\s+/)
    .map(foldText),
)

/** Folded: verbs that go on after a quotation closed by its own full stop or question mark. */
const reportingVerbs = new Set(
  `گفت گفتند گفته پرسید پرسیدند افزود نوشت پاسخ اظهار تصریح تأکید خواند توصیف
  قال قالت يقول تقول وقال وقالت سأل سألت وأضاف أضاف وتابع تابع بحسب وفق حسب said says asked wrote added`
    .split(/\s+/)
    .map(foldText),
)
