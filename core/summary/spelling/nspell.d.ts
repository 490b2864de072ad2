/** Of nspell what is used here. Its published types bring those of Node along, which core must not see. */
export interface Speller {
  correct(word: string): boolean
  suggest(word: string): string[]
}

/** `aff` and `dic`: the two files of a Hunspell dictionary. */
export default function nspell(aff: string, dic: string): Speller
