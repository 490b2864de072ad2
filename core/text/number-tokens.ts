import type { Span } from '../base/span.ts'
import { toAsciiDigits } from './digits.ts'
import { foldText } from './fold.ts'
import { detectLanguage, type TextLanguage } from './language.ts'
import { numberWords, type NumberLanguage, type NumberWord } from './number-words.ts'
import { readDigitRun } from './printed-digits.ts'

/** A number word as it stands in a text, with the clitics it carries. */
export interface WordReading extends NumberWord {
  /** Begins with the conjunction و. */
  readonly hasAnd: boolean
  /** Has the article ال. */
  readonly isDefinite: boolean
  /** Folded letters before the number word and its article. */
  readonly cliticLength: number
}

/** A piece of text as numbers are read from it: digits, a word, a mark, or a barrier nothing is read across. */
export interface NumberToken extends Span {
  readonly kind: 'digits' | 'word' | 'mark' | 'barrier'
  /** Folded word; digits in ASCII with their separators; the mark. Empty for a barrier. */
  readonly text: string
  /** What stands between the token before and this one. */
  readonly gap: 'none' | 'joiner' | 'space' | 'line'
  /** Of digits; null for all else. */
  readonly value: number | null
  /** Of a number word; null for all else. */
  readonly reading: WordReading | null
  /** Bears the mark of an indefinite accusative (مليونًا). */
  readonly hasTanwin: boolean
}

/** The languages whose number words are read: that of the text, and English; all where the text does not tell. */
export function numberLanguages(text: string, language?: TextLanguage): readonly NumberLanguage[] {
  const known = language ?? detectLanguage(text)
  const hasPersianDigits = /[\u06f0-\u06f9]/.test(text)
  if (known === 'fa' || (known === 'ar' && (language !== undefined || !hasPersianDigits))) return [known, 'en']
  if (hasPersianDigits) return known === 'ar' ? ['fa', 'ar', 'en'] : ['fa', 'en']
  if (/[\u0660-\u0669]/.test(text)) return ['ar', 'en']
  return ['fa', 'ar', 'en']
}

/** The tokens of a text, in order, disjoint; words are parted at joiners, invisible characters belong to none. */
export function numberTokens(text: string, languages: readonly NumberLanguage[]): NumberToken[] {
  const tokens: NumberToken[] = []
  const ascii = toAsciiDigits(text)
  // A text says most of its words many times.
  const words = new Map<string, Pick<NumberToken, 'text' | 'reading' | 'hasTanwin'>>()
  let end = 0
  for (const { 0: matched, index: from } of ascii.matchAll(pieces)) {
    const to = from + matched.length
    const gap = gapBetween(ascii, end, from)
    end = to
    const first = ascii.charCodeAt(from)
    if (first >= 0x30 && first <= 0x39) {
      const after = ascii.slice(to, to + 16)
      const isPersian = /[\u06f0-\u06f9]/.test(text.slice(from, to))
      let partGap = gap
      for (const part of readDigitRun(matched, { isPersian, after })) {
        const token = { kind: 'digits', reading: null, hasTanwin: false } as const
        const [start, stop] = [from + part.from, from + part.to]
        tokens.push({
          ...token,
          from: start,
          to: stop,
          text: ascii.slice(start, stop),
          gap: partGap,
          value: part.value,
        })
        // Parts of one run are parted by a mark, as 31.10.2025 is.
        if (part.to < matched.length) {
          const mark = { kind: 'mark', gap: 'none', value: null, reading: null, hasTanwin: false } as const
          tokens.push({ ...mark, from: stop, to: stop + 1, text: ascii.charAt(stop) })
        }
        partGap = 'none'
      }
      continue
    }
    if (!isLetter(first)) {
      tokens.push({ kind: 'mark', from, to, text: matched, gap, value: null, reading: null, hasTanwin: false })
      continue
    }
    let word = words.get(matched)
    if (word === undefined) words.set(matched, (word = readStoredWord(matched, languages)))
    if (word.text !== '') tokens.push({ kind: 'word', from, to, gap, value: null, ...word })
  }
  return tokens
}

/** The tokens with all those that touch one of the spans, in order and disjoint, made a single barrier for each span. */
export function withBarriers(tokens: readonly NumberToken[], spans: readonly Span[]): NumberToken[] {
  const result: NumberToken[] = []
  let next = 0
  for (const token of tokens) {
    while (next < spans.length && (spans[next]?.to ?? 0) <= token.from) next += 1
    const span = spans[next]
    if (span === undefined || token.to <= span.from) {
      result.push(token)
      continue
    }
    const last = result.at(-1)
    if (last?.kind === 'barrier' && last.from === span.from) continue
    const barrier = { kind: 'barrier', text: '', value: null, reading: null, hasTanwin: false } as const
    result.push({ ...barrier, from: span.from, to: span.to, gap: token.gap })
  }
  return result
}

/** Digits with what may part them, a word with its marks and tatweel, or any other visible character. */
const pieces = /\d+(?:[.,٫٬،/'’\u00a0\u2007\u2009\u202f]\d+)*|[\p{L}\p{M}\u0640\ufdfc]+|[^\s\p{Cf}\p{Cc}]/gu

const letter = /[\p{L}\p{M}\u0640\ufdfc]/u

/** Of the first code unit; letters beyond the BMP are no number words, so that they may pass for marks. */
function isLetter(code: number): boolean {
  return (code >= 0x620 && code <= 0x64a) || letter.test(String.fromCharCode(code))
}

function gapBetween(text: string, from: number, to: number): NumberToken['gap'] {
  if (from === to) return 'none'
  if (to - from === 1) {
    const code = text.charCodeAt(from)
    if (code === 0x20) return 'space'
    if (code === 0x200c) return 'joiner'
  }
  const between = text.slice(from, to)
  if (/[\n\r\u0085\u2028\u2029]/.test(between)) return 'line'
  if (/\s/.test(between)) return 'space'
  return between.includes('\u200c') ? 'joiner' : 'none'
}

/** Far more often another word than a number word with a clitic: لست “I am not”, الاثنين “Monday”, الأحد “Sunday”. */
const neverNumbers = new Set('لست فلست ولست بست كست الاثنين والاثنين الأحد والأحد'.split(' ').map(foldText))

function readStoredWord(
  stored: string,
  languages: readonly NumberLanguage[],
): Pick<NumberToken, 'text' | 'reading' | 'hasTanwin'> {
  const text = foldText(stored)
  const reading = text.length > LONGEST_WORD ? null : readWord(text, stored, languages)
  return { text, reading, hasTanwin: reading?.form === 'dualAlone' && stored.includes('\u064b') }
}

/** No number word is longer, clitics and all. */
const LONGEST_WORD = 16

/** What folding makes alike is told by the stored hamza. */
function readWord(word: string, stored: string, languages: readonly NumberLanguage[]): WordReading | null {
  const reading = readFolded(word, languages)
  if (reading?.language !== 'ar') return reading
  // وأحد is “and one of”, واحد “one”.
  if (word === 'واحد' && stored.includes('أ')) {
    const one = numberWords.ar.get('احد')
    return one === undefined ? null : { ...one, hasAnd: true, isDefinite: false, cliticLength: 1 }
  }
  // مئتا is not ميتا (Meta), nor مائة مایه.
  return reading.role === 'hundred' && !/[ئ\u0654]/.test(stored.normalize('NFKC')) ? null : reading
}

function readFolded(word: string, languages: readonly NumberLanguage[]): WordReading | null {
  for (const language of languages) {
    const direct = numberWords[language].get(word)
    if (direct !== undefined) return { ...direct, hasAnd: false, isDefinite: false, cliticLength: 0 }
    if (language === 'en') continue
    const read = language === 'ar' ? readArabicClitics(word) : readPersianAnd(word)
    if (read !== null) return read
  }
  return null
}

function readPersianAnd(word: string): WordReading | null {
  if (!word.startsWith('و')) return null
  const found = numberWords.fa.get(word.slice(1))
  return found === undefined ? null : { ...found, hasAnd: true, isDefinite: false, cliticLength: 1 }
}

function readArabicClitics(word: string): WordReading | null {
  if (!/^[وفبلکا]/.test(word) || neverNumbers.has(word)) return null
  const hasAnd = word.startsWith('و')
  const afterAnd = hasAnd || word.startsWith('ف') ? 1 : 0
  for (const start of new Set([afterAnd, 0])) {
    for (const preposition of ['', 'ب', 'ل', 'ک']) {
      if (!word.startsWith(preposition, start)) continue
      const bare = start + preposition.length
      for (const article of ['', 'ال', 'ل']) {
        // للمليون: the article loses its alef after the preposition ل.
        if (!word.startsWith(article, bare) || (article === 'ل' && preposition !== 'ل')) continue
        const found = numberWords.ar.get(word.slice(bare + article.length))
        if (found === undefined) continue
        return { ...found, hasAnd: hasAnd && start === 1, isDefinite: article !== '', cliticLength: bare }
      }
    }
  }
  return null
}
