/** What can be wrong with a line of a lexicon file. */
export type LexiconFaultReason = keyof typeof lexiconFaultSentences

export interface LexiconFault {
  /** As the file was named to the loader. */
  readonly file: string
  /** From 1, the header included. */
  readonly line: number
  readonly reason: LexiconFaultReason
  /** The words that show it. */
  readonly found: string
}

/** For those who write lexicon files; editors of reports never meet them, so they are not translated. */
const lexiconFaultSentences = {
  header: 'the first line is not the header',
  columns: 'a line has five columns between tabs, the last one may be empty',
  carriageReturn: 'lines end with a line feed alone',
  english: 'the English gloss is missing or has white space around it',
  glossShape: 'a verb is glossed with "to"',
  partOfSpeech: 'not a part of speech',
  implies: 'what a word implies is one sentence with a capital and a full stop',
  emptyForm: 'a form is missing: forms are separated by space, bar, space',
  formSpacing: 'a form has white space around it, doubled, or other than a plain space',
  persianLetters: 'a Persian form has letters that Persian does not write',
  arabicLetters: 'an Arabic form has letters that Arabic does not write, or a joiner',
  joiner: 'a zero-width non-joiner stands at an edge of a word or doubled',
  tooManyWords: 'a form has at most four words',
  duplicateForm: 'the line has this form already, after folding',
  duplicatePair: 'an earlier line has this pair of forms already, after folding',
} as const

/** `file:line: sentence: found`, as compilers print. */
export function describeLexiconFault({ file, line, reason, found }: LexiconFault): string {
  return `${file}:${line}: ${lexiconFaultSentences[reason]}: ${found}`
}
