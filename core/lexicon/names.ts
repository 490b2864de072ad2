import type { LexiconFile } from './load.ts'

/** A proper name with the forms that occur in news texts. */
export interface NameEntry {
  readonly english: string
  /** person, title, body, party, city, … */
  readonly kind: string
  readonly persian: readonly string[]
  readonly arabic: readonly string[]
}

/** The header every file of names begins with. */
export const namesHeader = 'english\tkind\tpersian\tarabic'

/** Reads tab-separated files of names. Throws on a file or line that is not in shape: they ship with the product. */
export function loadNames(files: readonly LexiconFile[]): readonly NameEntry[] {
  return files.flatMap(({ name, text }) => {
    const [header, ...lines] = text.trimEnd().split('\n')
    if (header !== namesHeader) throw new Error(`${name}: the first line is not the header of a file of names`)
    return lines.map((line, index): NameEntry => {
      const [english, kind, persian, arabic, ...more] = line.split('\t')
      if (!english || !kind || !persian || !arabic || more.length > 0) {
        throw new Error(`${name}:${index + 2}: four filled columns are wanted`)
      }
      return { english, kind, persian: persian.split(' | '), arabic: arabic.split(' | ') }
    })
  })
}
