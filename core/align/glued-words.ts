import { storedSpan, type Fold } from '../text/fold.ts'
import { wordForms } from '../text/stems.ts'
import type { Token } from '../text/tokens.ts'
import type { ReportLanguage } from './language.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * Parts words that lost the spaces between them, as pages and PDFs often leave them: «الطلابفيأولىجامعاتالعالم». Only tokens longer
 * than any word are looked at, and only those that known words fill nearly whole are parted; all others stay as they are.
 */
export function partGlued(
  tokens: readonly Token[],
  folded: Fold,
  language: ReportLanguage,
  vocabulary: Vocabulary,
): readonly Token[] {
  if (language === 'en') return tokens
  return tokens.flatMap((token) => {
    const isLong = token.kind === 'word' && token.text.length >= shortestGlued
    if (!isLong || wordForms(token.text, language).some((form) => vocabulary.knows(language, form))) return [token]
    const parts = partsOf(token.text, language, vocabulary)
    if (parts === null) return [token]
    const start = folded.origin.indexOf(token.from)
    return parts.map(({ from, to }): Token => ({
      kind: 'word',
      text: token.text.slice(from, to),
      ...storedSpan(folded, { from: start + from, to: start + to }),
    }))
  })
}

/** «وللمستشفيات» has eleven letters. */
const shortestGlued = 12
const longestWord = 11
/** The share of letters that known words of three letters or more must fill. */
const leastKnown = 0.7

interface Part {
  readonly from: number
  readonly to: number
  readonly isKnown: boolean
}

/** The cheapest way to fill a run of letters with words; null where known words fill too little of it. */
function partsOf(letters: string, language: ReportLanguage, vocabulary: Vocabulary): readonly Part[] | null {
  const cheapest: { cost: number; last: Part | null }[] = [{ cost: 0, last: null }]
  for (let to = 1; to <= letters.length; to += 1) {
    let best: { cost: number; last: Part | null } = { cost: Infinity, last: null }
    for (let from = Math.max(0, to - longestWord); from < to; from += 1) {
      const before = cheapest[from]?.cost ?? Infinity
      const word = letters.slice(from, to)
      const known = knownCost(word, language, vocabulary)
      const cost = before + Math.min(known, unknownCost(word))
      if (cost < best.cost) best = { cost, last: { from, to, isKnown: known < unknownCost(word) } }
    }
    cheapest.push(best)
  }
  const parts: Part[] = []
  for (let at = letters.length; at > 0;) {
    const part = cheapest[at]?.last
    if (!part) return null
    parts.unshift(part)
    at = part.from
  }
  // A word and an ending are no two words, and a name may be full of particles: «ليفينغستون».
  const known = parts.filter(({ from, to, isKnown }) => isKnown && to - from > 2).map(({ from, to }) => to - from)
  const isFilled = known.reduce((sum, length) => sum + length, 0) >= leastKnown * letters.length
  return isFilled && known.length > 1 ? parts : null
}

/** A word costs the same however long, so that long words win over their pieces; a stem in disguise costs a little more. */
function knownCost(word: string, language: ReportLanguage, vocabulary: Vocabulary): number {
  if (word.length < 2) return Infinity
  if (vocabulary.knows(language, word)) return 1
  const isForm =
    word.length > 3 && wordForms(word, language).some((form) => form.length > 2 && vocabulary.knows(language, form))
  return isForm ? 1.3 : Infinity
}

function unknownCost(word: string): number {
  return 1.5 + 0.6 * word.length
}
