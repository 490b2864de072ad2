import type { Span } from '../base/span.ts'
import { wordForms } from '../text/stems.ts'
import type { Vocabulary } from '../align/vocabulary.ts'
import type { Figure } from './figures.ts'
import { within, type Reading } from './reading.ts'

/** How many words after a figure may name what is counted: ۱۲ فروند بالگرد, تسعة من أبناء السواد. */
const nounWords = 3

/** The ids of the terms that may name what a figure counts. */
export function countedTerms(reading: Reading, figure: Span): ReadonlySet<number> {
  const next = reading.tokens.findIndex(({ from }) => from >= figure.to)
  if (next === -1) return new Set()
  const last = reading.tokens[Math.min(next + nounWords, reading.tokens.length) - 1]
  const reach = { from: figure.to, to: last?.to ?? figure.to }
  const stop = reading.text.slice(reach.from, reach.to).search(/[.؛،,:»”“"\n]/)
  const near = stop === -1 ? reach : { from: reach.from, to: reach.from + stop }
  return new Set(within(reading.terms, near).map(({ term }) => term.id))
}

/** The ids of the terms right before and right after a figure: «سومین دیدار», «الطابق الثالث». */
export function besideTerms(reading: Reading, { from, to }: Span): ReadonlySet<number> {
  const before = reading.tokens.findLast((token) => token.to <= from)
  const after = reading.tokens.find((token) => token.from >= to)
  const isJoined = (gap: string) => /^[\s\u200c]*$/u.test(gap)
  const beside = [
    ...(before !== undefined && isJoined(reading.text.slice(before.to, from)) ? [before] : []),
    ...(after !== undefined && isJoined(reading.text.slice(to, after.from)) ? [after] : []),
  ]
  return new Set(beside.flatMap((token) => within(reading.terms, token).map(({ term }) => term.id)))
}

/** How far around a figure words tell what it is about. */
const contextWords = 7

/** The ids of the terms around a figure, within its sentence. */
export function contextTerms(reading: Reading, figure: Span): ReadonlySet<number> {
  const at = reading.tokens.findIndex(({ to }) => to > figure.from)
  const [first, last] = [
    reading.tokens[Math.max(0, at - contextWords)],
    reading.tokens[Math.min(reading.tokens.length - 1, at + contextWords)],
  ]
  const [sentence] = within(reading.sentences, figure)
  if (at === -1 || first === undefined || last === undefined || sentence === undefined) return new Set()
  const reach = { from: Math.max(first.from, sentence.from), to: Math.min(last.to, sentence.to) }
  return new Set(within(reading.terms, reach).map(({ term }) => term.id))
}

/**
 * Arabic counts two by the noun's ending: عنصران, طائرتان. Only the endings that are nothing else, on nouns the lexicon knows and in
 * a form it does not: «ميدان» and «مسلحين» count nothing.
 */
export function dualFigures(reading: Reading, span: Span, vocabulary: Vocabulary): readonly Figure[] {
  if (reading.language !== 'ar') return []
  return within(reading.tokens, span).flatMap(({ from, to, text, kind }): Figure[] => {
    const stem = /^(?:وال|ال|و)?(.{3,})(?:ان|تان|تین)$/u.exec(text)?.[1]
    if (kind !== 'word' || stem === undefined) return []
    const isKnown = (word: string) => vocabulary.termsAt('ar', [[word]], 0).length > 0
    if (isKnown(text) || !(isKnown(stem) || isKnown(`${stem}ه`))) return []
    if (wordForms(text, 'ar').some((form) => form.length > stem.length && isKnown(form))) return []
    return [{ from, to, dimension: 'count', low: 2, high: 2, bound: 'exact', value: 2, unit: '' }]
  })
}
