/** The direction of a text, or `neutral` where no letter tells. */
export type Direction = 'ltr' | 'rtl' | 'neutral'

/**
 * First-strong direction by rules P2 and P3 of Unicode Standard Annex #9: the first letter or directional mark outside
 * isolates decides; embeddings and overrides themselves do not.
 */
export function firstStrongDirection(text: string): Direction {
  let isolateDepth = 0
  for (const character of text) {
    if (/[\u2066-\u2068]/.test(character)) isolateDepth += 1
    else if (character === '\u2069') isolateDepth = Math.max(0, isolateDepth - 1)
    else if (isolateDepth > 0) continue
    else if (rightToLeft.test(character)) return 'rtl'
    else if (leftToRight.test(character)) return 'ltr'
  }
  return 'neutral'
}

/** Letters of the right-to-left blocks, RLM, ALM. */
const rightToLeft =
  /[\u200f\u061c]|(?=\p{L})[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

const leftToRight = /[\u200e\p{L}]/u
