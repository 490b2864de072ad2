import type { Span } from '../base/span.ts'
import { foldText, storedSpan, type Fold } from './fold.ts'

export interface FindOptions {
  /** Only where no letter or digit goes on before or after. */
  readonly wholeWords?: boolean
}

/** What is looked for, ready to be matched against folds. */
export interface Needle {
  readonly pattern: RegExp
}

/**
 * Words to look for, whatever their letters, digits, marks and quotes. Where Persian is free to write a space, a joiner or
 * nothing, each finds the others: می‌شود, می شود and میشود; گفت‌وگو and گفتگو. Null when nothing is left to look for.
 */
export function needleOf(words: string, { wholeWords = false }: FindOptions = {}): Needle | null {
  const folded = words
    .split(gap)
    .map((part) => foldText(part))
    .filter((part) => part !== '')
    .join(seam)
  if (folded === '') return null
  const loosened = folded
    .replaceAll(doubledVerb, `$1${seam}${optionalAnd}${seam}$2`)
    .replaceAll(detachedPrefix, `$1${seam}`)
    .replaceAll(detachedEnding, `${seam}$1`)
  const source = Array.from(loosened, patternOf).join('')
  const bounded = wholeWords ? String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}\p{N}])` : source
  return { pattern: new RegExp(bounded, 'gu') }
}

/** Where a needle stands in a text, in order and disjoint, in stored offsets. */
export function findIn(folded: Fold, { pattern }: Needle): Span[] {
  const spans: Span[] = []
  for (const { 0: found, index } of folded.text.matchAll(pattern)) {
    const span = storedSpan(folded, { from: index, to: index + found.length })
    // The letters of one ligature share a place; it is found once.
    if (span.from >= (spans.at(-1)?.to ?? 0)) spans.push(span)
  }
  return spans
}

/** White space and the joiners that hold parts of one word together. */
const gap = /[\s\u200b-\u200d\u2060]+/

/** Stand in a folded needle for an optional gap and an optional «و»; no fold has them, because it drops joiners. */
const seam = '\u200c'
const optionalAnd = '\u200d'

/** Words of two verbs, written with or without the «و» between them: گفت‌وگو, جست‌وجو, شست‌وشو. */
const doubledVerb = /(گفت|جست|شست)\u200c?و?\u200c?(گو|جو|شو)/g
/** Prefixes and endings that are written apart, joined or with a joiner; in folded letters. */
const detachedPrefix = /(?<=^|\u200c)(ن?می)(?=\p{L}{2})/gu
const detachedEnding = /(?<=\p{L}{2})(ها(?:ی|یی|یم|یت|یش|یمان|یتان|یشان)?|ترین|تر)(?=$|\u200c)/gu

/** Signs that editors type one way and outlets print another. */
const alike = [`'’‘ʼ′`, `"“”„«»″`, '-–—‐‑', ',،٬', '.٫', ';؛', '?؟', '%٪', '*٭']

function patternOf(character: string): string {
  if (character === seam) return String.raw`[\s-]*`
  if (character === optionalAnd) return 'و?'
  if (/[\p{L}\p{N}]/u.test(character)) return character
  const signs = alike.find((line) => line.includes(character)) ?? character
  return `[${signs.replaceAll(/[\\\]^[-]/g, String.raw`\$&`)}]`
}
