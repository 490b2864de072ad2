/**
 * What two concepts have in common when their English does: «خطرناک» (dangerous) and «خطر» (danger), «نیاز» (need) and
 * «احتياجات» (needs, requirements). The first letters of each word of the gloss, endings off. Weaker than a concept of the
 * lexicon that both reports use, and much better than nothing: no lexicon has every pair.
 */
export function glossKeys(english: string): readonly string[] {
  const words = english
    .toLowerCase()
    .replaceAll(/\([^)]*\)/g, '')
    .split(/[^a-z]+/)
    .filter((word) => word.length > 2 && !saysNothing.has(word))
  return [...new Set(words.map((word) => withoutEnding(word).slice(0, keptLetters)))]
}

/** Five letters bring «educate» and «education» together and keep «commit» from «common». */
const keptLetters = 5

function withoutEnding(word: string): string {
  return word.replace(/(?:ies|ied|ed|ing|s|e|y)$/, (ending) => (word.length - ending.length >= 3 ? '' : ending))
}

const saysNothing = new Set(
  `the and for with from into out off one not some thing person make take get give have put set adjective noun`.split(
    /\s+/,
  ),
)
