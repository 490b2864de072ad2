/** As the second column of a lexicon file writes them. */
export const partsOfSpeech = ['noun', 'verb', 'adjective', 'adverb', 'phrase', 'connective', 'number', 'unit'] as const

export type PartOfSpeech = (typeof partsOfSpeech)[number]

/** What news texts of three languages call one thing: any Persian form may stand for any Arabic one. */
export interface Concept {
  /** Short gloss, lower case unless a name. */
  readonly english: string
  readonly partOfSpeech: PartOfSpeech
  /** As printed, the most usual first; at least one. */
  readonly persian: readonly string[]
  /** As printed, the most usual first; at least one. No article, no clitics unless they are part of the phrase. */
  readonly arabic: readonly string[]
  /** For loaded terms: one English sentence on what choosing this word implies. */
  readonly implies: string | undefined
  /** The lexicon file it stands in, without folder and ending: `politics`. */
  readonly domain: string
}
