import { foldText } from '../text/fold.ts'
import { partsOfSpeech, type Concept } from './concept.ts'
import type { LexiconFault, LexiconFaultReason } from './fault.ts'
import { findFormFault } from './form-faults.ts'

/** A lexicon file as read from disk: core reads none itself. */
export interface LexiconFile {
  /** Shown in faults; its last part without the ending is the domain. */
  readonly name: string
  readonly text: string
}

export interface Lexicon {
  /** In the order of the files and their lines; a line with a fault gives none. */
  readonly concepts: readonly Concept[]
  readonly faults: readonly LexiconFault[]
}

/** The header every lexicon file begins with; README.md says what the columns hold. */
export const lexiconHeader = 'english\tpos\tpersian\tarabic\timplies'

/**
 * Reads tab-separated lexicon files. Every line that breaks the format, and every pair of forms that an earlier line
 * of any file already has (after folding), is a fault with file, line and reason; the other lines become concepts.
 */
export function loadLexicon(files: readonly LexiconFile[]): Lexicon {
  const concepts: Concept[] = []
  const faults: LexiconFault[] = []
  const pairs = new Map<string, Place>()
  for (const file of files) {
    const lines = file.text.split('\n')
    if (lines[0] !== lexiconHeader) {
      faults.push({ file: file.name, line: 1, reason: 'header', found: lines[0] ?? '' })
      continue
    }
    // A text file ends with a line feed; a line missing it or one too many is seen by eye in any editor.
    if (lines.at(-1) === '') lines.pop()
    for (const [index, row] of lines.entries()) {
      if (index === 0) continue
      const place = { file: file.name, line: index + 1 }
      const read = readRow(row, domainOf(file.name))
      const refusal = 'concept' in read ? notePairs(read.concept, place, pairs) : read
      if (refusal !== undefined) faults.push({ ...place, ...refusal })
      else if ('concept' in read) concepts.push(read.concept)
    }
  }
  return { concepts, faults }
}

interface Place {
  readonly file: string
  readonly line: number
}

interface Refusal {
  readonly reason: LexiconFaultReason
  readonly found: string
}

function readRow(row: string, domain: string): { readonly concept: Concept } | Refusal {
  const [english, pos, persianColumn, arabicColumn, implies, ...more] = row.split('\t')
  if (row.includes('\r')) return { reason: 'carriageReturn', found: row.trim() }
  if (implies === undefined || arabicColumn === undefined || persianColumn === undefined || more.length > 0) {
    return { reason: 'columns', found: row }
  }
  if (english === undefined || !/^\S(?:.*\S)?$/.test(english) || !/\p{Script=Latin}/u.test(english)) {
    return { reason: 'english', found: english ?? '' }
  }
  const partOfSpeech = partsOfSpeech.find((known) => known === pos)
  if (partOfSpeech === undefined) return { reason: 'partOfSpeech', found: pos ?? '' }
  if (partOfSpeech === 'verb' && !english.startsWith('to ')) return { reason: 'glossShape', found: english }
  if (implies !== '' && !/^\p{Lu}.*\.$/u.test(implies)) return { reason: 'implies', found: implies }
  const persian = persianColumn.split(' | ')
  const arabic = arabicColumn.split(' | ')
  const refusal = findFormFault(persian, 'fa') ?? findFormFault(arabic, 'ar')
  if (refusal !== undefined) return refusal
  return { concept: { english, partOfSpeech, persian, arabic, implies: implies === '' ? undefined : implies, domain } }
}

function notePairs({ persian, arabic }: Concept, place: Place, pairs: Map<string, Place>): Refusal | undefined {
  for (const inPersian of persian) {
    for (const inArabic of arabic) {
      const key = `${foldText(inPersian)}\t${foldText(inArabic)}`
      const earlier = pairs.get(key)
      if (earlier !== undefined) {
        return { reason: 'duplicatePair', found: `${inPersian} = ${inArabic} (${earlier.file}:${earlier.line})` }
      }
      pairs.set(key, place)
    }
  }
  return undefined
}

function domainOf(name: string): string {
  return (name.split('/').at(-1) ?? name).replace(/\.tsv$/, '')
}
